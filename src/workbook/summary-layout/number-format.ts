import type { Cell, CellFormat } from '../../report/summary';
import { NUMBER_FORMATS, WHOLE_MONEY } from '../number-formats';

/** From this amount on cents are noise. */
export const WHOLE_FROM = 10_000;

/** Cents only where they can be read. */
export function numberFormat(format: CellFormat, cells: readonly Cell[]): string {
  const large = cells.some((cell) => typeof cell === 'number' && Math.abs(cell) >= WHOLE_FROM);
  return format === 'money' && large ? WHOLE_MONEY : NUMBER_FORMATS[format];
}
