import { setSavedRun } from '../functions/saved-run-source';
import { readSavedRun, savedRunText, type SavedRun } from '../grading/saved-run';
import { ProblemError } from '../scheme/problem';
import { readState, removeState, writeState } from '../workbook/state-part';
import type { Changes } from '../workbook/changes';

/**
 * Reads the workbook's saved run and hands it to the functions; null when there is none, or none that may be used
 * without asking: damaged, newer, or edited outside the add-in (`openState` tells which).
 */
export async function loadSavedRun(): Promise<SavedRun | null> {
  const { run } = await readUsableRun();
  setSavedRun(run);
  return run;
}

/** The saved run with the text it was read from: `keepRun` replaces no other. */
export async function readUsableRun(): Promise<{ run: SavedRun | null; text: string | null }> {
  const text = await readState('run');
  if (text === null) return { run: null, text };
  try {
    const { run, edited } = readSavedRun(text);
    return { run: edited ? null : run, text };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { run: null, text };
  }
}

/**
 * Saves a run in the workbook in place of the one that was there when this run began; rolling back brings that one
 * back. Rejects with "graded-meanwhile" when somebody else has saved a run since.
 */
export async function keepRun(run: SavedRun, before: string | null, changes: Changes): Promise<void> {
  await refuseGradedMeanwhile(before);
  changes.add(() => (before === null ? removeState('run') : writeState('run', before)));
  await writeState('run', savedRunText(run));
}

/** Two people who grade the same workbook: the one who finishes first wins, the other is told. */
export async function refuseGradedMeanwhile(before: string | null): Promise<void> {
  if ((await readState('run')) !== before) throw new ProblemError({ code: 'graded-meanwhile' });
}
