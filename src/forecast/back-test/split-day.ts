import type { PurchaseHistory } from '../../columns/customers';

/** The days from the first purchase to the day after the newest; whole serial days, NaN = no dated purchase. */
export interface Span {
  from: number;
  until: number;
}

export function purchaseSpan({ day }: PurchaseHistory): Span {
  let [from, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of day) {
    if (at < from) from = at;
    if (at > last) last = at;
  }
  return last < from ? { from: Number.NaN, until: Number.NaN } : { from, until: last + 1 };
}

/** Two thirds to grade by, one third to see what came of it. */
export const defaultSplitDay = ({ from, until }: Span): number => Math.floor(from + ((until - from) * 2) / 3);
