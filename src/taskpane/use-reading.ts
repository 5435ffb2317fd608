import { useEffect, useEffectEvent, type Dispatch } from 'react';
import type { Session } from '../run/session';
import { ProblemError } from '../scheme/problem';
import { causeOf } from './cause-of';
import type { PaneAction } from './state/pane-action';
import type { PaneState } from './state/pane-state';

/** What is asked of the workbook about the lists: what they are, those beside, and what to remember of them. */
export function useReading(session: Session, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const isRead = state.reading.status === 'done';

  const look = useEffectEvent(async () => {
    try {
      dispatch({ type: 'listsSeen', seen: await session.lookAtLists() });
    } catch (error) {
      // A convenience: without it the user still chooses every list by hand.
      if (!(error instanceof ProblemError)) throw error;
    }
  });
  const toLookAt = isRead && state.seen === null && (state.sources?.length ?? 0) > 1;
  useEffect(() => {
    if (toLookAt) void look();
  }, [toLookAt]);

  const recognise = useEffectEvent(async (ticket: number) => {
    if (!state.mapping) return;
    try {
      dispatch({ type: 'recognised', ticket, read: await session.recogniseAs(state.mapping.kind) });
    } catch (error) {
      dispatch({ type: 'recogniseFailed', ticket, cause: causeOf(error) });
    }
  });
  const { ticket, status } = state.recognising;
  useEffect(() => {
    if (status === 'running') void recognise(ticket);
  }, [ticket, status]);

  const next = isRead ? state.beside.find((list) => list.status === 'waiting') : undefined;
  const read = useEffectEvent(async (sourceId: string, signal: AbortSignal) => {
    const source = state.sources?.find(({ id }) => id === sourceId);
    const kind = state.beside.find((list) => list.sourceId === sourceId)?.kind ?? null;
    if (!source) return;
    try {
      const found = await session.readBeside(source, kind ?? undefined, { signal });
      if (!signal.aborted) dispatch({ type: 'besideRead', sourceId, kind, read: found });
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'besideFailed', sourceId, cause: causeOf(error) });
    }
  });
  const nextId = next?.sourceId;
  const nextKind = next?.kind;
  useEffect(() => {
    if (nextId === undefined) return;
    const controller = new AbortController();
    void read(nextId, controller.signal);
    return () => controller.abort();
  }, [nextId, nextKind]);

  const remember = useEffectEvent(async () => {
    if (!state.mappingByHand || !state.mapping || state.sourceId === null || !isRead) return;
    try {
      await session.remember(state.sourceId, state.mapping);
    } catch (error) {
      // A workbook that cannot keep it (protected, being edited) is graded all the same.
      if (!(error instanceof ProblemError)) throw error;
    }
  });
  const leftTheData = state.page !== 'data';
  useEffect(() => {
    if (leftTheData) void remember();
  }, [leftTheData]);
}
