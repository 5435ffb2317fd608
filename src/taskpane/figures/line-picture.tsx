import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useWidth } from '../charts/use-width';

/** Charts are large: downloaded with the first picture. */
const LineChart = lazy(async () => ({ default: (await import('@fluentui/react-charts')).LineChart }));

const HEIGHT = 240;

const useStyles = makeStyles({
  frame: { width: '100%', minWidth: 0, minHeight: `${HEIGHT}px`, overflowX: 'hidden' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  swatch: { width: '14px', borderTopWidth: '3px', flexShrink: 0, forcedColorAdjust: 'none' },
});

export interface PictureLine {
  name: string;
  color: string;
  points: { x: number; y: number }[];
  /** A line to compare with, not a measurement. */
  dashed?: boolean;
}

interface LinePictureProps {
  title: string;
  lines: PictureLine[];
  x: { title: string; ticks?: number[] };
  y: { title: string; format(value: number): string; most?: number };
}

/** Lines over a common axis; what they show stands in a table beside it, for whoever cannot see it. */
export function LinePicture({ title, lines, x, y }: LinePictureProps) {
  const styles = useStyles();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const width = useWidth(frame);
  return (
    <div role="img" aria-label={title}>
      <div ref={setFrame} className={styles.frame}>
        {/* The pictured values stand in the table; marks that each take the focus would only be in the way. */}
        <div aria-hidden inert>
          <Suspense>
            {width > 0 && (
              <LineChart
                height={HEIGHT}
                width={width}
                data={{
                  lineChartData: lines.map(({ name, color, points, dashed }) => ({
                    legend: name,
                    color,
                    data: points,
                    ...(dashed ? { lineOptions: { strokeDasharray: '4 4' }, hideNonActiveDots: true } : {}),
                  })),
                }}
                margins={{ top: 12, right: 16, bottom: 44, left: 56 }}
                hideTooltip
                hideLegend
                xAxisTitle={x.title}
                yAxisTitle={y.title}
                {...(x.ticks ? { tickValues: x.ticks } : {})}
                yAxisTickFormat={(value: number) => y.format(value)}
                {...(y.most === undefined ? {} : { yMaxValue: y.most })}
                yMinValue={0}
              />
            )}
          </Suspense>
        </div>
      </div>
      <div className={styles.legend}>
        {lines.map(({ name, color, dashed }) => (
          <span key={name} className={styles.entry}>
            <span
              className={styles.swatch}
              style={{ borderTopColor: color, borderTopStyle: dashed ? 'dashed' : 'solid' }}
            />
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
