import type { IRange } from '@univerjs/core';
import type { BookSheet } from './book-sheet';
import { cellRange, type CellRange } from './cell-range';

/** Univer tells a range by its corners. */
export const rangeOfCorners = ({ startRow, startColumn, endRow, endColumn }: IRange): CellRange =>
  cellRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);

/** The part of a range that the sheet's grid has. */
export function withinGrid({ worksheet }: BookSheet, { row, column, rows, columns }: CellRange): CellRange {
  return cellRange(
    row,
    column,
    Math.min(rows, worksheet.getRowCount() - row),
    Math.min(columns, worksheet.getColumnCount() - column),
  );
}

/** Several ranges as Univer selects them; the active cell stands in the last one. */
export function univerSelections(sheet: BookSheet, ranges: readonly CellRange[]): object[] {
  return ranges.map((wanted, index) => {
    const { row, column, rows, columns } = withinGrid(sheet, wanted);
    const start = { startRow: row, startColumn: column };
    const range = { ...start, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const cell = {
      ...start,
      endRow: row,
      endColumn: column,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    return { range, primary: index === ranges.length - 1 ? cell : null, style: null };
  });
}
