import type { Recognition, Mapping, IntakeOptions } from '../intake/mapping';
import type { CellValue } from '../intake/raw-column';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import type { Cell, CellFormat, Summary } from '../report/summary';
import type { GradedColumnId } from '../report/graded-columns';
import type { RunReport } from '../report/run-report';
import type { Fitted } from '../grading/grades';
import type { Corrections } from '../intake/corrections';
import type { DataCheck } from '../intake/check-data';
import type { Finding, IntakeResult, OfferedFix } from '../intake/intake-result';
import type { FixEffect } from '../intake/with-fix';

/** What intake found, without the columns, which stay in the worker. */
export type Check = Omit<IntakeResult, 'customers' | 'sourceRow'> & { customers: number };

export interface GradeCall {
  mapping: Mapping;
  options: IntakeOptions;
  scheme: Scheme;
  asOf?: number;
  locale: Locale;
  /** The sheet's name, for the report. */
  source: string;
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
  summary: Summary;
  report: RunReport<Finding>;
  fitted: Fitted;
}

/**
 * The one message map between the page and the worker: each call with what goes in and what comes out. The worker
 * keeps the cells, the customers and the grades between calls.
 */
export interface WorkerCalls {
  /** Starts a new table; `formats` holds one number format per column. */
  begin: (table: {
    rows: number;
    columns: number;
    firstSheetRow: number;
    /** 1-based; 1 when not said. */
    firstSheetColumn?: number;
    formats: string[];
    /** Whether the workbook counts its days from 1904. */
    date1904?: boolean;
  }) => void;
  /** Rows counted from the first row of the used range. */
  addBlock: (block: { firstRow: number; values: CellValue[][] }) => void;
  recognise: (request: { saved?: Corrections; headerRow?: number } | undefined) => Recognition;
  check: (request: { mapping: Mapping; options: IntakeOptions }) => Check;
  /** What is wrong with the data, sorted, with its health. */
  dataCheck: (request: { mapping: Mapping; options: IntakeOptions }) => DataCheck;
  /** What taking a fix would change. */
  effectOfFix: (request: { mapping: Mapping; options: IntakeOptions; fix: OfferedFix }) => FixEffect;
  grade: (request: GradeCall) => Graded;
  /** The cells of the graded sheet, one row per customer. */
  gradedRows: (rows: { row: number; count: number }) => Cell[][];
  /**
   * The cells that belong beside the rows whose keys are given, top to bottom from `row`; row 0 starts over. A row
   * without a known customer, and the second row of one, stays empty.
   */
  cellsBeside: (rows: { row: number; keys: CellValue[][] }) => Cell[][];
}

export type CallName = keyof WorkerCalls;
export type CallInput<K extends CallName> = Parameters<WorkerCalls[K]>[0];
export type CallOutput<K extends CallName> = ReturnType<WorkerCalls[K]>;
