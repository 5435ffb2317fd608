import type { SavedRun } from '../grading/saved-run';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { forgetGradedSheet } from './graded-sheet';

let deliver: (run: SavedRun | null) => void;
let current = new Promise<SavedRun | null>((resolve) => {
  deliver = resolve;
});

/**
 * The page hands over the run it found in the workbook, and again after every run; null = the workbook has none.
 * It must be called even when reading the workbook fails: until the first call every function waits.
 */
export function setSavedRun(run: SavedRun | null): void {
  forgetGradedSheet();
  deliver(run);
  current = Promise.resolve(run);
}

/** The workbook's saved run; waits while the page is still reading the workbook. */
export const savedRun = (): Promise<SavedRun | null> => current;

/**
 * The saved run that a function answers by.
 * @throws FunctionError #N/A when the workbook has none: the message says what to do
 */
export async function runToAnswerBy(): Promise<SavedRun> {
  const run = await current;
  if (run === null) throw new FunctionError('notAvailable', functionMessage('noSavedRun'));
  return run;
}
