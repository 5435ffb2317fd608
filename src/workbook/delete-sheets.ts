import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Deletes sheets that a run of ours made, by their ids or names. */
export function deleteSheets(sheets: readonly string[]): Promise<void> {
  return inWorkbook(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await sync(context);
  });
}
