import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { useLanguage } from '../language';
import { ChartFigure } from './chart-figure';

export interface Bar {
  name: string;
  value: number;
  /** A CSS colour. */
  color: string;
}

/** One bar for each group, with its name, its number and its share of all. */
export default function ShareBars({ name, bars, total }: { name: string; bars: Bar[]; total: number }) {
  const { locale, format } = useLanguage();
  return (
    <ChartFigure name={name}>
      <HorizontalBarChart
        culture={locale}
        barHeight={10}
        variant={HorizontalBarChartVariant.PartToWhole}
        // The chart adds to what it is given: it gets a list of its own each time.
        data={bars.map((bar) => ({
          chartTitle: `${bar.name} · ${format.share(bar.value / total)}`,
          chartData: [
            {
              legend: bar.name,
              color: bar.color,
              horizontalBarChartdata: { x: bar.value, total },
              xAxisCalloutData: bar.name,
              yAxisCalloutData: `${format.count(bar.value)} · ${format.share(bar.value / total)}`,
            },
          ],
        }))}
      />
    </ChartFigure>
  );
}
