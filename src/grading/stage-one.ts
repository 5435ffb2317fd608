import type { Scheme } from '../scheme/schema';
import type { Undetermined } from './determined-by';
import type { Fitted } from './grades';
import { stageIndex } from './lifecycle';
import { measureOne, type CustomerFacts } from './measure-one';

/** What the run knew of every customer's past, whoever is asked about. */
export interface PastOfRun {
  /** Every purchase (an order list). */
  purchases: boolean;
  /** The day of the first purchase. */
  firstPurchase: boolean;
}

/** Longer than any gap between purchases, in days. */
const FOREVER = 1e9;

/**
 * Index into STAGES where the facts determine it, else what is missing. The run also looked at the past that a formula
 * does not know (the first purchase, the gap before the last one, spend in two periods): the kernel is asked with
 * everything that could have been, and an answer that is always the same is the answer.
 */
export function stageOf(
  scheme: Scheme,
  fitted: Fitted,
  facts: CustomerFacts,
  past: PastOfRun,
): number | Undetermined {
  const { bought, asOf, orders, values } = measureOne(scheme, fitted, facts);
  const { recency } = values;
  const first = facts.firstPurchase ?? Number.NaN;
  const given = !Number.isNaN(first);
  const dated = fitted.cutoffs.recency.length > 0;
  const single = orders <= 1;

  const sinceFirst = (): number[] => {
    if (given) return [asOf - first];
    if (past.purchases && single && !Number.isNaN(recency)) return [recency];
    return past.purchases || past.firstPurchase ? [recency, FOREVER, Number.NaN] : [Number.NaN];
  };
  const lastGap = (): number[] => {
    if (!past.purchases || single) return [Number.NaN];
    // Between the first and the last purchase there is no longer gap than all of the time between them.
    return [Number.NaN, given ? facts.lastPurchase - first : FOREVER];
  };
  const spends = past.purchases ? [[0, 0] as const, [1, 0] as const] : [[Number.NaN, Number.NaN] as const];

  const stages = new Set<number>();
  for (const since of sinceFirst()) {
    for (const gap of lastGap()) {
      for (const [recentSpend, earlierSpend] of spends) {
        const possible = {
          bought,
          recency,
          orders,
          sinceFirst: since,
          lastGap: gap,
          recentSpend,
          earlierSpend,
        };
        stages.add(stageIndex(possible, fitted.lifecycle, scheme.lifecycle, dated));
      }
    }
  }
  const [stage] = stages;
  if (stages.size === 1 && stage !== undefined) return stage;
  return { missing: [past.purchases ? 'purchases' : 'firstPurchase'] };
}
