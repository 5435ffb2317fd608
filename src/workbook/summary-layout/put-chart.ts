import type { ChartBlock } from '../../report/summary';
import { ROW } from './row-heights';
import type { SummaryLayout } from './layout';

const CHART_ROWS = 13;

/** The row below the chart; the same row when it stands beside what is already there. */
export function putChart(
  chart: ChartBlock,
  row: number,
  layout: SummaryLayout,
  before: ChartBlock | undefined,
): number {
  const table = layout.tables.find(({ block }) => block.id === chart.table);
  if (!table) return row;
  const half = Math.ceil(layout.columns / 2) - 1;
  if (chart.place === 'beside') {
    // One column free: programs that measure columns differently place a chart a little off.
    const column = table.columns + 1;
    const place = { row: table.headerRow, rows: table.rows + 1, column, columns: layout.columns - column };
    layout.charts.push({ chart, table, ...place });
    return row;
  }
  const isRight = chart.place === 'right' && before?.place === 'left';
  const from = isRight ? row - CHART_ROWS - 1 : row;
  const place = isRight
    ? { column: half, columns: layout.columns - half }
    : { column: 0, columns: chart.place === 'left' ? half : layout.columns };
  layout.charts.push({ chart, table, row: from, rows: CHART_ROWS, ...place });
  if (isRight) return row;
  for (let at = row; at < row + CHART_ROWS; at++) layout.heights[at] = ROW;
  return row + CHART_ROWS;
}
