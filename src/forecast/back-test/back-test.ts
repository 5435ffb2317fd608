import type { Customers } from '../../columns/customers';
import { grade } from '../../grading/grade';
import type { Scheme } from '../../scheme/schema';
import { concentrationCurve, type CurvePoint } from './concentration';
import type { Outcomes } from './outcomes';
import { rankGroups, type RankGroups } from './rank-groups';

/** What a tier brought in the period after, beside what its size alone would lead one to expect. */
export interface TierOutcome {
  customers: number;
  /** Of the customers known then, 0 to 1: the share of spend to expect of a scheme that says nothing. */
  customerShare: number;
  /** Money up to the day, and its share; NaN = no share of nothing. */
  before: number;
  beforeShare: number;
  /** Money in the period after, and its share. */
  spent: number;
  spentShare: number;
  /** Per customer of the tier. */
  average: number;
  /** Share of spend by share of customers: 1 = as expected of anybody. */
  lift: number;
  /** Customers who bought at least once in the period after. */
  returned: number;
  returnedShare: number;
}

export interface TierOutcomes {
  /** One entry for each level of the scheme, empty tiers included. */
  tiers: TierOutcome[];
  all: TierOutcome;
  /** By the order of the tiers. */
  curve: CurvePoint[];
  /** The tiers as a ranking, best first. */
  ranks: RankGroups;
}

/**
 * Grades the customers as of an earlier day, by what was known then, and adds up what each tier did afterwards.
 * @param known the customers as they stood on the morning of `day`
 */
export function tierOutcomes(
  known: Customers,
  scheme: Scheme,
  day: number,
  { spent, orders }: Outcomes,
): TierOutcomes {
  const { tier } = grade(known, scheme, day);
  const sums = (of: (row: number) => number): { tiers: number[]; all: number } => {
    const tiers = new Array<number>(scheme.tiers.levels.length).fill(0);
    tier.forEach((level, row) => (tiers[level]! += of(row)));
    return { tiers, all: tiers.reduce((sum, value) => sum + value, 0) };
  };
  const customers = sums(() => 1);
  // Whole units: the order of rows must not show in a sum.
  const money = (values: Float64Array) => sums((row) => Math.round(Math.max(0, values[row] || 0) * 10_000));
  const before = money(known.monetary);
  const after = money(spent);
  const returned = sums((row) => ((orders[row] ?? 0) > 0 ? 1 : 0));
  const outcome = (count: number, old: number, brought: number, back: number): TierOutcome => ({
    customers: count,
    customerShare: count / customers.all,
    before: old / 10_000,
    beforeShare: old / before.all,
    spent: brought / 10_000,
    spentShare: brought / after.all,
    average: brought / 10_000 / count,
    lift: brought / after.all / (count / customers.all),
    returned: back,
    returnedShare: back / count,
  });
  const ranks = rankGroups(Float64Array.from(tier, (level) => -level));
  return {
    tiers: scheme.tiers.levels.map((_, level) =>
      outcome(
        customers.tiers[level] ?? 0,
        before.tiers[level] ?? 0,
        after.tiers[level] ?? 0,
        returned.tiers[level] ?? 0,
      ),
    ),
    all: outcome(customers.all, before.all, after.all, returned.all),
    curve: concentrationCurve(ranks, spent),
    ranks,
  };
}
