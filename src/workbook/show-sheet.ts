import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Brings a sheet to the front, and selects an area of it where an A1 address is given. */
export function showSheet(sheetId: string, address?: string): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await sync(context);
  });
}

/** Selects a cell and brings its sheet to the front; row and column 1-based, as Excel counts. */
export function showCell(sheetId: string, { row, column }: { row: number; column: number }): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row - 1, column - 1).select();
    await sync(context);
  });
}

/** Has Excel calculate every formula again, ours among them. */
export function recalculate(): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.application.calculate('Full');
    await sync(context);
  });
}
