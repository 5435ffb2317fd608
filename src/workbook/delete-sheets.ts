import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Deletes sheets that a run of ours made. */
export function deleteSheets(sheetIds: readonly string[]): Promise<void> {
  return inWorkbook(async (context) => {
    for (const id of sheetIds) context.workbook.worksheets.getItem(id).delete();
    await sync(context);
  });
}
