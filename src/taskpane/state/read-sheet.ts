import type { PaneState } from './pane-state';
import { startTask } from './task';

/** Starts reading a sheet; what is known of another sheet is forgotten, of the same sheet kept to compare with. */
export function readSheet(state: PaneState, sheetId: string): PaneState {
  const same = state.sheetId === sheetId;
  return {
    ...state,
    sheetId,
    reading: startTask(state.reading),
    read: same ? state.read : null,
    mapping: same ? state.mapping : null,
    mappingByHand: same && state.mappingByHand,
    asOf: same ? state.asOf : null,
    checking: { ...state.checking, status: 'idle' },
    check: null,
    failure: null,
    wasCancelled: false,
  };
}
