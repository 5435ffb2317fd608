import type { PaneAction } from './pane-action';
import type { Failure, PaneState } from './pane-state';
import { mappingFrom } from '../../intake/suggest-mapping';
import type { PanePage } from '../../run/pane-request';
import { editScheme, type EditorAction } from '../scheme/editor-state';
import { canOpen } from './can-open';
import { checkAgain, mapped } from './check-again';
import { draftFound } from './draft-found';
import { hasRead } from './has-read';
import { besideRead, besideWaiting, returnsOffered, type ListBeside } from './lists-beside';
import { mappingAs } from './mapping-as';
import { readSheet } from './read-sheet';
import { runRestored } from './run-restored';
import { sourcesFound } from './sources-found';
import { isOpen, startTask } from './task';

/** The pane's next state; no effects, no clock. An answer to a question that is no longer open changes nothing. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'cameBack':
      // The user is back in the pane: another sheet may be in front, or filled, by now.
      return state.page !== 'result' && !isRunning(state) && state.looking.status !== 'running'
        ? { ...state, looking: startTask(state.looking) }
        : state;
    case 'lookAgain':
      return lookAgain(state);
    case 'draftFound':
      return draftFound(state, action.draft);
    case 'sourcesFound':
      return isOpen(state.looking, action.ticket)
        ? sourcesFound({ ...state, looking: { ...state.looking, status: 'done' } }, action.sources)
        : state;
    case 'sourcesFailed':
      if (!isOpen(state.looking, action.ticket)) return state;
      return {
        ...state,
        looking: { ...state.looking, status: 'failed' },
        // What is known stays good while, say, a cell is being edited; only the first look must succeed.
        failure:
          state.sources && state.reading.status !== 'idle'
            ? state.failure
            : { during: 'finding', cause: action.cause },
      };

    case 'sheetChosen':
      return action.sourceId === state.sourceId
        ? { ...state, sheetByHand: true }
        : readSheet({ ...state, sheetByHand: true }, action.sourceId);
    case 'readStopped':
      return state.reading.status === 'running'
        ? { ...state, reading: { ...state.reading, status: 'stopped' } }
        : state;
    case 'readProgressed':
      if (!isOpen(state.reading, action.ticket)) return state;
      return { ...state, reading: { ...state.reading, progress: action.progress } };
    case 'readFinished':
      return isOpen(state.reading, action.ticket) ? hasRead(state, action.read) : state;
    case 'readFailed':
      if (!isOpen(state.reading, action.ticket)) return state;
      return {
        ...state,
        reading: { ...state.reading, status: 'failed' },
        read: null,
        mapping: null,
        mappingByHand: false,
        failure: { during: 'reading', cause: action.cause },
      };

    case 'kindChosen':
      if (!state.mapping || state.mapping.kind === action.kind) return state;
      return mapped(
        { ...state, recognising: startTask(state.recognising) },
        mappingAs(action.kind, state.mapping),
      );
    case 'recognised':
      if (!isOpen(state.recognising, action.ticket)) return state;
      return checkAgain({
        ...state,
        recognising: { ...state.recognising, status: 'done' },
        read: action.read,
        mapping: mappingFrom(action.read.recognition),
      });
    case 'recogniseFailed':
      if (!isOpen(state.recognising, action.ticket)) return state;
      return {
        ...state,
        recognising: { ...state.recognising, status: 'failed' },
        failure: { during: 'reading', cause: action.cause },
      };
    case 'listsSeen': {
      const offered =
        state.mapping?.kind === 'orders' && state.beside.length === 0
          ? returnsOffered(action.seen, state.sources ?? [], state.sourceId)
          : [];
      return { ...state, seen: action.seen, beside: [...state.beside, ...offered] };
    }
    case 'besideAdded':
      if (state.beside.some(({ sourceId }) => sourceId === action.sourceId)) return state;
      return { ...state, beside: [...state.beside, besideWaiting(action.sourceId, action.kind)] };
    case 'besideRemoved':
      return checkAgain({
        ...state,
        beside: state.beside.filter(({ sourceId }) => sourceId !== action.sourceId),
      });
    case 'besideKindChosen':
      return besideChanged(state, action.sourceId, ({ sourceId }) => besideWaiting(sourceId, action.kind));
    case 'besideRead':
      return checkAgain(
        besideChanged(state, action.sourceId, (list) =>
          list.status === 'waiting' && list.kind === action.kind ? besideRead(list, action.read) : list,
        ),
      );
    case 'besideFailed':
      return besideChanged(state, action.sourceId, (list) => ({
        ...list,
        status: 'failed',
        cause: action.cause,
      }));
    case 'optionsChanged':
      return checkAgain({ ...state, options: action.options });
    case 'columnChosen': {
      if (!state.mapping) return state;
      const columns = { ...state.mapping.columns };
      if (action.column === null) delete columns[action.field];
      else columns[action.field] = action.column;
      return mapped(state, { ...state.mapping, columns });
    }
    case 'leaveOutCancelledSwitched':
      return checkAgain({ ...state, options: { ...state.options, leaveOutCancelled: action.on } });
    case 'templateChosen':
      return edited(state, action);
    case 'schemeChanged':
      return edited(state, { type: 'edited', to: action.scheme });
    case 'schemeEdited':
      return edited(state, action.edit);
    case 'asOfChosen':
      return { ...state, asOf: action.day, wasCancelled: false };
    case 'writeChanged':
      return { ...state, write: action.write, wasCancelled: false };

    case 'checkProgressed':
      if (!isOpen(state.checking, action.ticket)) return state;
      return { ...state, checking: { ...state.checking, progress: action.progress } };
    case 'checkFinished':
      if (!isOpen(state.checking, action.ticket)) return state;
      return { ...state, checking: { ...state.checking, status: 'done' }, check: action.check };
    case 'checkFailed':
      if (!isOpen(state.checking, action.ticket)) return state;
      return {
        ...state,
        checking: { ...state.checking, status: 'failed' },
        check: null,
        failure: { during: 'checking', cause: action.cause },
      };

    case 'gradeStarted':
      return {
        ...state,
        grading: startTask(state.grading),
        secondsLeft: null,
        cancelling: false,
        wasCancelled: false,
        failure: null,
      };
    case 'gradeProgressed':
      if (!isOpen(state.grading, action.ticket)) return state;
      return {
        ...state,
        grading: { ...state.grading, progress: action.progress },
        secondsLeft: action.secondsLeft,
      };
    case 'cancelRequested':
      return isRunning(state) ? { ...state, cancelling: true } : state;
    case 'gradeFinished':
      if (!isOpen(state.grading, action.ticket)) return state;
      return {
        ...state,
        page: 'result',
        moved: true,
        stale: true,
        grading: { ...state.grading, status: 'done' },
        editor: editScheme(state.editor, { type: 'graded', scheme: state.scheme }),
        outcome: action.outcome,
      };
    case 'gradedAgain':
      return {
        ...state,
        ...(action.quietly ? {} : { page: 'result' as const, moved: true }),
        stale: true,
        outcome: action.outcome,
      };
    case 'runRestored':
      return runRestored(state, action);
    case 'gradeFailed':
      return isOpen(state.grading, action.ticket) ? gradeFailed(state, action.cause) : state;

    case 'runTakenBack':
      // Its result is no more, and its columns may have stood in the sheet that was read.
      return lookAgain({
        ...state,
        outcome: null,
        stale: false,
        page: state.page === 'result' ? 'data' : state.page,
      });
    case 'pageOpened':
      return pageOpened(state, action.page);
  }
}

/** The scheme to grade by follows the draft as long as the draft holds. */
function edited(state: PaneState, action: EditorAction): PaneState {
  const editor = editScheme(state.editor, action);
  if (editor === state.editor) return state;
  const scheme = editor.problems.length === 0 ? editor.history.present.scheme : state.scheme;
  return { ...state, editor, scheme, wasCancelled: false };
}

/** Looks for the sheets and then reads the chosen one anew. */
const lookAgain = (state: PaneState): PaneState => ({
  ...state,
  looking: startTask(state.looking),
  reading: { ...state.reading, status: 'idle', progress: null },
  checking: { ...state.checking, status: 'idle' },
  check: null,
  failure: null,
});

function pageOpened(state: PaneState, page: PanePage): PaneState {
  if (!canOpen(state, page) || page === state.page) return state;
  const opened: PaneState = { ...state, page, moved: true, wasCancelled: false };
  // The run itself may have added columns to this very sheet: read it again, keep the user's choices.
  return state.stale && page !== 'result' ? lookAgain({ ...opened, stale: false }) : opened;
}

const isRunning = ({ grading }: PaneState): boolean => grading.status === 'running';

const besideChanged = (
  state: PaneState,
  sourceId: string,
  change: (list: ListBeside) => ListBeside,
): PaneState => ({
  ...state,
  beside: state.beside.map((list) => (list.sourceId === sourceId ? change(list) : list)),
});

function gradeFailed(state: PaneState, cause: Failure['cause']): PaneState {
  const cancelled = 'code' in cause && cause.code === 'cancelled';
  return {
    ...state,
    moved: true,
    grading: { ...state.grading, status: cancelled ? 'stopped' : 'failed' },
    cancelling: false,
    wasCancelled: cancelled,
    failure: cancelled ? null : { during: 'grading', cause },
  };
}
