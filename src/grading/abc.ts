import { tierLines } from './tier-lines';

/** Index of the class (0 = A) of a row that has no amount. */
export const NO_CLASS = -1;

/**
 * Classes by share of the sum, largest first: 0 up to the first share, 1 up to the second, 2 the rest. Who crosses a
 * line belongs to the better class, equal amounts to one class, and who brought nothing (0 or less) to the last.
 * @param amounts NaN = none: such a row has NO_CLASS
 * @param shares cumulative, in percent, ascending: [80, 95]
 */
export function abcClasses(amounts: Float64Array, shares: readonly number[]): Int8Array {
  const lines =
    tierLines(
      {
        method: { by: 'revenue-share', shares: [...shares], crossing: 'better', equals: 'together' },
        minimumPurchasers: 0,
      },
      amounts.length,
      () => amounts.slice(),
    ).lines ?? [];
  return Int8Array.from(amounts, (amount) => {
    if (Number.isNaN(amount)) return NO_CLASS;
    const found = lines.findIndex((line) => line !== null && amount >= line.value);
    return found < 0 ? shares.length : found;
  });
}
