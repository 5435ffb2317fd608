import { blockAddress } from './address';
import { markName } from './column-marks';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import type { OwnColumns } from './find-own-columns';
import { removeOwnSheet, type OwnSheet } from './remove-sheet';
import { sync } from './sync';

/** What cannot be taken back and therefore comes last, all in one sync: it happens as a whole or not at all. */
export interface Finish {
  /** Sheets of ours that go. */
  sheets: OwnSheet[];
  /** Emptied columns, whose look goes, and marks that go with them. */
  columns?: { found: OwnColumns; columns: readonly number[]; marks: readonly string[] };
  /** A finished sheet takes the place and the name of an old one. */
  replace?: { old: SheetName; fresh: SheetName } | undefined;
}

export function finishUndo({ sheets, columns, replace }: Finish): Promise<void> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const old = replace && worksheets.getItem(replace.old.sheetId);
    old?.load('position');
    const beside = columns && worksheets.getItem(columns.found.sheetId);
    const marks = (columns?.marks ?? []).map((id) => beside!.names.getItemOrNullObject(markName(id)));
    for (const mark of marks) mark.load('name');
    await sync(context);

    for (const column of columns?.columns ?? []) {
      const { headerRow, rows } = columns!.found;
      beside!.getRange(blockAddress(headerRow, column, rows + 1, 1)).clear('All');
    }
    for (const mark of marks) if (!mark.isNullObject) mark.delete();
    for (const sheet of sheets) removeOwnSheet(context, sheet);
    if (replace && old) {
      const { position } = old;
      const fresh = worksheets.getItem(replace.fresh.sheetId);
      old.delete();
      fresh.name = replace.old.sheetName;
      fresh.position = position;
    }
    await sync(context);
  });
}
