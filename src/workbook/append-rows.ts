import type { Cell } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { NUMBER_FORMATS } from './number-formats';
import { addSheet, type SheetName } from './own-sheet';
import {
  addOwnTable,
  findOwnTable,
  MOST_ROWS,
  resizeOwnTable,
  type OwnTable,
  type OwnTableSpec,
} from './own-table';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

export interface NewRows {
  count: number;
  /** Cells in the order of the table's columns, rows counted from the first new one. */
  cellsOf: (row: number, count: number) => Cell[][] | Promise<Cell[][]>;
}

export interface AppendedRows extends SheetName {
  /** A1 address of the rows that were added. */
  address: string;
}

/**
 * Puts rows below those of a table of ours, which it makes where there is none yet. Columns stand where the user may
 * have moved them; columns of the user's own in the table stay blank. All or nothing, by `changes`.
 * @throws ProblemError history-columns, history-blocked, history-full, sheet-protected
 */
export async function appendRows(
  spec: OwnTableSpec,
  rows: NewRows,
  changes: Changes,
  onRows: (done: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<AppendedRows> {
  const found = await findOwnTable(spec);
  const table = found ?? (await newTable(spec, changes));
  const places = placesOf(spec, table);
  const firstRow = table.headerRow + 1 + table.rows;
  if (firstRow + rows.count + (table.hasTotals ? 1 : 0) > MOST_ROWS) {
    throw new ProblemError({ code: 'history-full', place: { sheet: table.sheetName } });
  }
  if (found) await keepEnd(spec, found, rows.count, changes);

  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  const area = {
    ...table,
    firstRow,
    firstColumn: table.firstColumn + left,
    rows: rows.count,
    columns: width,
  };
  const inPlace = (cells: Cell[]): Cell[] => {
    const line = new Array<Cell>(width).fill(null);
    cells.forEach((cell, column) => (line[places[column]! - left] = cell));
    return line;
  };
  await writeBlocks(
    area,
    async (row, count) => (await rows.cellsOf(row, count)).map(inPlace),
    onRows,
    signal,
  );
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      spec.columns.forEach(({ format }, column) => {
        const cells = sheet.getRange(
          blockAddress(firstRow, table.firstColumn + places[column]!, rows.count, 1),
        );
        // One value for the whole column: 2-D format arrays are slow on large ranges (office-js issue 5852).
        (cells as { numberFormat: unknown }).numberFormat = NUMBER_FORMATS[format];
      });
      const whole = blockAddress(
        table.headerRow,
        table.firstColumn,
        table.rows + rows.count + 1,
        table.columns,
      );
      if (table.isTable) resizeOwnTable(context, spec.tableName, table, table.rows + rows.count);
      else addOwnTable(context, spec.tableName, table.sheetId, whole);
      if (table.hasTotals) context.workbook.tables.getItem(spec.tableName).showTotals = true;
      if (!found) sheet.getRange(whole).format.autofitColumns();
      await sync(context);
    },
    { sheet: table.sheetName },
  );
  return {
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    address: blockAddress(firstRow, area.firstColumn, rows.count, width),
  };
}

async function newTable(spec: OwnTableSpec, changes: Changes): Promise<OwnTable> {
  const sheet = await addSheet(spec.sheetName, changes);
  const headers = spec.columns.map(({ header }) => header);
  await inWorkbook(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
      const header = worksheet.getRange(blockAddress(0, 0, 1, headers.length));
      header.values = [headers.map(textToWrite)];
      styleHeader(header);
      worksheet.freezePanes.freezeRows(1);
      await sync(context);
    },
    { sheet: sheet.sheetName },
  );
  return {
    ...sheet,
    headerRow: 0,
    firstColumn: 0,
    columns: headers.length,
    rows: 0,
    headers,
    isTable: false,
    hasTotals: false,
  };
}

function placesOf({ columns, placesIn }: OwnTableSpec, { headers, sheetName }: OwnTable): number[] {
  return placesIn(headers).map((place, column) => {
    if (place !== undefined) return place;
    const header = columns[column]?.header ?? '';
    throw new ProblemError({ code: 'history-columns', place: { sheet: sheetName, column: header } });
  });
}

/** Checks that nothing stands where the rows will, and registers the way back to the table as it is. */
async function keepEnd(spec: OwnTableSpec, table: OwnTable, count: number, changes: Changes): Promise<void> {
  const end = table.headerRow + 1 + table.rows;
  const below = blockAddress(end, table.firstColumn, count, table.columns);
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      sheet.protection.load('protected');
      const start = end + (table.hasTotals ? 1 : 0);
      const inTheWay = sheet
        .getRange(blockAddress(start, table.firstColumn, count, table.columns))
        .getUsedRangeOrNullObject(true);
      inTheWay.load('rowIndex');
      await sync(context);
      const place = { sheet: table.sheetName };
      if (sheet.protection.protected) throw new ProblemError({ code: 'sheet-protected', place });
      if (!inTheWay.isNullObject) {
        throw new ProblemError({ code: 'history-blocked', place: { ...place, row: inTheWay.rowIndex + 1 } });
      }
    },
    { sheet: table.sheetName },
  );
  changes.add(() =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      const now = context.workbook.tables.getItemOrNullObject(spec.tableName);
      now.load('name');
      await sync(context);
      if (!now.isNullObject && table.isTable) resizeOwnTable(context, spec.tableName, table, table.rows);
      else if (!now.isNullObject) now.convertToRange();
      sheet.getRange(below).clear('All');
      if (table.hasTotals) context.workbook.tables.getItem(spec.tableName).showTotals = true;
      await sync(context);
    }),
  );
  if (!table.hasTotals) return;
  await inWorkbook(async (context) => {
    context.workbook.tables.getItem(spec.tableName).showTotals = false;
    await sync(context);
  });
}
