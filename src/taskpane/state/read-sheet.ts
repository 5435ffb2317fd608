import type { IntakeOptions } from '../../intake/mapping';
import type { PaneState } from './pane-state';
import { allWaiting } from './lists-beside';
import { startTask } from './task';

/** Starts reading a sheet; what is known of another sheet is forgotten, of the same sheet kept to compare with. */
export function readSheet(state: PaneState, sourceId: string): PaneState {
  const same = state.sourceId === sourceId;
  return {
    ...state,
    sourceId,
    reading: startTask(state.reading),
    read: same ? state.read : null,
    mapping: same ? state.mapping : null,
    mappingByHand: same && state.mappingByHand,
    beside: same ? allWaiting(state.beside) : [],
    options: same ? state.options : withoutFixes(state.options),
    recognising: { ...state.recognising, status: 'idle' },
    asOf: same ? state.asOf : null,
    checking: { ...state.checking, status: 'idle' },
    check: null,
    failure: null,
    wasCancelled: false,
  };
}

/** What was decided about the cells of one list says nothing about another; rules go on. */
const withoutFixes = ({ leaveOutCancelled, rules }: IntakeOptions): IntakeOptions => ({
  leaveOutCancelled,
  ...(rules ? { rules } : {}),
});
