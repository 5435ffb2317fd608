import type { Cell, CellFormat } from '../report/summary';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { clearArea } from './clear-area';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import { addSheet, findSheetToWriteOver, type PreviousArea } from './own-sheet';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

export interface TableSheet {
  name: string;
  columns: { header: string; format: CellFormat }[];
  rows: readonly Cell[][];
  /** What we wrote before, to be written over in place. */
  previous?: PreviousArea;
}

/** Writes a small table on a sheet of our own, headers on top and in view, and brings it to the front. */
export async function writeTableSheet(
  { name, columns, rows, previous }: TableSheet,
  changes: Changes,
): Promise<{ sheetId: string; sheetName: string; address: string }> {
  const old = await findSheetToWriteOver(previous, rows.length + 1, columns.length);
  const sheet = old ?? (await addSheet(name, changes));
  const address = blockAddress(0, 0, rows.length + 1, columns.length);
  if (old && previous) {
    await keepArea(sheet.sheetId, sheet.sheetName, previous.address, changes);
    changes.add(() => clearArea(sheet.sheetId, address, 'Contents'));
  }
  const place = { sheet: sheet.sheetName };
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    if (old && previous) worksheet.getRange(previous.address).clear('Contents');
    const header = worksheet.getRange(blockAddress(0, 0, 1, columns.length));
    header.values = [columns.map((column) => textToWrite(column.header))];
    styleHeader(header);
    worksheet.freezePanes.freezeRows(1);
    await sync(context);
  }, place);
  await writeBlocks(
    { ...sheet, firstRow: 1, firstColumn: 0, rows: rows.length, columns: columns.length },
    (row, count) => rows.slice(row, row + count),
    () => undefined,
  );
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    columns.forEach(({ format }, column) =>
      formatColumn(worksheet, { row: 0, column, rows: rows.length + 1 }, format),
    );
    worksheet.getRange(address).format.autofitColumns();
    worksheet.activate();
    await sync(context);
  }, place);
  return { ...sheet, address };
}
