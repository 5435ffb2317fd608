import type { Cell, TableBlock } from '../../report/summary';
import { textHeight } from '../text-lines';
import type { Put, SummaryLayout } from './layout';
import { numberFormat } from './number-format';
import { putLine } from './put-line';
import { HIGHEST_ROW, ROW } from './row-heights';
import { total } from './total';

/** A name is shown with this many lines at most; the cell holds all of it. */
const MOST_LINES = 6;

/** The row below the table and its note. */
export function putTable(
  block: TableBlock,
  first: number,
  wraps: boolean,
  layout: SummaryLayout,
  put: Put,
): number {
  const last = block.columns.length - 1;
  const wideColumn = !wraps && last > 0 && block.columns[last]!.format === 'text' ? last : null;
  const end = wideColumn === null ? block.columns.length : layout.columns;
  const money = [...block.rows, ...(block.total ? [block.total] : [])].flatMap((cells) =>
    cells.filter((_, column) => block.columns[column]?.format === 'money'),
  );
  const formats = block.columns.map(({ format }) => numberFormat(format, money));
  const widthAt = (column: number): number =>
    column === wideColumn ? total(layout.widths.slice(column)) : layout.widths[column]!;
  let row = first;
  const putRow = (cells: Cell[], least: number, header: boolean): void => {
    const mostLines = wraps ? Infinity : MOST_LINES;
    let height = least;
    cells.forEach((cell, column) => {
      put(row, column, cell, header ? undefined : formats[column]);
      if (typeof cell === 'string') height = Math.max(height, textHeight(cell, widthAt(column), mostLines));
    });
    if (wideColumn !== null)
      layout.wide.push({ row, column: wideColumn, columns: layout.columns - wideColumn });
    layout.heights[row++] = Math.min(HIGHEST_ROW, height);
  };

  layout.headers.push({ row, columns: end });
  layout.tables.push({
    block,
    headerRow: row,
    rows: block.rows.length,
    columns: wideColumn ?? block.columns.length,
  });
  block.columns.forEach(({ format }, column) => {
    // The first column names the rows, even where the names are numbers.
    if (format === 'text' || column === 0) layout.texts.push({ row, column, rows: block.rows.length + 1 });
  });
  if (block.heat) {
    layout.heats.push({
      row: row + 1,
      column: block.heat.column,
      rows: block.rows.length,
      columns: block.heat.columns,
    });
  }
  putRow(
    block.columns.map(({ header }) => header),
    ROW,
    true,
  );
  for (const cells of block.rows) putRow(cells, ROW, false);
  if (block.total) {
    layout.totals.push({ row, columns: end });
    putRow(block.total, ROW, false);
  }
  return block.note ? putLine(block.note, row, layout, put) : row;
}
