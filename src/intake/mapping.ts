import type { Field, KeyField, ListKind, SourceKind } from './fields';
import type { ExportId } from './headers/known-exports';
import type { Fix } from './fix';
import type { IntakeRule } from './rules';
import type { DateOrder } from './values/date-text';
import type { DecimalSign } from './values/number-text';

/** Why a column was taken for a field; texts for each reason stand in src/locales. */
export const MAPPING_REASONS = ['header', 'header-partly', 'values', 'export', 'saved', 'user'] as const;
export type MappingReason = (typeof MAPPING_REASONS)[number];

export interface FieldGuess {
  field: Field;
  /** 0-based column in the table. */
  column: number;
  header: string;
  /** 0 to 1. */
  confidence: number;
  reason: MappingReason;
}

/** Where the table stands in its sheet and what its columns mean. Plain JSON: it is saved in the workbook. */
export interface Recognition<K extends ListKind = SourceKind> {
  kind: K;
  /** 0-based row of the headers, counted from the first row of the used range. */
  headerRow: number;
  headers: string[];
  /** A few non-empty display values of each column, for the pane. */
  samples: string[][];
  guesses: FieldGuess[];
  /** The export that the headers are known from: "this looks like a 有赞 order export". */
  export?: { id: ExportId };
  /** What tells the customers apart; absent when no column does. */
  key?: KeyField;
  /** Columns without a meaning of ours that are worth keeping by name. */
  free?: number[];
  /** Columns that an earlier run of ours wrote beside the list. */
  own?: number[];
}

/** The user's final word: at most one column for a field, and what kind of list it is. */
export interface Mapping<K extends ListKind = SourceKind> {
  kind: K;
  headerRow: number;
  columns: Partial<Record<Field, number>>;
  /** What tells the customers apart; by default the first of id, name, e-mail and phone that is mapped. */
  key?: KeyField;
  /** Columns kept as attributes under their own headers; none by default. */
  free?: number[];
}

/** What the user has decided about how rows and cells are read. */
export interface IntakeOptions {
  /** One switch for cancelled, unpaid, refunded and returned orders and open deals; `rules` says otherwise for one. */
  leaveOutCancelled: boolean;
  /** Rules switched by the user; what is not named stands at its default (`ruleStates`). */
  rules?: Partial<Record<IntakeRule, boolean>>;
  /** Takes returns that carry no link to their sale off the customer's total; false by default. */
  netReturns?: boolean;
  /** Whether an order's total stands on each of its lines; by default the data decides. */
  orderTotals?: 'each-line' | 'repeated';
  /** Joins lists by customer name where they share no better key; two customers may have one name. */
  joinByName?: boolean;
  /** The order of day and month where the column leaves it open, by field. */
  dateOrders?: Partial<Record<Field, DateOrder>>;
  /** The sign before the decimals where the column leaves it open, by field. */
  decimalSigns?: Partial<Record<Field, DecimalSign>>;
  /** Keeps orders in this currency only (as `currenciesOf` names it). */
  currency?: string;
  /** Fixes the user has taken from the data check. */
  fixes?: readonly Fix[];
  /**
   * The user's today as a whole serial day: purchases after it are reported, and days since the last purchase are
   * counted back from it. Without it nothing is in the future, and such days count back from a fixed day.
   */
  today?: number;
  /**
   * Reads an order list as it stood on the morning of this whole serial day: what is dated on it or later is left out,
   * returns and refunds among it. Formats and units are still found from all rows. For back-tests.
   */
  until?: number;
}
