import { readState, removeState, writeState } from '../workbook/state-part';
import type { Changes } from '../workbook/changes';

/** Runs of this page that are under way: what the workbook says of those has not come to an end yet. */
let underWay = 0;

/** A run that began and neither finished nor was taken back: Excel or its page was closed meanwhile. */
export interface BegunRun {
  /** As `Date.toISOString` writes it. */
  at: string;
}

/**
 * Notes in the workbook that a run is about to write; rolling back takes the note out. Gives what takes it out at the
 * end of the run.
 */
export async function noteBegun(at: Date, changes: Changes): Promise<() => Promise<void>> {
  changes.add(() => removeState('begun'));
  await writeState('begun', at.toISOString());
  return () => removeState('begun');
}

/** Does the work of a run; meanwhile its own note is no news. */
export async function whileBegun<Result>(work: () => Promise<Result>): Promise<Result> {
  underWay++;
  try {
    return await work();
  } finally {
    underWay--;
  }
}

/** The run that did not come to its end; null = none. */
export async function loadBegun(): Promise<BegunRun | null> {
  if (underWay > 0) return null;
  const at = await readState('begun');
  return at === null ? null : { at };
}

/** The user knows, and does without what that run would have written. */
export const forgetBegun = (): Promise<void> => removeState('begun');
