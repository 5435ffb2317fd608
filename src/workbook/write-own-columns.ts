import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import type { OwnColumns } from './find-own-columns';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import type { CellBlock } from './read-blocks';
import { sync } from './sync';

/** Rows a block: one column of them stays well below 5 MB. */
const BLOCK_ROWS = 2_000;

/** Writes over a column of ours where it stands; the cells come as they must be written. */
export async function writeOwnColumn(
  { sheetId, sheetName, headerRow, rows }: OwnColumns,
  column: number,
  header: string,
  cells: CellBlock[number],
  changes: Changes,
): Promise<void> {
  await keepArea(sheetId, sheetName, blockAddress(headerRow, column, rows + 1, 1), changes);
  const all: CellBlock = [
    [textToWrite(header)],
    ...Array.from({ length: rows }, (_, row) => [cells[row] ?? '']),
  ];
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (let row = 0; row < all.length; row += BLOCK_ROWS) {
        const block = all.slice(row, row + BLOCK_ROWS);
        sheet.getRange(blockAddress(headerRow + row, column, block.length, 1)).values = block;
        await sync(context);
      }
    },
    { sheet: sheetName },
  );
}

/**
 * Empties columns of ours, contents alone so that a failure can be put right; their look and their marks go with
 * `finishUndo`, once nothing can fail any more.
 */
export async function emptyOwnColumns(
  { sheetId, sheetName, headerRow, rows }: OwnColumns,
  columns: readonly number[],
  changes: Changes,
): Promise<void> {
  for (const column of columns) {
    const address = blockAddress(headerRow, column, rows + 1, 1);
    await keepArea(sheetId, sheetName, address, changes);
    await inWorkbook(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange(address).clear('Contents');
      await sync(context);
    });
  }
}
