import { setAsideNotes, type TypedColumn } from './note-rows';
import { CellKind, type RawColumn, type RawTable } from './raw-column';
import type { RowReasons } from './row-reasons';
import { setAsideTotals } from './totals-rows';

/** Lines that exporters put below a table, and notes of the people who made it. */
const FOOTER =
  /^\s*(?:copyright\b|©|\(c\)\s*\d{4}|confidential information|generated (?:by|on|at)\b|exported (?:by|on|at)\b|report (?:generated|run)|page \d+|版权所有|备注[:：]|说明[:：]|注[:：]|导出时间|导出人|制表|打印时间|数据来源|第\s*\d+\s*页)|all rights reserved/i;

/**
 * Sets aside the rows of the sheet that are no records: blank ones, totals, footers, notes and repeated headers.
 * @param identity columns that say which record a row is (key, name, order number, dates)
 * @param typed columns of dates and numbers, in which a note is no value
 * @param headerRow row whose texts, repeated further down, are headers again
 */
export function setAsideForeignRows(
  table: RawTable,
  headerRow: number,
  firstDataRow: number,
  identity: readonly RawColumn[],
  typed: readonly TypedColumn[],
  reasons: RowReasons,
): void {
  const rows = table.rows - firstDataRow;
  const filled = countFilled(table, firstDataRow);
  for (let row = 0; row < rows; row++) if (filled[row] === 0) reasons.setAside(row, 'blank-row');

  setAsideTotals(table, firstDataRow, identity, reasons);
  for (const column of table.columns) {
    const isFooter = column.texts.map((text) => FOOTER.test(text));
    if (isFooter.includes(true)) {
      forTexts(column, firstDataRow, isFooter, (row) => {
        if (filled[row] === 1) reasons.setAside(row, 'no-customer');
      });
    }
  }

  setAsideNotes(table.columns, firstDataRow, identity, typed, reasons);
  const [key, ...others] = identity;
  if (!key || key.kind[headerRow] !== CellKind.text) return;
  const isHeader = key.texts.map((_, code) => code === key.text[headerRow]);
  forTexts(key, firstDataRow, isHeader, (row) => {
    const repeated = others.every((other) => sameText(other, row + firstDataRow, headerRow));
    if (repeated) reasons.setAside(row, 'no-customer');
  });
}

/** Filled cells of each data row; texts of nothing but spaces count as blank. */
function countFilled(table: RawTable, firstDataRow: number): Uint16Array {
  const rows = table.rows - firstDataRow;
  const filled = new Uint16Array(rows);
  for (const column of table.columns) {
    const blankText = column.texts.map((text) => text.trim() === '');
    for (let row = 0; row < rows; row++) {
      const kind = column.kind[row + firstDataRow]!;
      if (kind === CellKind.empty) continue;
      if (kind === CellKind.text && blankText[column.text[row + firstDataRow]!]) continue;
      filled[row]!++;
    }
  }
  return filled;
}

function forTexts(
  column: RawColumn,
  firstDataRow: number,
  marked: readonly boolean[],
  visit: (row: number) => void,
): void {
  for (let row = firstDataRow; row < column.kind.length; row++) {
    if (column.kind[row] === CellKind.text && marked[column.text[row]!]) visit(row - firstDataRow);
  }
}

function sameText(column: RawColumn, row: number, other: number): boolean {
  return column.kind[row] === column.kind[other] && column.text[row] === column.text[other];
}
