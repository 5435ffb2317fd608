import type { CellFormat } from '../report/summary';
import { blockAddress } from './address';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import { sync } from './sync';

/** A table of ours that grows from run to run; Excel knows it by its name, wherever the user has put it. */
export interface OwnTableSpec {
  tableName: string;
  sheetName: string;
  columns: { header: string; format: CellFormat }[];
  /** Where each column stands in a header row, in whatever language; undefined = it is gone. */
  placesIn: (headers: readonly string[]) => (number | undefined)[];
}

/** Where a table of ours stands; 0-based. */
export interface OwnTable extends SheetName {
  headerRow: number;
  firstColumn: number;
  columns: number;
  /** Rows below the headers, a row of totals left out. */
  rows: number;
  headers: string[];
  /** False when the user has turned the table into plain cells. */
  isTable: boolean;
  hasTotals: boolean;
}

export const MOST_ROWS = 1_048_576;

/** The table by its name; without one, the cells on the sheet of our name whose first row holds our headers. */
export function findOwnTable({
  tableName,
  sheetName,
  placesIn,
}: OwnTableSpec): Promise<OwnTable | undefined> {
  return inWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    table.load('name,showTotals');
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('id,name');
    await sync(context);
    if (table.isNullObject && sheet.isNullObject) return undefined;

    const owner = table.isNullObject ? sheet : table.worksheet;
    const range = table.isNullObject ? sheet.getUsedRangeOrNullObject(true) : table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    owner.load('id,name');
    await sync(context);
    if (range.isNullObject) return undefined;

    const header = owner.getRangeByIndexes(range.rowIndex, range.columnIndex, 1, range.columnCount);
    header.load('values');
    await sync(context);
    const headers = (header.values[0] ?? []).map(String);
    if (table.isNullObject && placesIn(headers).includes(undefined)) return undefined;
    const hasTotals = !table.isNullObject && table.showTotals;
    return {
      sheetId: owner.id,
      sheetName: owner.name,
      headerRow: range.rowIndex,
      firstColumn: range.columnIndex,
      columns: range.columnCount,
      rows: range.rowCount - 1 - (hasTotals ? 1 : 0),
      headers,
      isTable: !table.isNullObject,
      hasTotals,
    };
  });
}

/** Table.resize came with ExcelApi 1.13; before, the table is made anew over the same cells. */
export function resizeOwnTable(
  context: Excel.RequestContext,
  tableName: string,
  { sheetId, headerRow, firstColumn, columns }: OwnTable,
  rows: number,
): void {
  const address = blockAddress(headerRow, firstColumn, rows + 1, columns);
  const table = context.workbook.tables.getItem(tableName);
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    table.resize(address);
    return;
  }
  table.convertToRange();
  addOwnTable(context, tableName, sheetId, address);
}

export function addOwnTable(
  context: Excel.RequestContext,
  tableName: string,
  sheetId: string,
  address: string,
): void {
  const table = context.workbook.worksheets.getItem(sheetId).tables.add(address, true);
  table.name = tableName;
  table.style = 'TableStyleLight1';
}
