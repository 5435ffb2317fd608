import type { SavedRun } from '../grading/saved-run';

let deliver: (run: SavedRun | null) => void;
let current = new Promise<SavedRun | null>((resolve) => {
  deliver = resolve;
});

/**
 * The page hands over the run it found in the workbook, and again after every run; null = the workbook has none.
 * It must be called even when reading the workbook fails: until the first call every function waits.
 */
export function setSavedRun(run: SavedRun | null): void {
  deliver(run);
  current = Promise.resolve(run);
}

/** The workbook's saved run; waits while the page is still reading the workbook. */
export const savedRun = (): Promise<SavedRun | null> => current;
