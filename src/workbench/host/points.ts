import type { BookSheet } from '../book/book-sheet';

/** Univer counts in pixels, Office.js in points. */
export const POINTS_PER_PIXEL = 0.75;

export function pointsLeft({ worksheet }: BookSheet, column: number): number {
  let pixels = 0;
  for (let c = 0; c < column; c++) if (worksheet.getColVisible(c)) pixels += worksheet.getColumnWidth(c);
  return pixels * POINTS_PER_PIXEL;
}

export function pointsTop({ worksheet }: BookSheet, row: number): number {
  let pixels = 0;
  for (let r = 0; r < row; r++) if (worksheet.getRowRawVisible(r)) pixels += worksheet.getRowHeight(r);
  return pixels * POINTS_PER_PIXEL;
}
