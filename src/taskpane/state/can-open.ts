import type { PanePage } from '../../run/pane-request';
import type { PaneState } from './pane-state';

/** Whether a page has something to show now. */
export function canOpen(state: PaneState, page: PanePage): boolean {
  if (state.grading.status === 'running') return false;
  if (page === 'result' && state.outcome !== null) return true;
  if (page === 'preview' || page === 'write' || page === 'result') {
    return state.check !== null && state.check.customers > 0;
  }
  if (page === 'check') return state.read !== null && state.mapping !== null;
  return true;
}
