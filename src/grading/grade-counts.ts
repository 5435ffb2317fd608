import type { Customers } from '../columns/customers';
import type { Scheme } from '../scheme/schema';
import { segmentIds } from '../scheme/segment-ids';
import { STAGES, type Grades } from './grades';
import type { Retiered } from './retier';

/** How many customers and how much money. */
export interface Share {
  customers: number;
  /** Sum of what they spent; 0 where the list has no amounts. */
  revenue: number;
}

/** What a grading comes to, counted. Plain JSON. */
export interface GradeCounts {
  customers: number;
  /** Those who have bought. */
  purchasers: number;
  revenue: number;
  /** Whole serial day; null = the data has no date. */
  asOf: number | null;
  /** In the order of `scheme.tiers.levels`. */
  tiers: Share[];
  /** `fallback`: too few have bought for the chosen method. */
  basis: 'method' | 'fallback';
  /** In the order of `segmentIds(scheme.segments)`. */
  segments: Share[];
  /** Customers in each stage, in the order of STAGES. */
  stages: number[];
  /** Customers by `[recency score - 1][frequency score - 1]`; empty where the data has no such scores. */
  rf: number[][];
  /** Customers with each tag, in the order of `scheme.tags`. */
  tags: number[];
  /** Customers whose tier each override rule set, in the order of `scheme.tiers.overrides`. */
  overrides: number[];
}

/** @param retiered tiers that stand in place of those of `graded` */
export function gradeCounts(
  customers: Customers,
  scheme: Scheme,
  graded: Grades,
  retiered?: Retiered,
): GradeCounts {
  const { count, segment, stage, scores, fitted } = graded;
  const { tier, tags, override } = retiered ?? graded;
  const shares = (groups: number): Share[] =>
    Array.from({ length: groups }, () => ({ customers: 0, revenue: 0 }));
  const tiers = shares(scheme.tiers.levels.length);
  const segments = shares(segmentIds(scheme.segments).length);
  const stages: number[] = STAGES.map(() => 0);
  const overrides = scheme.tiers.overrides.map(() => 0);
  const { bins } = scheme.scores;
  const scored = fitted.cutoffs.recency.length > 0 && fitted.cutoffs.frequency.length > 0;
  const rf = scored ? Array.from({ length: bins }, () => new Array<number>(bins).fill(0)) : [];
  let revenue = 0;
  const add = (share: Share | undefined, amount: number): void => {
    if (!share) return;
    share.customers += 1;
    share.revenue += amount;
  };
  for (let row = 0; row < count; row++) {
    const known = customers.monetary[row] ?? Number.NaN;
    const amount = Number.isNaN(known) ? 0 : known;
    revenue += amount;
    add(tiers[tier[row] ?? -1], amount);
    add(segments[segment[row] ?? -1], amount);
    stages[stage[row] ?? 0] = (stages[stage[row] ?? 0] ?? 0) + 1;
    const rule = override[row] ?? -1;
    if (rule >= 0) overrides[rule] = (overrides[rule] ?? 0) + 1;
    const cells = rf[(scores.recency[row] ?? 0) - 1];
    const frequency = (scores.frequency[row] ?? 0) - 1;
    if (cells && frequency >= 0) cells[frequency] = (cells[frequency] ?? 0) + 1;
  }
  return {
    customers: count,
    purchasers: fitted.purchasers,
    revenue,
    asOf: fitted.cutoffs.recency.length > 0 ? fitted.asOf : null,
    tiers,
    basis: (retiered?.fitted ?? fitted.tiers).basis,
    segments,
    stages,
    rf,
    tags: scheme.tags.map((_, index) => tags[index]?.reduce((sum, has) => sum + has, 0) ?? 0),
    overrides,
  };
}
