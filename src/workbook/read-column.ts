import type { SheetName } from './own-sheet';
import { readBlocks, type CellBlock } from './read-blocks';

/** The cells of one column from a row on; 0-based. */
export async function readColumn(
  sheet: SheetName,
  column: number,
  firstRow: number,
  rows: number,
): Promise<CellBlock[number]> {
  const cells: CellBlock[number] = [];
  await readBlocks({ ...sheet, firstRow, firstColumn: column, rows, columns: 1 }, (_, values) => {
    for (const [cell = ''] of values) cells.push(cell);
  });
  return cells;
}
