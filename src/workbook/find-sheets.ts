import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Where a sheet's cells stand; 0-based indexes, `rows` 0 = no cell holds a value. */
export interface SheetExtent {
  sheetId: string;
  sheetName: string;
  firstRow: number;
  firstColumn: number;
  rows: number;
  columns: number;
  active: boolean;
}

/** The visible sheets in their order, each with the range that holds values. */
export function findSheets(): Promise<SheetExtent[]> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await sync(context);

    const visible = sheets.items.filter((sheet) => sheet.visibility === 'Visible');
    const used = visible.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    });
    await sync(context);

    return visible.map((sheet, index) => {
      const range = used[index]!;
      const empty = range.isNullObject;
      return {
        sheetId: sheet.id,
        sheetName: sheet.name,
        firstRow: empty ? 0 : range.rowIndex,
        firstColumn: empty ? 0 : range.columnIndex,
        rows: empty ? 0 : range.rowCount,
        columns: empty ? 0 : range.columnCount,
        active: sheet.id === active.id,
      };
    });
  });
}
