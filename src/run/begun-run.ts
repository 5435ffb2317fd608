import type { Changes } from '../workbook/changes';
import { deleteSheets } from '../workbook/delete-sheets';
import { sheetsThatExist } from '../workbook/own-sheet';
import { readState, removeState, writeState } from '../workbook/state-part';
import { isOwnSheet } from './own-sheets';

/** Runs of this page that are under way: what the workbook says of those has not come to an end yet. */
let underWay = 0;

/** A run that began and neither finished nor was taken back: Excel or its page was closed meanwhile. */
export interface BegunRun {
  /** As `Date.toISOString` writes it. */
  at: string;
  /** Names of the sheets that it added and left as they were; no other run has written them. */
  sheets: string[];
}

/**
 * Notes in the workbook that a run is about to write, and each sheet before it is added; rolling back brings back what
 * was noted before. Gives what takes the note out at the end of the run.
 */
export async function noteBegun(at: Date, changes: Changes): Promise<() => Promise<void>> {
  const before = await readState('begun');
  // Of a run that was cut off and not told of yet.
  const sheets = before === null ? [] : noteIn(before).sheets;
  changes.add(() => (before === null ? removeState('begun') : writeState('begun', before)));
  const note = (): Promise<void> =>
    writeState('begun', JSON.stringify({ at: at.toISOString(), sheets } satisfies BegunRun));
  await note();
  changes.addingSheet = (name) => {
    sheets.push(name);
    return note();
  };
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
  const text = await readState('begun');
  if (text === null) return null;
  const { at, sheets } = noteIn(text);
  if (sheets.length === 0) return { at, sheets };
  const there = await sheetsThatExist(sheets);
  // One that the saved run names was finished after all.
  const isOwn = await isOwnSheet();
  return { at, sheets: [...there].filter((name) => !isOwn(name)) };
}

/** The user knows, and does without what that run would have written. */
export const forgetBegun = (): Promise<void> => removeState('begun');

/** Deletes the sheets that the run left incomplete, and forgets it. */
export async function removeBegun(): Promise<void> {
  await deleteSheets((await loadBegun())?.sheets ?? []);
  await forgetBegun();
}

/** Untrusted: whatever is no note of ours names no sheet. */
function noteIn(text: string): BegunRun {
  try {
    const note: unknown = JSON.parse(text);
    if (typeof note === 'object' && note !== null && 'at' in note && 'sheets' in note) {
      const { at, sheets } = note;
      if (typeof at === 'string' && Array.isArray(sheets)) {
        return { at, sheets: sheets.filter((name) => typeof name === 'string') };
      }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { at: '', sheets: [] };
}
