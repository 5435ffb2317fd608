import type { TemplateId } from '../../scheme/templates/templates';
import type { Field, SourceKind } from '../../intake/fields';
import type { Draft } from '../../run/draft';
import type { PanePage } from '../../run/pane-request';
import type { Progress } from '../../run/progress';
import type { Check, Outcome, ReadSheet } from '../../run/run-types';
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
  | { type: 'sheetChosen'; sheetId: string }
  | { type: 'lookAgain' }
  | { type: 'readStopped' }
  | { type: 'readProgressed'; ticket: number; progress: Progress }
  | { type: 'readFinished'; ticket: number; read: ReadSheet }
  | { type: 'readFailed'; ticket: number; cause: Cause }
  | { type: 'kindChosen'; kind: SourceKind }
  | { type: 'columnChosen'; field: Field; column: number | null }
  | { type: 'leaveOutCancelledSwitched'; on: boolean }
  | { type: 'asOfChosen'; day: number | null }
  | { type: 'templateChosen'; template: TemplateId }
  | { type: 'schemeChanged'; scheme: Scheme }
  | { type: 'schemeEdited'; edit: EditorAction }
  | { type: 'writeChanged'; write: WriteOptions }
  | { type: 'checkFinished'; ticket: number; check: Check }
  | { type: 'checkFailed'; ticket: number; cause: Cause }
  | { type: 'gradeStarted' }
  | { type: 'gradeProgressed'; ticket: number; progress: Progress; secondsLeft: number | null }
  | { type: 'cancelRequested' }
  | { type: 'gradeFinished'; ticket: number; outcome: Outcome }
  | { type: 'gradeFailed'; ticket: number; cause: Cause }
  | { type: 'pageOpened'; page: PanePage };
