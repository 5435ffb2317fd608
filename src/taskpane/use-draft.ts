import { useEffect, useRef } from 'react';
import type { Session } from '../run/session';
import { draftOf } from './state/draft-of';
import type { PaneState } from './state/pane-state';

/** Long enough for a slider to come to rest. */
const SETTLE_MS = 700;

/** Keeps in the workbook where the user stands, for the next time that the pane is opened. */
export function useDraft(session: Session, state: PaneState): void {
  const kept = useRef<string | null>(null);
  // Nothing is written before what was kept is known, nor into a run.
  const still =
    state.draft !== undefined &&
    state.reading.status !== 'idle' &&
    state.reading.status !== 'running' &&
    state.grading.status !== 'running';
  const text = still ? JSON.stringify(draftOf(state)) : null;
  useEffect(() => {
    if (text === null) return;
    // As it was found: looking at a workbook must not change it.
    kept.current ??= text;
    if (kept.current === text) return;
    const timer = setTimeout(() => {
      session.draft.save(JSON.parse(text)).then(
        () => {
          kept.current = text;
        },
        // While a cell is being edited, say, Excel refuses: the next change brings it along.
        () => {},
      );
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [session, text]);
}
