import { setSavedRun } from '../functions/saved-run-source';
import { parseSavedRun, savedRunText, type SavedRun } from '../grading/saved-run';
import { ProblemError } from '../scheme/problem';
import { readState, removeState, writeState } from '../workbook/state-part';
import type { Changes } from '../workbook/changes';

/** Reads the workbook's saved run and hands it to the functions; null when there is none or it cannot be read. */
export async function loadSavedRun(): Promise<SavedRun | null> {
  const text = await readState('run');
  let run: SavedRun | null = null;
  if (text !== null) {
    try {
      run = parseSavedRun(text);
    } catch (error) {
      // A damaged or newer state must not stop a new run; the functions then say that no scheme is saved.
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  setSavedRun(run);
  return run;
}

/** Saves a run in the workbook; rolling back brings the one before back. */
export async function keepRun(run: SavedRun, changes: Changes): Promise<void> {
  const before = await readState('run');
  changes.add(() => (before === null ? removeState('run') : writeState('run', before)));
  await writeState('run', savedRunText(run));
}
