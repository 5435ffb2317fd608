import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import { sync } from './sync';

/** Columns that a run of ours wrote, where they stand now; 0-based. */
export interface OwnColumns extends SheetName {
  headerRow: number;
  /** Rows below the headers, down to the last that holds anything. */
  rows: number;
  /** For each header the column that carries it; undefined = the user has deleted or renamed it. */
  columns: (number | undefined)[];
  /** The column that names the customers. */
  key: number | undefined;
}

/** Rows from the top in which headers are looked for, when they are not where they were. */
const ROWS_SEARCHED = 60;

/**
 * Finds columns by their headers, wherever sorting, filtering, inserted rows or columns have put them. Undefined when
 * the sheet, or the last of the headers, is gone.
 */
export function findOwnColumns(
  { sheetId, sheetName }: SheetName,
  headers: readonly string[],
  keyHeader: string | undefined,
): Promise<OwnColumns | undefined> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const [byId, byName] = [sheets.getItemOrNullObject(sheetId), sheets.getItemOrNullObject(sheetName)];
    byId.load('id,name');
    byName.load('id,name');
    await sync(context);
    // A file that was saved and opened again may give its sheets other ids.
    const sheet = byId.isNullObject ? byName : byId;
    if (sheet.isNullObject) return undefined;

    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync(context);
    if (used.isNullObject) return undefined;

    const top = sheet.getRangeByIndexes(
      used.rowIndex,
      used.columnIndex,
      Math.min(ROWS_SEARCHED, used.rowCount),
      used.columnCount,
    );
    top.load('values');
    await sync(context);
    const rows = top.values.map((cells: unknown[]) => cells.map(String));
    const found = rows.map((cells) => headers.filter((header) => cells.includes(header)).length);
    const best = Math.max(0, ...found);
    if (best === 0) return undefined;
    const at = found.indexOf(best);
    const place = (header: string | undefined): number | undefined => {
      const column = header === undefined ? -1 : (rows[at] ?? []).indexOf(header);
      return column < 0 ? undefined : used.columnIndex + column;
    };
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      headerRow: used.rowIndex + at,
      rows: used.rowCount - at - 1,
      columns: headers.map(place),
      key: place(keyHeader),
    };
  });
}
