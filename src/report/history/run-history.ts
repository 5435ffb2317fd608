import type { NumberColumn } from '../../columns/columns';

/** The grades of past runs, oldest run first. */
export interface RunHistory {
  /** Customers that occur in any run. */
  ids: string[];
  names: string[];
  /** Stages that occur, in words. */
  stages: string[];
  runs: HistoryRun[];
  /** Rows that cannot be used, and why; rows are 1-based and counted from the first below the headers. */
  setAside: { reason: HistoryRowReason; rows: number; examples: number[] }[];
}

export interface HistoryRun {
  number: number;
  /** Serial day and time of the run, as the clock stood where it was made; NaN = somebody has cleared it. */
  ranAt: number;
  /** Serial day; NaN = the data had no dates, or somebody has cleared it. */
  asOf: number;
  scheme: string;
  version: number;
  /** Name of each tier that occurs, by rank: index 0 = rank 1; undefined = nobody had it. */
  tiers: (string | undefined)[];
  /** One entry for each customer graded: index into `ids`. */
  customer: Int32Array;
  /** 1 = the best tier. */
  rank: Uint8Array;
  /** Index into `stages`; -1 = none. */
  stage: Int32Array;
  /** NaN = not known. */
  amount: NumberColumn;
  score: NumberColumn;
}

/** Why a row of the history cannot be used, in the order of testing; texts stand in src/locales. */
export const HISTORY_ROW_REASONS = [
  'no-run',
  'no-customer',
  'no-tier',
  'no-number',
  'run-differs',
  'tier-differs',
  'customer-twice',
] as const;
export type HistoryRowReason = (typeof HISTORY_ROW_REASONS)[number];
