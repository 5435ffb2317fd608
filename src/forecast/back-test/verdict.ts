import type { TierOutcome } from './back-test';
import type { Power } from './ranking-power';

/**
 * in-order: the tiers ranked the customers better than chance, and each brought more per customer than the next.
 * out-of-order: better than chance, but at least one tier brought less per customer than the next.
 * no-better: no better than chance would do in one of 40 samples.
 */
export type SchemeVerdict = 'in-order' | 'out-of-order' | 'no-better';

export interface Verdict {
  verdict: SchemeVerdict;
  /** Neighbouring tiers that stand the wrong way round, as indexes of levels: the upper brought less per customer. */
  swapped: [upper: number, lower: number][];
}

export function schemeVerdict(tiers: readonly TierOutcome[], power: Power): Verdict {
  const filled = tiers.flatMap(({ customers, average }, level) =>
    customers > 0 ? [{ level, average }] : [],
  );
  const swapped = filled.flatMap(({ level, average }, index): [number, number][] => {
    const next = filled[index + 1];
    return next && average < next.average ? [[level, next.level]] : [];
  });
  if (!(power.low > 0)) return { verdict: 'no-better', swapped };
  return { verdict: swapped.length > 0 ? 'out-of-order' : 'in-order', swapped };
}

/** Whether the first of two rankings was better: a difference that may be chance is no difference. */
export type ComparisonVerdict = 'better' | 'same' | 'worse';

export function comparisonVerdict({ low, high }: Power): ComparisonVerdict {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'same';
}
