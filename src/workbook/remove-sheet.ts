import { parseBlock } from './address';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import { sync } from './sync';

/** A sheet of ours, and whether the user has put cells of their own beside what we wrote. */
export interface OwnSheet extends SheetName {
  address: string;
  shared: boolean;
}

/** The sheet as it is now; undefined when it is gone. */
export function findOwnSheet(sheet: SheetName, address: string): Promise<OwnSheet | undefined> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const byId = sheets.getItemOrNullObject(sheet.sheetId);
    const byName = sheets.getItemOrNullObject(sheet.sheetName);
    byId.load('id,name');
    byName.load('id,name');
    await sync(context);
    const found = byId.isNullObject ? byName : byId;
    if (found.isNullObject) return undefined;
    const used = found.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync(context);
    const ours = parseBlock(address);
    const shared =
      !used.isNullObject &&
      (!ours ||
        used.rowIndex < ours.row ||
        used.columnIndex < ours.column ||
        used.rowIndex + used.rowCount > ours.row + ours.rows ||
        used.columnIndex + used.columnCount > ours.column + ours.columns);
    return { sheetId: found.id, sheetName: found.name, address, shared };
  });
}

/** Deletes a sheet of ours, or empties our part of it where the user has cells of their own there. */
export function removeOwnSheet(context: Excel.RequestContext, { sheetId, address, shared }: OwnSheet): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (shared) sheet.getRange(address).clear('All');
  else sheet.delete();
}
