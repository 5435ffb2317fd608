import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Brings a sheet to the front. */
export function showSheet(sheetId: string): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
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
