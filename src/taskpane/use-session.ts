import { useEffect, useEffectEvent, useReducer, useRef, type Dispatch } from 'react';
import type { Session } from '../run/session';
import type { Locale } from '../scheme/local-text';
import { causeOf } from './cause-of';
import { timeLeft } from './running/time-left';
import type { PaneAction } from './state/pane-action';
import { firstState, type PaneState } from './state/pane-state';
import { usableBeside } from './state/lists-beside';
import { reduce } from './state/reduce';
import { useReading } from './use-reading';
import { useDraft } from './use-draft';

/** Long enough to choose two columns in a row, short enough to feel like an answer. */
const SETTLE_MS = 250;

/** Looking asks Excel for every sheet: not each time that the pointer grazes the pane. */
const LOOK_AGAIN_MS = 1000;

/** The pane's state, and everything it asks of the workbook: state decides what runs, answers come back as actions. */
export function useSession(session: Session, locale: Locale): [PaneState, Dispatch<PaneAction>] {
  const [state, dispatch] = useReducer(reduce, firstState);
  useDraft(session, state);
  const { looking, reading, checking, grading, cancelling } = state;

  useEffect(() => {
    let last = -Infinity;
    const cameBack = ({ timeStamp }: Event) => {
      if (document.visibilityState !== 'visible' || timeStamp - last < LOOK_AGAIN_MS) return;
      last = timeStamp;
      dispatch({ type: 'cameBack' });
    };
    const page = document.documentElement;
    window.addEventListener('focus', cameBack);
    page.addEventListener('pointerenter', cameBack);
    document.addEventListener('visibilitychange', cameBack);
    return () => {
      window.removeEventListener('focus', cameBack);
      page.removeEventListener('pointerenter', cameBack);
      document.removeEventListener('visibilitychange', cameBack);
    };
  }, []);

  const look = useEffectEvent(async (ticket: number) => {
    try {
      // What was kept is no reason not to begin: without an answer the pane begins anew.
      const kept = state.draft === undefined ? session.draft.load().catch(() => null) : null;
      const [sources, draft] = await Promise.all([session.findSources(), kept]);
      if (kept) dispatch({ type: 'draftFound', draft });
      dispatch({ type: 'sourcesFound', ticket, sources });
    } catch (error) {
      dispatch({ type: 'sourcesFailed', ticket, cause: causeOf(error) });
    }
  });
  const lookingNow = looking.status === 'running';
  useEffect(() => {
    if (lookingNow) void look(looking.ticket);
  }, [looking.ticket, lookingNow]);

  const read = useEffectEvent(async (ticket: number, signal: AbortSignal) => {
    const source = state.sources?.find(({ id }) => id === state.sourceId);
    if (!source) return;
    try {
      const read = await session.read(source, {
        signal,
        onProgress: (progress) => dispatch({ type: 'readProgressed', ticket, progress }),
      });
      dispatch({ type: 'readFinished', ticket, read });
    } catch (error) {
      dispatch({ type: 'readFailed', ticket, cause: causeOf(error) });
    }
  });
  // One after the other: the worker holds one table, and a stopped read may still be handing over its last block.
  const lastRead = useRef<Promise<void>>(Promise.resolve());
  const readTicket = reading.ticket;
  const readingNow = reading.status === 'running';
  useEffect(() => {
    if (!readingNow) return;
    const controller = new AbortController();
    lastRead.current = lastRead.current.then(() =>
      controller.signal.aborted ? undefined : read(readTicket, controller.signal),
    );
    return () => controller.abort();
  }, [readTicket, readingNow]);

  const check = useEffectEvent(async (ticket: number) => {
    if (!state.mapping) return;
    try {
      dispatch({
        type: 'checkFinished',
        ticket,
        check: await session.check(state.mapping, state.options, {
          also: usableBeside(state.mapping.kind, state.beside),
          onProgress: (progress) => dispatch({ type: 'checkProgressed', ticket, progress }),
        }),
      });
    } catch (error) {
      dispatch({ type: 'checkFailed', ticket, cause: causeOf(error) });
    }
  });
  const settles = useEffectEvent(() => (state.check ? SETTLE_MS : 0));
  const checkingNow = checking.status === 'running';
  useEffect(() => {
    if (!checkingNow) return;
    const timer = setTimeout(() => void check(checking.ticket), settles());
    return () => clearTimeout(timer);
  }, [checking.ticket, checkingNow]);

  const grade = useEffectEvent(async (ticket: number, signal: AbortSignal) => {
    if (!state.mapping) return;
    const { mapping, options, asOf, scheme, write } = state;
    const also = usableBeside(mapping.kind, state.beside);
    const left = timeLeft();
    try {
      const outcome = await session.grade(
        { mapping, also, options, scheme, locale, write, ...(asOf === null ? {} : { asOf }) },
        {
          signal,
          onProgress: (progress) =>
            dispatch({
              type: 'gradeProgressed',
              ticket,
              progress,
              secondsLeft: left(progress, performance.now()),
            }),
        },
      );
      dispatch({ type: 'gradeFinished', ticket, outcome });
    } catch (error) {
      dispatch({ type: 'gradeFailed', ticket, cause: causeOf(error) });
    }
  });
  const run = useRef<AbortController | null>(null);
  const gradingNow = grading.status === 'running';
  useEffect(() => {
    if (!gradingNow) return;
    // Not aborted by the clean-up: what was begun in the workbook is finished or taken back by the session.
    run.current = new AbortController();
    void grade(grading.ticket, run.current.signal);
  }, [grading.ticket, gradingNow]);
  useEffect(() => {
    if (cancelling) run.current?.abort();
  }, [cancelling]);

  useReading(session, state, dispatch);
  return [state, dispatch];
}
