import type { Cell } from '../report/summary';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import type { OwnColumns } from './find-own-columns';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

/** Writes over columns of ours where they stand: `cells[row]` has one entry for each of `found.columns`. */
export async function writeOwnColumns(
  found: OwnColumns,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
  changes: Changes,
): Promise<void> {
  for (const [index, column] of found.columns.entries()) {
    if (column === undefined) continue;
    const address = blockAddress(found.headerRow, column, found.rows + 1, 1);
    await keepArea(found.sheetId, found.sheetName, address, changes);
    await inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem(found.sheetId);
      sheet.getRange(blockAddress(found.headerRow, column, 1, 1)).values = [
        [textToWrite(headers[index] ?? '')],
      ];
      await sync(context);
    });
    await writeBlocks(
      {
        sheetId: found.sheetId,
        sheetName: found.sheetName,
        firstRow: found.headerRow + 1,
        firstColumn: column,
        rows: found.rows,
        columns: 1,
      },
      (row, count) =>
        Array.from({ length: count }, (_, offset) => [cells[row + offset]?.[index] ?? null]),
      () => undefined,
    );
  }
}

/**
 * Empties columns of ours, contents first so that a failure can be put right. The look of the cells goes with
 * `clearLooks`, once nothing can fail any more.
 */
export async function emptyOwnColumns(found: OwnColumns, changes: Changes): Promise<void> {
  for (const column of found.columns) {
    if (column === undefined) continue;
    const address = blockAddress(found.headerRow, column, found.rows + 1, 1);
    await keepArea(found.sheetId, found.sheetName, address, changes);
    await inWorkbook(async (context) => {
      context.workbook.worksheets.getItem(found.sheetId).getRange(address).clear('Contents');
      await sync(context);
    });
  }
}

export function clearLooks(context: Excel.RequestContext, found: OwnColumns): void {
  for (const column of found.columns) {
    if (column === undefined) continue;
    context.workbook.worksheets
      .getItem(found.sheetId)
      .getRange(blockAddress(found.headerRow, column, found.rows + 1, 1))
      .clear('All');
  }
}
