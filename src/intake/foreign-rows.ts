import { normaliseHeader } from './headers/normalise-header';
import { CellKind, type RawColumn, type RawTable } from './raw-column';
import type { RowReasons } from './row-reasons';

const TOTALS_WORDS = new Set(
  [
    '合计',
    '总计',
    '小计',
    '总和',
    '共计',
    '汇总',
    '总合计',
    '本页合计',
    'Total',
    'Totals',
    'Grand Total',
    'Subtotal',
    'Sum',
  ].map(normaliseHeader),
);
/** Lines that exporters put below a table, and notes of the people who made it. */
const FOOTER =
  /^\s*(?:copyright\b|©|\(c\)\s*\d{4}|confidential information|generated (?:by|on|at)\b|exported (?:by|on|at)\b|report (?:generated|run)|page \d+|版权所有|备注[:：]|说明[:：]|注[:：]|导出时间|导出人|制表|打印时间|数据来源|第\s*\d+\s*页)|all rights reserved/i;

/**
 * Sets aside the rows of the sheet that are no records: blank ones, totals, footers and repeated headers.
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

  for (const column of table.columns) {
    const isTotalsWord = column.texts.map(
      (text) => text.length < 20 && TOTALS_WORDS.has(normaliseHeader(text)),
    );
    if (isTotalsWord.includes(true)) {
      forTexts(column, firstDataRow, isTotalsWord, (row) => {
        const sheetRow = row + firstDataRow;
        const decides = identity.includes(column) || isFirstFilled(table, column, sheetRow);
        const others = identity.filter((other) => other !== column);
        if (
          decides &&
          others.every(
            (other) =>
              isBlank(other, sheetRow) ||
              other.texts[other.text[sheetRow]!] === column.texts[column.text[sheetRow]!],
          )
        ) {
          reasons.setAside(row, 'totals-row');
        }
      });
    }
    const isFooter = column.texts.map((text) => FOOTER.test(text));
    if (isFooter.includes(true)) {
      forTexts(column, firstDataRow, isFooter, (row) => {
        if (filled[row] === 1) reasons.setAside(row, 'no-customer');
      });
    }
  }

  setAsideSubtotals(identity, firstDataRow, reasons);
  setAsideNotes(firstDataRow, typed, reasons);
  const [key, ...others] = identity;
  if (!key || key.kind[headerRow] !== CellKind.text) return;
  const isHeader = key.texts.map((_, code) => code === key.text[headerRow]);
  forTexts(key, firstDataRow, isHeader, (row) => {
    const repeated = others.every((other) => sameText(other, row + firstDataRow, headerRow));
    if (repeated) reasons.setAside(row, 'no-customer');
  });
}

const SUBTOTAL = /^(.+?)\s+(?:汇总|小计|合计|sub-?total|total)$/i;

/** Excel's own subtotals stand below a group as "甲 汇总" or "Ann Total": no customer where 甲 is one. */
function setAsideSubtotals(identity: readonly RawColumn[], firstDataRow: number, reasons: RowReasons): void {
  for (const column of identity) {
    const names = new Set(column.texts.map((text) => text.trim()));
    const isSubtotal = column.texts.map((text) => {
      const group = SUBTOTAL.exec(text.trim())?.[1];
      return group !== undefined && names.has(group);
    });
    if (!isSubtotal.includes(true)) continue;
    forTexts(column, firstDataRow, isSubtotal, (row) => {
      const others = identity.filter((other) => other !== column);
      if (others.every((other) => isBlank(other, row + firstDataRow))) reasons.setAside(row, 'totals-row');
    });
  }
}

/** A column of dates or numbers: the cells that hold something else, and those that could be read. */
export interface TypedColumn {
  unread: Uint8Array;
  values: Float64Array;
  column: RawColumn;
}

const NOTE_ROWS = 3;
const NOTE = /必填|选填|非必填|格式|例如|示例|填写|说明|required|optional|format|e\.g\.|example|yyyy/i;

/**
 * Explanations right below the headers ("必填", "yyyy/mm/dd") are no customers: nothing in the row can be read as the
 * date or number that its column holds, while the rows below can.
 */
function setAsideNotes(firstDataRow: number, typed: readonly TypedColumn[], reasons: RowReasons): void {
  for (let row = 0; row < NOTE_ROWS; row++) {
    if (!reasons.isUsed(row)) {
      if (reasons.has(row, 'blank-row')) continue;
      return;
    }
    if (typed.some(({ values }) => !Number.isNaN(values[row] ?? Number.NaN))) return;
    const unread = typed.filter(({ unread: flags }) => flags[row] === 1);
    const saysSo = unread.some(({ column }) => {
      const at = row + firstDataRow;
      return column.kind[at] === CellKind.text && NOTE.test(column.texts[column.text[at]!]!);
    });
    const othersRead = unread.every(({ values }) => values.some((value) => !Number.isNaN(value)));
    if ((unread.length >= 2 && othersRead) || saysSo) reasons.setAside(row, 'note-row');
    else return;
  }
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

function isFirstFilled(table: RawTable, column: RawColumn, row: number): boolean {
  return table.columns.find((candidate) => !isBlank(candidate, row)) === column;
}

function isBlank(column: RawColumn, row: number): boolean {
  const kind = column.kind[row];
  return (
    kind === CellKind.empty || (kind === CellKind.text && column.texts[column.text[row]!]!.trim() === '')
  );
}

function sameText(column: RawColumn, row: number, other: number): boolean {
  return column.kind[row] === column.kind[other] && column.text[row] === column.text[other];
}
