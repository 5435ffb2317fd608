import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Empties an area that a run of ours wrote: what the cells hold, or that and their look. */
export function clearArea(sheetId: string, address: string, what: 'All' | 'Contents'): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(address).clear(what);
    await sync(context);
  });
}
