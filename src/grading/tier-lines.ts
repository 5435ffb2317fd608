import type { TierSettings } from '../scheme/settings/tiers';
import { lineAfter } from './divided-ties';
import type { FittedTiers } from './grades';
import { moneyScale } from './money-scale';

/**
 * The lines between tiers that a ranking method draws through this data, or the fallback where too few have bought.
 * @param measure of each customer, as `measureOf`; NaN = prospect or not known
 */
export function tierLines(
  tiers: Pick<TierSettings, 'method' | 'minimumPurchasers'>,
  purchasers: number,
  measure: () => Float64Array,
): Pick<FittedTiers, 'basis' | 'lines'> {
  const { method } = tiers;
  if (method.by !== 'percentile' && method.by !== 'revenue-share')
    return {
      basis: 'method',
      lines: null,
    };
  if (purchasers < tiers.minimumPurchasers) return { basis: 'fallback', lines: null };
  const known = measure().filter((value) => !Number.isNaN(value));
  const descending = known.sort().reverse();
  const counts =
    method.by === 'percentile'
      ? // Who crosses the line belongs to the better tier: all whose share before them is below it.
        method.top.map((top) => Math.ceil((descending.length * top) / 100 - 1e-9))
      : shareCounts(descending, method.shares, method.crossing);
  return {
    basis: 'method',
    lines: counts.map((count) => {
      const line = lineAfter(descending, count);
      // The line then stands after the last of the equals.
      return line && method.equals === 'together' ? { ...line, split: null } : line;
    }),
  };
}

/** How many customers, best first, lie within each share of revenue. Negative totals are no revenue. */
function shareCounts(
  descending: Float64Array,
  shares: readonly number[],
  crossing: 'better' | 'worse',
): number[] {
  // In whole units, so that 80 % of the revenue is exactly that.
  const scale = moneyScale(descending);
  const units = descending.map((value) => Math.max(0, Math.round(value * scale)));
  const revenue = units.reduce((sum, value) => sum + value, 0);
  return shares.map((share) => {
    let before = 0;
    let count = 0;
    for (const own of units) {
      const reached =
        crossing === 'better' ? before * 100 < share * revenue : (before + own) * 100 <= share * revenue;
      // Who brought nothing is in no share of the revenue.
      if (!reached || own === 0) break;
      before += own;
      count += 1;
    }
    return count;
  });
}
