import type { SheetName } from './own-sheet';
import type { CellBlock } from './read-blocks';
import { readColumn } from './read-column';

/** Cells of the columns that name the customers, row by row, wherever the columns stand. */
export async function readKeyColumns(
  sheet: SheetName,
  columns: readonly number[],
  firstRow: number,
  rows: number,
): Promise<CellBlock> {
  const read: CellBlock[number][] = [];
  for (const column of columns) read.push(await readColumn(sheet, column, firstRow, rows));
  return Array.from({ length: rows }, (_, row) => read.map((cells) => cells[row] ?? ''));
}
