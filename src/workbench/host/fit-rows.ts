import type { BookSheet } from '../book/book-sheet';
import { intersection, isEntireColumn, lastRow } from '../book/cell-range';
import type { RangeReference } from './range-reference';
import { fontScale, lineHeight, wrappedLines } from './text-size';

/** Univer: 3 = the text wraps; 0 = the height of a row was set and stays. */
const WRAPS = 3;
const HEIGHT_IS_SET = 0;

/** Gives each row the height of its tallest text, wrapped texts with all their lines. */
export function autofitRows({ sheet, range }: RangeReference): void {
  const used = sheet.usedRange(true);
  const part = used && intersection(used, range);
  if (!part) return;
  const heights = new Map<number, number>();
  for (const row of sheet.rowNumbers(part)) heights.set(row, fittedHeight(sheet, row));
  setHeights(sheet, heights);
}

/** As in Excel, rows follow a font that was made larger or smaller, unless a height was set for them. */
export function fitRowsToFont({ sheet, range }: RangeReference): void {
  const heights = new Map<number, number>();
  const end = Math.min(lastRow(range), sheet.worksheet.getRowCount() - 1);
  const rows = isEntireColumn(range) ? sheet.rowNumbers(range) : numbers(range.row, end);
  for (const row of rows) {
    const known = sheet.worksheet.getRowManager().getRow(row);
    if (known?.ia === HEIGHT_IS_SET) continue;
    const height = fittedHeight(sheet, row);
    const usual = known?.h ?? sheet.worksheet.getConfig().defaultRowHeight;
    if (height !== usual) heights.set(row, height);
  }
  setHeights(sheet, heights);
}

function setHeights(sheet: BookSheet, heights: Map<number, number>): void {
  const rows = [...heights.keys()];
  const first = rows[0];
  if (first === undefined) return;
  const target = { unitId: sheet.book.unitId, subUnitId: sheet.id };
  sheet.book.mutate('sheet.mutation.set-worksheet-row-height', {
    ...target,
    ranges: [{ startRow: first, endRow: rows.at(-1), startColumn: 0, endColumn: 0 }],
    rowHeight: Object.fromEntries(heights),
  });
  // What the page measured for such a row counts before its height.
  const measured = rows.filter((row) => sheet.worksheet.getRowManager().getRow(row)?.ah !== undefined);
  if (measured.length === 0) return;
  sheet.book.mutate('sheet.mutation.set-worksheet-row-auto-height', {
    ...target,
    rowsAutoHeightInfo: measured.map((row) => ({ row, autoHeight: heights.get(row) })),
  });
}

/** Pixels; the formats of blank cells count too. */
function fittedHeight(sheet: BookSheet, row: number): number {
  const cells = sheet.cells[row];
  let tallest = Math.max(
    sheet.worksheet.getConfig().defaultRowHeight,
    lineHeight(sheet.worksheet.getRowStyle(row)?.fs ?? undefined),
  );
  for (const key in cells) {
    const cell = cells[key];
    if (!cell) continue;
    const column = Number(key);
    const { fs, tb } = sheet.style(row, column);
    // Excel takes merged cells for one line.
    const wraps = tb === WRAPS && cell.v && !sheet.worksheet.getMergedCell(row, column);
    const width = sheet.worksheet.getColumnWidth(column) / fontScale(fs);
    tallest = Math.max(tallest, lineHeight(fs) * (wraps ? wrappedLines(String(cell.v), width) : 1));
  }
  return tallest;
}

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number <= to; number++) yield number;
}
