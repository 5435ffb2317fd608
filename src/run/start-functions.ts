import { setFunctionLocale } from '../functions/function-locale';
import { setSavedRun } from '../functions/saved-run-source';
import type { Locale } from '../scheme/local-text';
import { ProblemError } from '../scheme/problem';
import { loadSavedRun } from './saved-run';

/** Gives the functions what they answer by: the language and the workbook's saved run. */
export async function startFunctions(locale: Locale): Promise<void> {
  setFunctionLocale(locale);
  try {
    await loadSavedRun();
  } catch (error) {
    // Every function waits for this answer; "no scheme saved" is one, silence would show #BUSY! for ever.
    setSavedRun(null);
    if (!(error instanceof ProblemError)) throw error;
  }
}
