import { intersection, lastColumn } from '../book/cell-range';
import { textOf } from './cell-value';
import type { RangeReference } from './range-reference';
import { CELL_PADDING, fontScale, textWidth } from './text-size';

/** Pixels. */
const NARROWEST = 20;
const WIDEST = 1790;

/** Makes each column as wide as its longest text within the range. */
export function autofitColumns({ sheet, range }: RangeReference): void {
  const used = sheet.usedRange(true);
  const part = used && intersection(used, range);
  if (!part) return;
  const { date1904 } = sheet.book.extras;
  const rows = sheet.rowNumbers(part);
  const colWidth: Record<number, number> = {};
  for (let column = part.column; column <= lastColumn(part); column++) {
    let widest = 0;
    for (const row of rows) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.v === undefined || cell.v === null) continue;
      const style = cell.s ? sheet.style(row, column) : {};
      const text = textOf(cell, style.n?.pattern ?? sheet.numberFormat(row, column), date1904);
      const width = textWidth(text) * fontScale(style.fs) * (style.bl === 1 ? 1.07 : 1);
      if (width > widest) widest = width;
    }
    if (widest > 0)
      colWidth[column] = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + CELL_PADDING));
  }
  sheet.book.mutate('sheet.mutation.set-worksheet-col-width', {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ranges: [{ startRow: 0, endRow: 0, startColumn: part.column, endColumn: lastColumn(part) }],
    colWidth,
  });
}
