import type { CellFormat } from '../report/summary';
import { blockAddress } from './address';
import { NUMBER_FORMATS } from './number-formats';

/** Dresses a column of ours, header included: `row` is the header's, 0-based; `rows` counts it. */
export function formatColumn(
  sheet: Excel.Worksheet,
  { row, column, rows }: { row: number; column: number; rows: number },
  format: CellFormat,
): void {
  const whole = sheet.getRange(blockAddress(row, column, rows, 1));
  if (format === 'text') {
    whole.format.horizontalAlignment = 'Left';
    // Keeps a text apart from the number in the column before it.
    whole.format.indentLevel = 1;
  } else {
    whole.format.horizontalAlignment = 'Right';
  }
  const cells = sheet.getRange(blockAddress(row + 1, column, rows - 1, 1));
  // One value for the whole column: 2-D format arrays are slow on large ranges (office-js issue 5852).
  (cells as { numberFormat: unknown }).numberFormat = NUMBER_FORMATS[format];
}
