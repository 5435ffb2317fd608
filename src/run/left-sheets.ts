import type { SavedRun } from '../grading/saved-run';
import { sheetsThatExist, type SheetSwap } from '../workbook/own-sheet';
import type { Written } from './run-types';

const SHEETS_OF_WORDS = ['summary', 'playbook', 'list'] as const;

/** A sheet of an earlier run that this one did not write: it still says what that run said. */
export interface LeftSheet {
  what: (typeof SHEETS_OF_WORDS)[number];
  sheetName: string;
}

/**
 * What of the run before stays as it was: not asked for now, nothing to say in this scheme, or kept for the notes that
 * the user has put there.
 */
export async function leftSheets(
  before: SavedRun | null,
  written: readonly Written[],
  replacing: readonly SheetSwap[],
): Promise<LeftSheet[]> {
  const gone = new Set([...written, ...replacing.map(({ old }) => old)].map(({ sheetName }) => sheetName));
  const left = (before?.written ?? []).flatMap(({ what, sheetName }) => {
    const word = SHEETS_OF_WORDS.find((known) => known === what);
    return word && !gone.has(sheetName) ? [{ what: word, sheetName }] : [];
  });
  if (left.length === 0) return [];
  const there = await sheetsThatExist(left.map(({ sheetName }) => sheetName));
  return left.filter(({ sheetName }) => there.has(sheetName));
}
