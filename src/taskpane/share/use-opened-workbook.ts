import { useEffect, useRef, useState } from 'react';
import type { BegunRun } from '../../run/begun-run';
import type { Progress } from '../../run/progress';
import type { OpenState } from '../../run/saved-state/open-state';
import type { Session } from '../../run/session';
import { causeOf } from '../cause-of';
import type { PaneAction } from '../state/pane-action';
import type { Failure, PaneState } from '../state/pane-state';

/** What an opened workbook brings along, until the user has chosen what becomes of it. */
export interface OpenedWorkbook {
  /** null = nothing, or it has been settled. */
  found: OpenState | null;
  /** A run that was cut off before its end; null = none, or the user has been told. */
  begun: BegunRun | null;
  busy: boolean;
  /** The run that "Grade again" has started; null = none. */
  again: { progress: Progress | null; cancelling: boolean } | null;
  failure: Failure | null;
  note: 'removed' | 'sheetsRemoved' | 'cancelled' | null;
  gradeAgain(): void;
  cancel(): void;
  /** Goes on from the saved run without grading. */
  goOn(): void;
  useScheme(): void;
  /** Takes an edited run as it is. */
  keep(): void;
  startAnew(): void;
  remove(): void;
  forgetBegun(): void;
  removeBegun(): void;
}

/** Stands above the pages, so that a choice made on one holds on all of them. */
export function useOpenedWorkbook(
  session: Session,
  { outcome }: PaneState,
  dispatch: (action: PaneAction) => void,
): OpenedWorkbook {
  const [found, setFound] = useState<OpenState | null>(null);
  const [begun, setBegun] = useState<BegunRun | null>(null);
  const [busy, setBusy] = useState(false);
  const [again, setAgain] = useState<OpenedWorkbook['again']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState<OpenedWorkbook['note']>(null);
  const [looks, setLooks] = useState(0);
  const abort = useRef<AbortController | null>(null);

  const graded = outcome !== null;
  useEffect(() => {
    if (graded) return;
    let over = false;
    // A workbook that cannot be asked now (a cell is being edited) says so where its sheets are looked for.
    session.openState().then(
      (state) => {
        if (!over) setFound(state);
      },
      () => undefined,
    );
    session.begun.load().then(
      (cutOff) => {
        if (!over) setBegun(cutOff);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [session, graded, looks]);

  const perform = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setNote(null);
    try {
      await work();
      setFound(null);
    } catch (error) {
      const cause = causeOf(error);
      if ('code' in cause && cause.code === 'cancelled') setNote('cancelled');
      else setFailure({ during: 'grading', cause });
    } finally {
      setBusy(false);
    }
  };
  const gradeAgain = async (): Promise<void> => {
    const run = new AbortController();
    abort.current = run;
    setAgain({ progress: null, cancelling: false });
    try {
      const done = await session.gradeAgain({
        signal: run.signal,
        onProgress: (progress) => setAgain((now) => now && { ...now, progress }),
      });
      dispatch({ type: 'gradedAgain', outcome: done, quietly: false });
    } finally {
      setAgain(null);
    }
  };
  const removeBegun = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await session.begun.remove();
      setBegun(null);
      setNote('sheetsRemoved');
    } catch (error) {
      setFailure({ during: 'grading', cause: causeOf(error) });
    } finally {
      setBusy(false);
    }
  };
  return {
    found: graded ? null : found,
    begun: graded ? null : begun,
    busy,
    again,
    failure,
    note,
    gradeAgain: () => void perform(gradeAgain),
    cancel: () => {
      setAgain((now) => now && { ...now, cancelling: true });
      abort.current?.abort();
    },
    goOn: () =>
      void perform(async () => {
        if (found && 'run' in found) dispatch({ type: 'runRestored', ...(await session.restore(found.run)) });
      }),
    useScheme: () =>
      void perform(() => {
        if (found && 'scheme' in found && found.scheme)
          dispatch({ type: 'schemeChanged', scheme: found.scheme });
        return Promise.resolve();
      }),
    keep: () =>
      void perform(async () => {
        await session.settleState('keep');
        setLooks((count) => count + 1);
      }),
    startAnew: () => void perform(() => Promise.resolve()),
    remove: () =>
      void perform(async () => {
        await session.settleState('remove');
        setNote('removed');
      }),
    forgetBegun: () => {
      setBegun(null);
      // A workbook that cannot be written to now says so again when it is opened the next time.
      session.begun.forget().catch(() => undefined);
    },
    removeBegun: () => void removeBegun(),
  };
}
