import type { Finding } from '../intake/intake-result';
import type { AlsoList } from '../intake/also-list';
import type { ListKind, SourceKind } from '../intake/fields';
import type { IntakeOptions, Mapping, Recognition } from '../intake/mapping';
import type { ListOutcome } from '../report/actions/list-sheet';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import type { RunReport } from '../report/run-report';
import type { LeftSheet } from './left-sheets';
import type { LiveCount } from './live-formulas';
import type { Source } from './source';
import type { WriteOptions } from './write-options';

/** A sheet whose cells have been read into the worker. */
export interface ReadSheet<K extends ListKind = SourceKind> {
  source: Source;
  recognition: Recognition<K>;
  /** What the workbook remembered of earlier corrections was damaged and has been ignored. */
  correctionsDamaged?: boolean;
}

export type { Check } from '../worker/calls/reading';

export interface GradeRequest {
  mapping: Mapping;
  /** The lists beside it, read before with `readBeside`. */
  also?: readonly AlsoList[];
  options: IntakeOptions;
  scheme: Scheme;
  /** Whole serial day; undefined = the day after the newest purchase. */
  asOf?: number;
  locale: Locale;
  write?: WriteOptions;
}

/** Something a run put into the workbook. */
export interface Written {
  what: 'columns' | 'gradedSheet' | 'summary' | 'playbook' | 'list' | 'history' | 'runs';
  /** Which list it is. */
  list?: string;
  sheetId: string;
  sheetName: string;
  /** A1 address of what was written, without the sheet. */
  address: string;
  headers: string[];
  /** What each column is, language-free; for columns and the graded sheet. */
  ids?: string[];
}

export interface Outcome {
  report: RunReport<Finding>;
  written: Written[];
  /** What came of each list that was asked for; absent when none was. */
  lists?: ListOutcome[];
  /** Sheets of earlier runs that this one did not write anew. */
  left: LeftSheet[];
  /** Cells that live formulas were asked for; absent when they were not. */
  live?: LiveCount;
  /** False when Excel refused to calculate the CRM formulas again: they still show the answers of the run before. */
  recalculated: boolean;
  /** What was asked for, with what the session filled in. */
  request: GradeRequest;
  /** Present when the run before was repeated (`gradeAgain`). */
  again?: Again;
}

/** Customers against those of the run before; null = not known, because nothing in the workbook tells. */
export interface CustomerChanges {
  added: number | null;
  gone: number | null;
  /** The same customer under another name. */
  renamed: number | null;
  /** Told by rows alone: where a number was put in place of another there are more. */
  atLeast: boolean;
}

/** What is different from the run before. */
export interface Again {
  customers: CustomerChanges;
  /** Columns of the list that stand where they stood, under another header. */
  renamedColumns: { from: string; to: string }[];
}
