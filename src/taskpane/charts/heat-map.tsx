import { HeatMapChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useLanguage } from '../language';
import { ChartFigure } from './chart-figure';
import { useWidth } from './use-width';

const useStyles = makeStyles({ frame: { width: '100%', minWidth: 0, overflow: 'hidden' } });

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
  const styles = useStyles();
  const { locale, format } = useLanguage();
  // The chart measures its place once; it is told when the pane becomes wider or narrower.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const width = useWidth(frame);
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
      <div ref={setFrame} className={styles.frame}>
        {width > 0 && (
          <HeatMapChart
            width={width}
            culture={locale}
            data={data}
            domainValuesForColorScale={[0, most]}
            rangeValuesForColorScale={SHADES[dark ? 'dark' : 'light']}
            sortOrder="none"
            hideLegend
            height={240}
            margins={{ left: 36, right: 8, top: 8, bottom: 28 }}
          />
        )}
      </div>
    </ChartFigure>
  );
}
