import type { TierFacts } from './tier';

/** More pins than this are not kept one by one. */
export const MOST_PIN_MARKS = 20_000;

/**
 * 32 bits that stand for a customer's numbers (FNV-1a over recency in days, orders and total in ten-thousandths).
 * Equal numbers have equal marks; numbers that differ may share one, which makes a formula too careful, never wrong.
 * Kept in the workbook in the place of the numbers, so that no customer data is.
 */
export function pinMark({ orders, total }: Pick<TierFacts, 'orders' | 'total'>, recency: number): number {
  let hash = 0x811c9dc5;
  for (const letter of [recency, orders, Math.round(total * 10_000)].join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
