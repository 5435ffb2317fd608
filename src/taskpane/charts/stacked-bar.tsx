import { HorizontalBarChart } from '@fluentui/react-charts';
import { useLanguage } from '../language';
import { ChartFigure } from './chart-figure';
import type { Bar } from './share-bars';

/** All of it as one bar; the legend stands in the order of the parts and says their shares. */
export default function StackedBar({ name, bars, total }: { name: string; bars: Bar[]; total: number }) {
  const { locale, format } = useLanguage();
  const label = (bar: Bar) => `${bar.name} · ${format.share(bar.value / total)}`;
  return (
    <ChartFigure name={name} ownColors>
      <HorizontalBarChart
        culture={locale}
        barHeight={16}
        chartDataMode="hidden"
        showLegendForSinglePointBar
        legendProps={{ enabledWrapLines: true, centerLegends: false }}
        data={[
          {
            chartTitle: '',
            chartData: bars.map((bar) => ({
              legend: label(bar),
              color: bar.color,
              horizontalBarChartdata: { x: bar.value, total },
              xAxisCalloutData: bar.name,
              yAxisCalloutData: `${format.count(bar.value)} · ${format.share(bar.value / total)}`,
            })),
          },
        ]}
      />
    </ChartFigure>
  );
}
