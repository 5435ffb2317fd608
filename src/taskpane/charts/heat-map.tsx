import { HeatMapChart } from '@fluentui/react-charts';
import { useMemo } from 'react';
import { useLanguage } from '../language';
import { ChartFigure } from './chart-figure';

/** Pale to deep; the text on either end keeps 4.5:1. */
const SHADES = { light: ['#eef7f1', '#5fab7b'], dark: ['#1f2a23', '#107c41'] };

export interface HeatMapProps {
  name: string;
  /** Customers by `[row][column]`, both from score 1 up. */
  cells: readonly (readonly number[])[];
  /** Names of the scores, such as "R1". */
  rowName(score: number): string;
  columnName(score: number): string;
  dark: boolean;
}

/** How many customers have each pair of scores; best at the top right. */
export default function HeatMap({ name, cells, rowName, columnName, dark }: HeatMapProps) {
  const { locale, format } = useLanguage();
  const data = useMemo(
    () =>
      cells.map((row, r) => ({
        legend: rowName(r + 1),
        value: r,
        data: row.map((customers, c) => ({
          x: columnName(c + 1),
          y: rowName(r + 1),
          value: customers,
          rectText: format.count(customers),
          descriptionMessage: `${rowName(r + 1)} · ${columnName(c + 1)}`,
        })),
      })),
    [cells, rowName, columnName, format],
  );
  const most = Math.max(1, ...cells.flat());
  return (
    <ChartFigure name={name}>
      <HeatMapChart
        culture={locale}
        data={data}
        domainValuesForColorScale={[0, most]}
        rangeValuesForColorScale={SHADES[dark ? 'dark' : 'light']}
        sortOrder="none"
        hideLegend
        height={240}
        margins={{ left: 36, right: 8, top: 8, bottom: 28 }}
      />
    </ChartFigure>
  );
}
