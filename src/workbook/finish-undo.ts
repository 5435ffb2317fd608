import { blockAddress } from './address';
import { markName } from './column-marks';
import { inWorkbook } from './in-workbook';
import { loadOlds, swapSheets, type SheetSwap } from './own-sheet';
import type { OwnColumns } from './find-own-columns';
import { refuseProtectedStructure } from './refuse-protected';
import { removeOwnSheet, type OwnSheet } from './remove-sheet';
import { sync } from './sync';

/** What cannot be taken back and therefore comes last, all in one sync: it happens as a whole or not at all. */
export interface Finish {
  /** Sheets of ours that go. */
  sheets: OwnSheet[];
  /** Emptied columns, whose look goes, and marks that go with them. */
  columns?: { found: OwnColumns; columns: readonly number[]; marks: readonly string[] };
  /** Finished sheets that take the places and the names of old ones. */
  replace: SheetSwap[];
  /** Once those have gone: gives the native tables their own names. */
  nameTables?: () => Promise<void>;
}

export function finishUndo({ sheets, columns, replace }: Finish): Promise<void> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const olds = loadOlds(context, replace);
    const beside = columns && worksheets.getItem(columns.found.sheetId);
    const marks = (columns?.marks ?? []).map((id) => beside!.names.getItemOrNullObject(markName(id)));
    for (const mark of marks) mark.load('name');
    if (sheets.length > 0 || replace.length > 0) await refuseProtectedStructure(context);
    else await sync(context);

    for (const column of columns?.columns ?? []) {
      const { headerRow, rows } = columns!.found;
      beside!.getRange(blockAddress(headerRow, column, rows + 1, 1)).clear('All');
    }
    for (const mark of marks) if (!mark.isNullObject) mark.delete();
    swapSheets(context, replace, olds);
    for (const sheet of sheets) removeOwnSheet(context, sheet);
    await sync(context);
  });
}
