import type { AlsoList } from '../../intake/also-list';
import type { Fitted } from '../../grading/grades';
import type { Finding } from '../../intake/intake-result';
import type { IntakeOptions, Mapping } from '../../intake/mapping';
import type { CellValue } from '../../intake/raw-column';
import type { ColumnChoice } from '../../report/chosen-columns';
import type { GradedColumnId } from '../../report/graded-columns';
import type { RunStamp } from '../../report/history/history-run';
import type { RunReport } from '../../report/run-report';
import type { Cell, CellFormat, Summary } from '../../report/summary';
import type { SummaryOptions } from '../../report/summary-parts';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { Tell } from '../tell';

export interface GradeCall {
  mapping: Mapping;
  /** The lists beside the one that is graded. */
  also?: readonly AlsoList[];
  options: IntakeOptions;
  scheme: Scheme;
  asOf?: number;
  locale: Locale;
  /** The sheet's name, for the report. */
  source: string;
  /** The run's place in the history, when it is kept: the summary then tells what has changed. */
  keep?: RunStamp;
  /** Languages and parts of the summary. */
  summary?: SummaryOptions;
  /** Which graded columns, and how they are called. */
  columns?: ColumnChoice;
  /** The columns are those of a sheet of its own, also for a customer list. */
  onSheet?: boolean;
}

/** Columns to write; the cells themselves are asked for block by block. */
export interface ColumnHead {
  id: GradedColumnId | 'customerId' | 'customerName' | 'lastPurchase' | 'orders' | 'amount';
  header: string;
  format: CellFormat;
}

export interface Graded {
  /** The columns of the graded sheet, or those beside the customer list. */
  columns: ColumnHead[];
  customers: number;
  /**
   * The columns of the graded sheet that is written as well, because customers are graded who have no row in the
   * customer list; absent when everybody has one.
   */
  sheet?: ColumnHead[];
  summary: Summary;
  /** What to do with whom; null where the scheme has no plays for these customers. */
  playbook: Summary | null;
  report: RunReport<Finding>;
  fitted: Fitted;
}

/** Customers become grades, and grades cells to write. */
export interface GradingCalls {
  grade: (request: GradeCall, tell?: Tell) => Graded;
  /** The cells of the graded sheet, one row per customer. */
  gradedRows: (rows: { row: number; count: number }) => Cell[][];
  /**
   * The cells that belong beside the rows whose keys are given, top to bottom from `row`; row 0 starts over. A key is
   * the cells of the key columns (`keyColumns`). A row without a known customer, and the second row of one, stays
   * empty.
   */
  cellsBeside: (rows: { row: number; keys: CellValue[][] }) => Cell[][];
}
