import type { Cell, TableBlock } from '../../report/summary';
import { textHeight } from '../text-lines';
import type { Put, SummaryLayout } from './layout';
import { numberFormat } from './number-format';
import { putLine } from './put-line';
import { HIGHEST_ROW, ROW } from './row-heights';
import { total } from './total';

/** A name is shown with this many lines at most; the cell holds all of it. */
const MOST_LINES = 6;

/**
 * The row below the table and its note.
 * @param parts rows of the block above which the headers stand once more
 */
export function putTable(
  block: TableBlock,
  first: number,
  wraps: boolean,
  layout: SummaryLayout,
  put: Put,
  parts: readonly number[] = [],
): number {
  const last = block.columns.length - 1;
  const wideColumn = !wraps && last > 0 && block.columns[last]!.format === 'text' ? last : null;
  const end = wideColumn === null ? block.columns.length : layout.columns;
  const all = [...block.rows, ...(block.total ? [block.total] : [])];
  // Money is written alike in the whole table, shares in their column.
  const money = all.flatMap((cells) =>
    cells.filter((_, column) => block.columns[column]?.format === 'money'),
  );
  const formats = block.columns.map(({ format }, column) =>
    numberFormat(format, format === 'money' ? money : all.map((cells) => cells[column] ?? null)),
  );
  const widthAt = (column: number): number =>
    column === wideColumn ? total(layout.widths.slice(column)) : layout.widths[column]!;
  let row = first;
  const putRow = (cells: Cell[], isHeader = false): void => {
    const mostLines = wraps ? Infinity : MOST_LINES;
    let height = ROW;
    cells.forEach((cell, column) => {
      put(row, column, cell, isHeader ? undefined : formats[column]);
      if (typeof cell === 'string') height = Math.max(height, textHeight(cell, widthAt(column), mostLines));
    });
    if (wideColumn !== null)
      layout.wide.push({ row, column: wideColumn, columns: layout.columns - wideColumn });
    layout.heights[row++] = Math.min(HIGHEST_ROW, height);
  };
  const putPart = (index: number, firstRow: number, rows: Cell[][], hasTotal: boolean): void => {
    layout.headers.push({ row, columns: end });
    layout.tables.push({
      block,
      id: index === 0 ? block.id : `${block.id}-${index + 1}`,
      headerRow: row,
      firstRow,
      rows: rows.length,
      hasTotal,
      columns: wideColumn ?? block.columns.length,
    });
    block.columns.forEach(({ format }, column) => {
      // The first column names the rows, even where the names are numbers.
      if (format === 'text' || column === 0) layout.texts.push({ row, column, rows: rows.length + 1 });
    });
    if (block.heat) layout.heats.push({ ...block.heat, row: row + 1, rows: rows.length });
    putRow(
      block.columns.map(({ header }) => header),
      true,
    );
    for (const cells of rows) putRow(cells);
  };

  const starts = [0, ...parts];
  starts.forEach((from, index) => {
    const isLast = index === parts.length;
    putPart(index, from, block.rows.slice(from, starts[index + 1]), isLast && block.total !== undefined);
  });
  if (block.total) {
    layout.totals.push({ row, columns: end });
    putRow(block.total);
  }
  return block.note ? putLine(block.note, row, layout, put) : row;
}
