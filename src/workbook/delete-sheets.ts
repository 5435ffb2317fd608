import { inWorkbook } from './in-workbook';
import { refuseProtectedStructure } from './refuse-protected';
import { sync } from './sync';

/** Deletes sheets that a run of ours made, by their ids or names. */
export function deleteSheets(sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return Promise.resolve();
  return inWorkbook(async (context) => {
    await refuseProtectedStructure(context);
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await sync(context);
  });
}
