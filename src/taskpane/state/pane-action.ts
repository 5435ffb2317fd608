import type { TemplateId } from '../../scheme/templates/templates';
import type { Field, ListKind, SourceKind } from '../../intake/fields';
import type { IntakeOptions } from '../../intake/mapping';
import type { SeenList } from '../../run/look-at-lists';
import type { Draft } from '../../run/draft';
import type { PanePage } from '../../run/pane-request';
import type { Progress } from '../../run/progress';
import type { Check, GradeRequest, Outcome, ReadSheet } from '../../run/run-types';
import type { Source } from '../../run/source';
import type { Scheme } from '../../scheme/schema';
import type { EditorAction } from '../scheme/editor-state';
import type { WriteOptions } from '../../run/write-options';
import type { Failure } from './pane-state';

type Cause = Failure['cause'];

/** Everything that can happen to the pane, as values. Answers carry the ticket of their question. */
export type PaneAction =
  | { type: 'cameBack' }
  | { type: 'draftFound'; draft: Draft | null }
  | { type: 'sourcesFound'; ticket: number; sources: Source[] }
  | { type: 'sourcesFailed'; ticket: number; cause: Cause }
  | { type: 'sheetChosen'; sourceId: string }
  | { type: 'lookAgain' }
  | { type: 'readStopped' }
  | { type: 'readProgressed'; ticket: number; progress: Progress }
  | { type: 'readFinished'; ticket: number; read: ReadSheet }
  | { type: 'readFailed'; ticket: number; cause: Cause }
  | { type: 'kindChosen'; kind: SourceKind }
  | { type: 'recognised'; ticket: number; read: ReadSheet }
  | { type: 'recogniseFailed'; ticket: number; cause: Cause }
  | { type: 'listsSeen'; seen: SeenList[] }
  | { type: 'besideAdded'; sourceId: string; kind: ListKind | null }
  | { type: 'besideRemoved'; sourceId: string }
  | { type: 'besideKindChosen'; sourceId: string; kind: ListKind }
  | { type: 'besideRead'; sourceId: string; kind: ListKind | null; read: ReadSheet<ListKind> }
  | { type: 'besideFailed'; sourceId: string; cause: Cause }
  | { type: 'optionsChanged'; options: IntakeOptions }
  | { type: 'columnChosen'; field: Field; column: number | null }
  | { type: 'leaveOutCancelledSwitched'; on: boolean }
  | { type: 'asOfChosen'; day: number | null }
  | { type: 'templateChosen'; template: TemplateId }
  | { type: 'schemeChanged'; scheme: Scheme }
  | { type: 'schemeEdited'; edit: EditorAction }
  | { type: 'checkProgressed'; ticket: number; progress: Progress }
  | { type: 'writeChanged'; write: WriteOptions }
  | { type: 'checkFinished'; ticket: number; check: Check }
  | { type: 'checkFailed'; ticket: number; cause: Cause }
  | { type: 'gradeStarted' }
  | { type: 'gradeProgressed'; ticket: number; progress: Progress; secondsLeft: number | null }
  | { type: 'cancelRequested' }
  | { type: 'gradeFinished'; ticket: number; outcome: Outcome }
  /** A run outside the path has graded: the saved run once more. */
  | { type: 'gradedAgain'; outcome: Outcome; quietly: boolean }
  | { type: 'runRestored'; read: ReadSheet; request: GradeRequest }
  | { type: 'gradeFailed'; ticket: number; cause: Cause }
  | { type: 'runTakenBack' }
  | { type: 'pageOpened'; page: PanePage };
