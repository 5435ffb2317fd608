import { TEMPLATES } from '../../scheme/templates/templates';
import type { IntakeOptions, Mapping } from '../../intake/mapping';
import type { Draft } from '../../run/draft';
import type { PanePage } from '../../run/pane-request';
import type { Progress } from '../../run/progress';
import type { Check, Outcome, ReadSheet } from '../../run/run-types';
import type { SeenList } from '../../run/look-at-lists';
import type { Source } from '../../run/source';
import type { ListBeside } from './lists-beside';
import type { WriteOptions } from '../../run/write-options';
import type { Problem } from '../../scheme/problem';
import type { Scheme } from '../../scheme/schema';
import { startEditor, type EditorState } from '../scheme/editor-state';

/**
 * A piece of work that runs outside the reducer. Each start takes a new ticket, so that an answer to an
 * earlier question is known as stale.
 */
export interface Task {
  ticket: number;
  status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  progress: Progress | null;
}

/** What went wrong, and during what: it decides where the message stands and what can be tried. */
export interface Failure {
  during: 'finding' | 'reading' | 'checking' | 'grading';
  /** `unexpected` is the message of an error that is no problem of the user's. */
  cause: Problem | { unexpected: string };
}

export interface PaneState {
  /** The page in front; while a run is under way, the run stands before it. */
  page: PanePage;
  /** The user has moved between pages: the title of the next takes the focus. */
  moved: boolean;
  /** A run may have changed the sheet since it was read. */
  stale: boolean;
  looking: Task;
  /** null = not looked yet. */
  sources: Source[] | null;
  /** The sheet or Excel table to grade; null = none yet. */
  sourceId: string | null;
  /** The user picked the sheet in the pane: it stays when another one comes to the front. */
  sheetByHand: boolean;
  /** idle = to be read as soon as the sheets are known. */
  reading: Task;
  read: ReadSheet | null;
  mapping: Mapping | null;
  /** The user changed the mapping: it survives reading the same headers again. */
  mappingByHand: boolean;
  /** Lists used beside the graded one. */
  beside: ListBeside[];
  /** What the lists of the workbook seem to be; null = not looked at yet. */
  seen: SeenList[] | null;
  /** Saying again what the columns are, as the kind that the user chose. */
  recognising: Task;
  options: IntakeOptions;
  /** The scheme to grade by; it always holds. */
  scheme: Scheme;
  /** The scheme as it is being edited. */
  editor: EditorState;
  /** Whole serial day; null = the day after the newest purchase. */
  asOf: number | null;
  /** What a run writes and how. */
  write: WriteOptions;
  /** As the pane was left; null = there is none, undefined = not looked yet. */
  draft: Draft | null | undefined;
  checking: Task;
  /** The last answer; while a new one is on its way it still stands here. */
  check: Check | null;
  grading: Task;
  /** Of the run's present phase; null = not known. */
  secondsLeft: number | null;
  cancelling: boolean;
  /** The last run was cancelled, nothing else has happened since. */
  wasCancelled: boolean;
  outcome: Outcome | null;
  failure: Failure | null;
}

const idle: Task = { ticket: 0, status: 'idle', progress: null };

export const firstState: PaneState = {
  page: 'data',
  moved: false,
  stale: false,
  looking: { ...idle, ticket: 1, status: 'running' },
  sources: null,
  sourceId: null,
  sheetByHand: false,
  reading: idle,
  read: null,
  mapping: null,
  mappingByHand: false,
  beside: [],
  seen: null,
  recognising: idle,
  options: { leaveOutCancelled: true },
  scheme: TEMPLATES.general,
  editor: startEditor('general'),
  asOf: null,
  write: {},
  draft: undefined,
  checking: idle,
  check: null,
  grading: idle,
  secondsLeft: null,
  cancelling: false,
  wasCancelled: false,
  outcome: null,
  failure: null,
};
