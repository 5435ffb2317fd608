import type { NumberColumn } from '../columns/columns';
import type { FieldOperator } from '../scheme/rules/operators';
import type { Line } from './divided-ties';

export { STAGES, type Stage } from '../scheme/stages';

/** Score cut-offs of one dimension, ascending, length bins - 1. Empty = the data has no such dimension. */
export interface Cutoffs {
  recency: number[];
  frequency: number[];
  monetary: number[];
}

/** Cut-offs of nested scores: frequency per recency score, monetary per pair (`nestedGroup`), score 0 included. */
export interface NestedCutoffs {
  frequency: number[][];
  monetary: number[][];
}

/** For each cut-off of by-rank scores: how many of the customers equal to it stand below it; null = all. */
export interface RankTies {
  recency: (number | null)[];
  frequency: (number | null)[];
  monetary: (number | null)[];
}

/** What a relative operator came down to in the data: the unit of its field; null = nobody can match. */
export interface RuleThreshold {
  field: string;
  operator: FieldOperator;
  value: number;
  threshold: number | null;
}

/** Everything a run took from the data: saved with the scheme, so that functions give the same answers. Plain JSON. */
export interface Fitted {
  /** Whole serial day. */
  asOf: number;
  /** Customers who have bought. */
  purchasers: number;
  /** Sum of all positive totals: what shares of revenue are shares of. */
  revenue: number;
  /** Frequency counts days with a purchase, not orders. */
  countsDays: boolean;
  cutoffs: Cutoffs;
  nested: NestedCutoffs | null;
  ties: RankTies | null;
  /** Of maps that have cut-offs of their own. */
  segmentCutoffs: Cutoffs | null;
  lifecycle: LifecycleThresholds;
  keyAccounts: KeyAccountThresholds;
  tiers: FittedTiers;
  thresholds: RuleThreshold[];
}

/** Days. `onTrack` and `lost` are per order-count stage: 1-2, 3-7, more than 7 orders. */
export interface LifecycleThresholds {
  basis: 'data' | 'preset';
  onTrack: [number, number, number];
  lost: [number, number, number];
  window: number;
  matureOrders: number;
  /** Orders from which a customer on track is loyal; null = nobody has bought. */
  loyalOrders: number | null;
  /** Counts above which demand is complex; null = the data has no such column. */
  customOrders: number | null;
  serviceCases: number | null;
}

/** The thresholds of the conditions that count, in orders and money; null = the condition does not count, or nobody can meet it. */
export interface KeyAccountThresholds {
  frequency: number | null;
  scale: number | null;
}

export interface FittedTiers {
  /** fallback: too few customers have bought for the chosen method. */
  basis: 'method' | 'fallback';
  /** The lines between tiers, best first, for percentile and revenue-share; null for the other methods. */
  lines: (Line | null)[] | null;
  /** Customers whose tier was pinned by hand. */
  pinned: number;
  /**
   * `pinMark` of each customer whom a pin gives another tier than the customer's numbers would, ascending: a formula
   * over other numbers need not fear the pins. null = not known (an older run, or too many to keep).
   */
  pinMarks: number[] | null;
}

export const TIER_REASONS = ['pinned', 'override', 'prospect', 'method', 'fallback'] as const;
export type TierReason = (typeof TIER_REASONS)[number];

export interface ScoreColumns {
  recency: Uint8Array;
  frequency: Uint8Array;
  monetary: Uint8Array;
}

export const KEY_CONDITIONS = ['revenueShare', 'frequency', 'scale', 'growth'] as const;
export type KeyCondition = (typeof KEY_CONDITIONS)[number];

/** One entry per customer, in the order of `Customers`. */
export interface Grades {
  count: number;
  /** Days from the last purchase to the as-of date; NaN = never bought. */
  recency: NumberColumn;
  /** 1 to bins; 0 = no score (never bought, or the data has no such column). */
  scores: ScoreColumns;
  /** Weighted score, 0 to 100. */
  score: NumberColumn;
  /** Index into the segment map's segments; -1 = none (prospects). */
  segment: Int8Array;
  /** Index into `scheme.tiers.levels`. */
  tier: Uint8Array;
  /** Index into TIER_REASONS. */
  tierReason: Uint8Array;
  /** Index into `scheme.tiers.overrides` of the rule that set the tier; -1 = none. */
  override: Int8Array;
  lifecycle: LifecycleColumns;
  /** Index into STAGES. */
  stage: Uint8Array;
  accounts: AccountColumns;
  /** One column of 0/1 for each tag of the scheme, in order; tags given by hand count. */
  tags: Uint8Array[];
  hand: HandTags;
  fitted: Fitted;
}

/** -1 = not known, or the question does not arise. */
export interface LifecycleColumns {
  /** 1 = within the on-track threshold. */
  onTrack: Uint8Array;
  /** Index into `PHASES` of the scheme's wording. */
  phase: Int8Array;
  /** Index into BEHAVIOURS, DEMANDS, TRENDS, ACTIVITIES, PERIOD_CHANGES. */
  behaviour: Int8Array;
  demand: Int8Array;
  trend: Int8Array;
  activity: Int8Array;
  periodChange: Int8Array;
  /** Spend in the last W days and in the W days before; NaN = no history. */
  recentSpend: NumberColumn;
  earlierSpend: NumberColumn;
}

/** Conditions as bits over KEY_CONDITIONS. */
export interface AccountColumns {
  /** Index into ACCOUNTS. */
  account: Uint8Array;
  met: Uint8Array;
  /** Conditions that count and are known. */
  asked: Uint8Array;
}

/** Tags given by hand that are no tag of the scheme, as the cell says them. */
export interface HandTags {
  /** Per customer an index into `lists`; -1 = none. */
  codes: Int32Array;
  lists: string[][];
  /** Customers with any tag given by hand, those of the scheme included. */
  customers: number;
}
