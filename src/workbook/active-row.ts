import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** The cells of the row with the active cell, that cell first. */
export function activeRow(): Promise<(string | number | boolean)[]> {
  return inWorkbook(async (context) => {
    const active = context.workbook.getActiveCell();
    active.load('values');
    const row = active
      .getEntireRow()
      .getIntersectionOrNullObject(active.worksheet.getUsedRangeOrNullObject(true));
    row.load('values');
    await sync(context);
    const cells = row.isNullObject ? [] : (row.values[0] ?? []);
    return [...(active.values[0] ?? []), ...cells] as (string | number | boolean)[];
  });
}
