import type { Dimension } from '../scheme/schema';
import type { ScoreSettings } from '../scheme/settings/scores';

/**
 * The score of one value of a customer who has bought: 1 to bins, 0 when the data has no such dimension.
 * A missing value in a dimension that exists scores lowest.
 *
 * Equal to a cut-off: by-value, nested and by-rank give the lower score, in recency the better one; fixed, mean and
 * median give the better one; r-package (rfm 0.3: score = 1 + number of cut-offs <= value, recency reversed) the
 * higher one, in recency the worse.
 */
export function scoreOf(
  value: number,
  cutoffs: readonly number[],
  dimension: Dimension,
  method: ScoreSettings['method'],
): number {
  if (cutoffs.length === 0) return 0;
  if (Number.isNaN(value)) return 1;
  const reached = reachesAtCutoff(dimension, method);
  let passed = 0;
  for (const cutoff of cutoffs) if (reached ? cutoff <= value : cutoff < value) passed++;
  return dimension === 'recency' ? cutoffs.length + 1 - passed : 1 + passed;
}

/** Whether a value equal to a cut-off has passed it. */
export function reachesAtCutoff(dimension: Dimension, method: ScoreSettings['method']): boolean {
  switch (method) {
    case 'r-package':
      return true;
    case 'fixed':
    case 'mean':
    case 'median':
      return dimension !== 'recency';
    default:
      return false;
  }
}
