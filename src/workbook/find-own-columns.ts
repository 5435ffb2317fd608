import { markName } from './column-marks';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import { sync } from './sync';

/** Columns that a run of ours wrote, where they stand now; 0-based. */
export interface OwnColumns extends SheetName {
  headerRow: number;
  /** Rows below the headers, down to the last that holds anything. */
  rows: number;
  /** For each column asked for where it stands; undefined = the user has deleted it. */
  columns: (number | undefined)[];
  /** The column that names the customers. */
  key: number | undefined;
  /** The first column right of everything on the sheet. */
  right: number;
}

/** Rows from the top in which headers are looked for. */
const ROWS_SEARCHED = 60;

/**
 * Finds columns of ours by their marks, else by their headers, wherever sorting, inserting and renaming have put them.
 * Undefined when the sheet, or the last of the columns, is gone.
 */
export function findOwnColumns(
  { sheetId, sheetName }: SheetName,
  asked: readonly { id: string; header: string }[],
  keyHeader: string | undefined,
): Promise<OwnColumns | undefined> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const [byId, byName] = [sheets.getItemOrNullObject(sheetId), sheets.getItemOrNullObject(sheetName)];
    byId.load('id,name');
    byName.load('id,name');
    await sync(context);
    // A file that was saved and opened again may give its sheets other ids.
    const sheet = byName.isNullObject ? byId : byName;
    if (sheet.isNullObject) return undefined;

    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const dressed = sheet.getUsedRange(false);
    dressed.load('columnIndex,columnCount');
    sheet.names.load('items/name');
    await sync(context);
    if (used.isNullObject) return undefined;

    const marks = new Set(sheet.names.items.map(({ name }) => name));
    const marked = [...asked.map(({ id }) => id), 'key'].map((id) =>
      marks.has(markName(id)) ? sheet.names.getItem(markName(id)).getRangeOrNullObject() : undefined,
    );
    for (const range of marked) range?.load('rowIndex,columnIndex');
    const top = sheet.getRangeByIndexes(
      used.rowIndex,
      used.columnIndex,
      Math.min(ROWS_SEARCHED, used.rowCount),
      used.columnCount,
    );
    top.load('values');
    await sync(context);

    const rows = top.values.map((cells: unknown[]) => cells.map(String));
    const found = rows.map((cells) => asked.filter(({ header }) => cells.includes(header)).length);
    const at = found.indexOf(Math.max(...found));
    const markRow = marked.find((range) => range && !range.isNullObject)?.rowIndex;
    const headerRow = markRow ?? used.rowIndex + at;
    const headers = rows[headerRow - used.rowIndex] ?? [];
    const place = (mark: Excel.Range | undefined, header: string | undefined): number | undefined => {
      if (mark && !mark.isNullObject) return mark.columnIndex;
      const column = header === undefined ? -1 : headers.indexOf(header);
      return column < 0 ? undefined : used.columnIndex + column;
    };
    const columns = asked.map(({ header }, index) => place(marked[index], header));
    if (columns.every((column) => column === undefined)) return undefined;
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      headerRow,
      rows: used.rowIndex + used.rowCount - headerRow - 1,
      columns,
      key: place(marked.at(-1), keyHeader),
      right: dressed.columnIndex + dressed.columnCount,
    };
  });
}
