import { markedId } from './column-marks';
import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** 0-based sheet columns that hold grades of ours: what a run wrote is nothing to grade by. */
export function ownColumns(sheetId: string): Promise<Set<number>> {
  return inWorkbook(async (context) => {
    const { names } = context.workbook.worksheets.getItem(sheetId);
    names.load('items/name');
    await sync(context);
    const ranges = names.items
      .filter(({ name }) => (markedId(name) ?? 'key') !== 'key')
      .map((name) => name.getRangeOrNullObject());
    for (const range of ranges) range.load('columnIndex');
    if (ranges.length > 0) await sync(context);
    return new Set(ranges.filter(({ isNullObject }) => !isNullObject).map(({ columnIndex }) => columnIndex));
  });
}
