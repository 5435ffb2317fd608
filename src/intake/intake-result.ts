import type { Customers } from '../columns/customers';
import type { Field, ListKind, SourceKind } from './fields';
import type { Fix } from './fix';
import type { IntakeRule } from './rules';
import type { SetAside } from './set-aside';
import type { DateOrder } from './values/date-text';
import type { DecimalSign } from './values/number-text';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type FindingSeverity = (typeof SEVERITIES)[number];

/** A cell to jump to; both 1-based, as Excel counts. */
export interface CellPlace {
  row: number;
  column: number;
}

/** What is done about the cells or rows of a finding as things stand. */
export const TREATMENTS = ['missing', 'set-aside', 'used', 'first-taken', 'guessed', 'counted-once'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Something about the data that the user should know; texts for each code stand in src/locales. */
export interface Finding {
  code: FindingCode;
  severity: FindingSeverity;
  /** Rows, cells, customers, orders or columns concerned. */
  count: number;
  /** Of the things that `count` counts, 0 to 1. */
  share: number;
  /** The list it is about, where it is not the one that is graded. */
  list?: ListKind;
  /** The field's column header where one column is concerned. */
  column?: string;
  /** The field the column is mapped to. */
  field?: Field;
  /** The first few cells concerned. */
  examples: CellPlace[];
  /** What happens now; `amount` is the money in the rows concerned, where there is any. */
  effect: { treatment: Treatment; amount?: number };
  /** What the user can have done about it instead: each is an `IntakeOptions.fixes` entry or a switched option. */
  fixes: OfferedFix[];
  details?: Record<string, string | number>;
}

/** A way out, as data that `prepare` understands when it is put into the options (`withFix`). */
export type OfferedFix =
  | { kind: 'fix'; fix: Fix }
  | { kind: 'rule'; rule: IntakeRule; on: boolean }
  | { kind: 'date-order'; field: Field; order: DateOrder }
  | { kind: 'decimal-sign'; field: Field; sign: DecimalSign }
  | { kind: 'currency'; currency: string }
  | { kind: 'order-totals'; totals: 'each-line' | 'repeated' };

export const FINDING_CODES = [
  'dates-not-read',
  'dates-ambiguous',
  'swapped-day-month',
  'amounts-not-read',
  'amounts-ambiguous',
  'counts-not-read',
  'column-not-read',
  'error-cells',
  'future-dates',
  'dates-before-1990',
  'last-before-first',
  'rows-without-customer',
  'ids-shortened',
  'headers-look-like-data',
  'duplicate-ids',
  'orders-shared-by-customers',
  'names-differ-for-id',
  'keys-alike',
  'phones-masked',
  'names-masked',
  'duplicate-lines',
  'order-totals-repeated',
  'unknown-status',
  'zero-amounts',
  'negative-amounts-used',
  'outliers',
  'mixed-currencies',
  'amounts-in-units',
  'constant-column',
  'mostly-empty-column',
  'one-customer-dominates',
  'hidden-rows',
  'customers-without-purchase',
  'purchase-date-missing',
  'returns-list-offered',
  'list-joins-by-name-only',
  'list-rows-unmatched',
  'list-customers-share-buyer',
  // found by the scheme, not by intake
  'pinned-tier-unknown',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A rule with its switch, and the rows that it set aside or, switched off, would have. */
export interface RuleState {
  rule: IntakeRule;
  on: boolean;
  rows: number;
}

export interface IntakeResult {
  kind: SourceKind;
  /** Data rows below the header: rows = used + the sum of setAside. */
  rows: number;
  used: number;
  setAside: SetAside[];
  /** The rules that this data gives anything to decide. */
  rules: RuleState[];
  findings: Finding[];
  customers: Customers;
  /** Distinct order numbers (customer list: the sum of order counts); NaN = not known. */
  orders: number;
  /** Sum of all used amounts; NaN when there is no amount column. */
  revenue: number;
  /**
   * Whole serial day after the newest purchase; NaN when there is no date at all. A list that gives only the days
   * since the last purchase counts them from `IntakeOptions.today`, which is then the default as well.
   */
  defaultAsOf: number;
  /**
   * For each customer the 0-based data row (counted from the first row below the header) that it came from:
   * its only row in a customer list, its first used row in an order list; -1 for a prospect from a second list.
   */
  sourceRow: Int32Array;
}
