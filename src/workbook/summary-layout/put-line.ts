import { textHeight } from '../text-lines';
import type { Put, SummaryLayout } from './layout';
import { HIGHEST_ROW } from './row-heights';
import { total } from './total';

/** A text over the whole width; the row below it. */
export function putLine(text: string, row: number, layout: SummaryLayout, put: Put): number {
  put(row, 0, text);
  layout.lines.push(row);
  layout.heights[row] = Math.min(HIGHEST_ROW, textHeight(text, total(layout.widths)));
  return row + 1;
}
