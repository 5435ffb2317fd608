import type { TableBlock } from '../../report/summary';
import type { SummaryLayout } from './layout';

/**
 * A table that a page ends in, and its row that begins the next page; undefined = none. What a chart draws, or colours
 * compare, stays in one piece.
 */
export function tornTable(layout: SummaryLayout): { block: TableBlock; row: number } | undefined {
  // Every page repeats them already.
  if (layout.titleRows > (layout.tables[0]?.headerRow ?? 0)) return undefined;
  for (const table of layout.tables) {
    const { block, headerRow, firstRow, rows, hasTotal } = table;
    if (block.heat) continue;
    if (layout.charts.some((chart) => chart.table.block === block)) continue;
    const end = headerRow + rows + (hasTotal ? 1 : 0);
    const at = layout.breaks.find((row) => row > headerRow + 1 && row <= end);
    if (at === undefined || rows < 2) continue;
    // Totals do not stand alone.
    return { block, row: firstRow + Math.min(at - headerRow, rows) - 1 };
  }
  return undefined;
}
