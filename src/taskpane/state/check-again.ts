import type { Mapping } from '../../intake/mapping';
import type { PaneState } from './pane-state';
import { startTask } from './task';

/** What was counted no longer holds: counts anew, as soon as it is known what the columns are. */
export const checkAgain = (state: PaneState): PaneState =>
  state.mapping
    ? { ...state, checking: startTask(state.checking), failure: null, wasCancelled: false }
    : { ...state, wasCancelled: false };

/** With columns that the user, or a run of the user's, has chosen. */
export const mapped = (state: PaneState, mapping: Mapping): PaneState =>
  checkAgain({ ...state, mapping, mappingByHand: true });
