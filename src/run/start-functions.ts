import { setDate1904 } from '../functions/date-system';
import { setFunctionLocale } from '../functions/function-locale';
import { forgetGradedSheet, setGradedSheetReader } from '../functions/graded-sheet';
import { setSavedRun } from '../functions/saved-run-source';
import type { Locale } from '../scheme/local-text';
import { ProblemError } from '../scheme/problem';
import { parseBlock } from '../workbook/address';
import { usesDate1904 } from '../workbook/date-system';
import { onSheetChanged } from '../workbook/on-sheet-changed';
import { recalculate } from '../workbook/show-sheet';
import { readGradedSheet, type ReadGradedSheet } from './read-graded-sheet';
import { loadSavedRun } from './saved-run';

/** A user who goes on typing is waited for before the formulas calculate again. */
const PAUSE_MS = 400;

/** Gives the functions what they answer by: the language, the way days are counted, the saved run, and the sheet it wrote. */
export async function startFunctions(locale: Locale): Promise<void> {
  setFunctionLocale(locale);
  offerGradedSheet();
  try {
    setDate1904(await usesDate1904());
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
  let watched: ReadGradedSheet | undefined;
  let listening = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  setGradedSheetReader(async (run) => {
    if (!listening) {
      listening = true;
      await onSheetChanged(({ sheetId, address, ours }) => {
        // A formula typed beside the grades changes none of them.
        if (sheetId !== watched?.sheetId || !touches(watched.columns, address)) return;
        forgetGradedSheet();
        // After our own writes the run calculates; a change of the user's is ours to follow.
        if (ours) return;
        clearTimeout(pause);
        pause = setTimeout(() => void recalculate().catch(ignoreRefusal), PAUSE_MS);
      });
    }
    const sheet = await readGradedSheet(run);
    watched = sheet ?? undefined;
    return sheet;
  });
}

/** Whether changed cells stand in one of the columns; an address that says no columns may be anywhere. */
function touches(columns: ReadonlySet<number>, address: string): boolean {
  const block = parseBlock(address);
  return (
    !block || [...columns].some((column) => column >= block.column && column < block.column + block.columns)
  );
}

/** Excel may be busy with the user's typing; the next change calculates again. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}
