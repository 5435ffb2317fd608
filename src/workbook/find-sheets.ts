import { blockAddress } from './address';
import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Where a list may stand: an Excel table, or all of a sheet; 0-based indexes, `rows` 0 = no cell holds a value. */
export interface SheetExtent {
  /** The sheet's id, with the table's behind it. */
  id: string;
  sheetId: string;
  sheetName: string;
  /** The Excel table, whose first row holds the headers; totals are cut off. */
  tableName?: string;
  /** A1 address without the sheet; "" when empty. */
  address: string;
  firstRow: number;
  firstColumn: number;
  rows: number;
  columns: number;
  active: boolean;
  visible: boolean;
}

/** `all`: those that are hidden too. */
export type WhichSheets = 'visible' | 'all';

/**
 * The visible sheets in their order, each with the range that holds values. Excel tables on a sheet stand in place of
 * it, top left first; the sheet comes before them where they hold less than half of its cells. A table whose header
 * row is switched off counts as plain cells.
 */
export async function findSheets(which: WhichSheets = 'visible'): Promise<SheetExtent[]> {
  return (await survey(which)).flatMap(({ whole, listed }) => {
    const cells = listed.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return cells * 2 < whole.rows * whole.columns || listed.length === 0 ? [whole, ...listed] : listed;
  });
}

/** The visible sheets in their order, each with all that is in use on it, tables or not. */
export const findWholeSheets = async (which: WhichSheets = 'visible'): Promise<SheetExtent[]> =>
  (await survey(which)).map(({ whole }) => whole);

function survey(which: WhichSheets): Promise<{ whole: SheetExtent; listed: SheetExtent[] }[]> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await sync(context);

    const asked = sheets.items.filter((sheet) => which === 'all' || sheet.visibility === 'Visible');
    const used = asked.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
      return range;
    });
    await sync(context);
    const tables = asked.map((sheet) =>
      sheet.tables.items
        .filter((table) => table.showHeaders)
        .map((table) => {
          const range = table.getRange();
          range.load('rowIndex,columnIndex,rowCount,columnCount');
          return { table, range };
        }),
    );
    if (tables.some((found) => found.length > 0)) await sync(context);

    return asked.map((sheet, index) => {
      const range = used[index]!;
      const place = {
        sheetId: sheet.id,
        sheetName: sheet.name,
        active: sheet.id === active.id,
        visible: sheet.visibility === 'Visible',
      };
      const whole = range.isNullObject
        ? { ...place, id: sheet.id, ...areaOf(0, 0, 0, 0) }
        : {
            ...place,
            id: sheet.id,
            ...areaOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount),
          };
      const listed = tables[index]!.map(({ table, range: at }) => ({
        ...place,
        id: `${sheet.id}/${table.id}`,
        tableName: table.name,
        ...areaOf(at.rowIndex, at.columnIndex, at.rowCount - (table.showTotals ? 1 : 0), at.columnCount),
      })).sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
      return { whole, listed };
    });
  });
}

function areaOf(
  firstRow: number,
  firstColumn: number,
  rows: number,
  columns: number,
): Pick<SheetExtent, 'address' | 'firstRow' | 'firstColumn' | 'rows' | 'columns'> {
  const address = rows > 0 && columns > 0 ? blockAddress(firstRow, firstColumn, rows, columns) : '';
  return { address, firstRow, firstColumn, rows, columns };
}
