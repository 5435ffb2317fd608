import { inWorkbook } from './in-workbook';
import { readBlocks } from './read-blocks';
import { sync } from './sync';

/** Headers stand within so many rows from the top of what is used. */
const ROWS_LOOKED_AT = 60;

/** Where headers stand on a sheet now. 0-based sheet rows and columns. */
export interface FoundHeaders {
  sheetId: string;
  sheetName: string;
  headerRow: number;
  /** Rows below the headers. */
  rows: number;
  firstColumn: number;
  /** Every text of the header row, from `firstColumn` on. */
  headers: string[];
}

/**
 * Finds the row of a sheet that has the most of these headers, wherever the sheet, its rows and its columns were moved
 * to; null when the sheet is gone or has none of them.
 */
export async function findHeaders(
  sheet: { sheetId: string; sheetName: string },
  wanted: readonly string[],
): Promise<FoundHeaders | null> {
  const found = await usedCells(sheet);
  if (found === null) return null;
  let best: { row: number; count: number; headers: string[] } | undefined;
  await readBlocks({ ...found, rows: Math.min(found.rows, ROWS_LOOKED_AT) }, (first, values) => {
    values.forEach((cells, offset) => {
      const headers = cells.map(String);
      const count = wanted.filter((header) => headers.includes(header)).length;
      if (count > (best?.count ?? 0)) best = { row: first + offset, count, headers };
    });
  });
  if (!best) return null;
  return {
    sheetId: found.sheetId,
    sheetName: found.sheetName,
    headerRow: found.firstRow + best.row,
    rows: found.rows - best.row - 1,
    firstColumn: found.firstColumn,
    headers: best.headers,
  };
}

/** By its id, or by its name where a copy of the workbook gave it another id. */
function usedCells(wanted: { sheetId: string; sheetName: string }) {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const candidates = [wanted.sheetId, wanted.sheetName].map((key) => {
      const sheet = worksheets.getItemOrNullObject(key);
      sheet.load('id,name');
      return sheet;
    });
    await sync(context);
    const sheet = candidates.find(({ isNullObject }) => !isNullObject);
    if (!sheet) return null;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync(context);
    if (used.isNullObject) return null;
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
  });
}
