import type { Customers } from '../../columns/customers';

const YEAR = 365;

/**
 * Money of the 365 days up to each customer's last purchase: what a year with them brings while they buy. Without a
 * purchase history the total over the years from first to last purchase, at least one. NaN = not known.
 */
export function yearSpend({
  count,
  purchases,
  monetary,
  firstPurchase,
  lastPurchase,
}: Customers): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => {
    const last = lastPurchase[row] ?? Number.NaN;
    if (!purchases) {
      const years = (last - (firstPurchase[row] ?? Number.NaN)) / YEAR;
      return (monetary[row] ?? Number.NaN) / (years > 1 ? years : 1);
    }
    let units = 0;
    let known = false;
    for (let at = purchases.start[row] ?? 0; at < (purchases.start[row + 1] ?? 0); at++) {
      const amount = purchases.amount[at] ?? Number.NaN;
      if (!((purchases.day[at] ?? Number.NaN) > last - YEAR) || Number.isNaN(amount)) continue;
      units += Math.round(amount * 10_000);
      known = true;
    }
    return known ? units / 10_000 : Number.NaN;
  });
}
