import { setFunctionLocale } from '../functions/function-locale';
import { forgetGradedSheet, setGradedSheetReader } from '../functions/graded-sheet';
import { setSavedRun } from '../functions/saved-run-source';
import type { Locale } from '../scheme/local-text';
import { ProblemError } from '../scheme/problem';
import { onSheetChanged } from '../workbook/on-sheet-changed';
import { recalculate } from '../workbook/show-sheet';
import { readGradedSheet } from './read-graded-sheet';
import { loadSavedRun } from './saved-run';

/** A user who goes on typing is waited for before the formulas calculate again. */
const PAUSE_MS = 400;

/** Gives the functions what they answer by: the language, the workbook's saved run, and the sheet it wrote. */
export async function startFunctions(locale: Locale): Promise<void> {
  setFunctionLocale(locale);
  offerGradedSheet();
  try {
    await loadSavedRun();
  } catch (error) {
    // Every function waits for this answer; "no scheme saved" is one, silence would show #BUSY! for ever.
    setSavedRun(null);
    if (!(error instanceof ProblemError)) throw error;
  }
}

/**
 * Formulas that ask by customer share one reading of the graded sheet. They do not depend on its cells as Excel sees
 * it: when someone changes the sheet, the reading is dropped and the formulas are calculated again.
 */
function offerGradedSheet(): void {
  let watched: string | undefined;
  let listening = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  setGradedSheetReader(async (run) => {
    if (!listening) {
      listening = true;
      await onSheetChanged((sheetId, ours) => {
        if (sheetId !== watched || !forgetGradedSheet() || ours) return;
        clearTimeout(pause);
        pause = setTimeout(() => void recalculate().catch(ignoreRefusal), PAUSE_MS);
      });
    }
    const sheet = await readGradedSheet(run);
    watched = sheet?.sheetId;
    return sheet;
  });
}

/** Excel may be busy with the user's typing; the next change calculates again. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}
