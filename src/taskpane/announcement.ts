import type { Language } from './language';
import type { PaneState } from './state/pane-state';

/** What a screen reader should say of the pane's state; phases, not every row, so that it can be followed. */
export function announcement(state: PaneState, { texts, say }: Language): string {
  if (state.grading.status === 'running') {
    if (state.cancelling) return texts.cancelling;
    return texts.phases[state.grading.progress?.phase ?? 'preparing'];
  }
  if (state.page === 'result') return texts.resultTitle;
  if (state.wasCancelled) return texts.cancelledNote;
  if (state.reading.status === 'running') return texts.phases.reading;
  if (state.reading.status === 'stopped') return texts.readingStopped;
  if (state.checking.status === 'running') return texts.counting;
  if (state.check && state.checking.status === 'done') {
    const { customers, used, rows } = state.check;
    return say(texts.announceCheck, { customers, used, rows });
  }
  return '';
}
