import type { Session } from './session';
import { worksheetChanges } from '../workbook/worksheet-changes';
import type { Outcome } from './run-types';
import { openState } from './saved-state/open-state';
import { findSource } from './saved-state/find-source';

export interface FreshOptions {
  /** Changes by other people who have the workbook open count too. */
  coauthors: boolean;
  /** The list must be quiet for so long; a person who types is not interrupted. */
  quietMs?: number;
  onGraded: (outcome: Outcome) => void;
  /** The watching has ended: what could not be graded is for the user to look at. */
  onFailed: (error: unknown) => void;
}

const QUIET_MS = 5_000;

/**
 * Grades again whenever the graded list has changed and then been quiet for a while; our own writing does not count.
 * The first run that fails ends it. Gives the way to stop.
 */
export async function keepFresh(
  session: Pick<Session, 'gradeAgain'>,
  options: FreshOptions,
): Promise<() => void> {
  const { coauthors, quietMs = QUIET_MS, onGraded, onFailed } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let changedMeanwhile = false;
  let stopped = false;

  const state = await openState();
  const source = state.status === 'ours' ? await findSource(state.run) : undefined;
  if (!source) return () => undefined;

  const unlisten = await worksheetChanges(source.extent.sheetId, ({ ours, remote }) => {
    if (stopped || ours || (remote && !coauthors)) return;
    if (running) changedMeanwhile = true;
    else wait();
  });
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
    void unlisten();
  };
  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void grade(), quietMs);
  }
  async function grade(): Promise<void> {
    running = true;
    try {
      onGraded(await session.gradeAgain());
    } catch (error) {
      stop();
      onFailed(error);
    } finally {
      running = false;
    }
    if (changedMeanwhile && !stopped) wait();
    changedMeanwhile = false;
  }
  return stop;
}
