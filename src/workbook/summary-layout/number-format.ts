import type { Cell, CellFormat } from '../../report/summary';
import { FINE_PERCENT, NUMBER_FORMATS, WHOLE_MONEY } from '../number-formats';

/** From this amount on cents are noise. */
export const WHOLE_FROM = 10_000;
/** Below this share one place says too little. */
const FINE_BELOW = 0.01;

/**
 * Cents only where they can be read, shares finer where all are small.
 * @param cells those that are written alike
 */
export function numberFormat(format: CellFormat, cells: readonly Cell[]): string {
  const largest = Math.max(0, ...cells.map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)));
  if (format === 'money' && largest >= WHOLE_FROM) return WHOLE_MONEY;
  if (format === 'percent' && largest > 0 && largest < FINE_BELOW) return FINE_PERCENT;
  return NUMBER_FORMATS[format];
}
