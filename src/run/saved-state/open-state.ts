import { setSavedRun } from '../../functions/saved-run-source';
import { readSavedRun, type SavedRun } from '../../grading/saved-run';
import { parseScheme } from '../../scheme/parse-scheme';
import { ProblemError } from '../../scheme/problem';
import type { Scheme } from '../../scheme/schema';
import { readState } from '../../workbook/state-part';
import { belongsHere } from './belongs-here';

/**
 * What an opened workbook says about its last run. Only "ours" may be used without asking:
 * - `ours`: as the add-in saved it, and the graded list or something that the run wrote stands in this workbook;
 * - `stranger`: whole, but neither the list nor anything written is here: the part came from another workbook;
 * - `edited`: readable, but not as the add-in saved it;
 * - `newer`: saved by a later version of the add-in;
 * - `damaged`: not readable; `scheme` when at least that is whole.
 */
export type OpenState =
  | { status: 'none' }
  | { status: 'ours' | 'stranger' | 'edited'; run: SavedRun; scheme: Scheme }
  | { status: 'damaged'; scheme?: Scheme }
  | { status: 'newer' };

/** Reads the workbook's saved run and says what it is; nothing runs, nothing is written. */
export async function openState(): Promise<OpenState> {
  const text = await readState('run');
  if (text === null) return { status: 'none' };
  let run: SavedRun;
  try {
    const read = readSavedRun(text);
    run = read.run;
    if (read.edited) return { status: 'edited', run, scheme: run.scheme };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.code === 'scheme-newer') return { status: 'newer' };
    const scheme = schemeIn(text);
    return { status: 'damaged', ...(scheme ? { scheme } : {}) };
  }
  if (!(await belongsHere(run))) return { status: 'stranger', run, scheme: run.scheme };
  setSavedRun(run);
  return { status: 'ours', run, scheme: run.scheme };
}

/** The scheme within a document of which something else is broken. */
function schemeIn(text: string): Scheme | undefined {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document !== 'object' || document === null || !('scheme' in document)) return undefined;
    return parseScheme(JSON.stringify(document.scheme));
  } catch {
    return undefined;
  }
}
