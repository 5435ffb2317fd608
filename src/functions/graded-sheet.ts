import type { CustomerFacts } from '../grading/measure-one';
import type { SavedRun } from '../grading/saved-run';

/** What the sheet says of graded customers, by the columns of the last run. */
export interface GradedSheet {
  sheetName: string;
  /** The row of the customer with this key, counted from 0; undefined = the sheet has no such customer. */
  find(key: string | number): number | undefined;
  /** Whether the run wrote this column and it still stands there. */
  has(column: string): boolean;
  /** What a cell says; "" = empty. */
  cell(row: number, column: string): string | number | boolean;
  /** Last purchase, orders and amount as the run read them; NaN where the sheet does not have them. */
  facts(row: number): CustomerFacts;
}

type Read = (run: SavedRun) => Promise<GradedSheet | null>;

let readSheet: Read = () => Promise.resolve(null);
let kept: { run: SavedRun; sheet: Promise<GradedSheet | null> } | undefined;

/** The page says how the graded sheet of a run is read; the functions themselves do not speak to Excel. */
export function setGradedSheetReader(read: Read): void {
  readSheet = read;
  kept = undefined;
}

/**
 * The graded sheet of a run, read once for all formulas and kept until it changes; null = it is not there any more.
 * A reading that fails is not kept: the next formula tries again.
 */
export function gradedSheet(run: SavedRun): Promise<GradedSheet | null> {
  if (kept?.run === run) return kept.sheet;
  const sheet = readSheet(run);
  kept = { run, sheet };
  sheet.catch(() => {
    if (kept?.sheet === sheet) kept = undefined;
  });
  return sheet;
}

/** The sheet changed: the next formula reads it again. True when a formula had looked at it. */
export function forgetGradedSheet(): boolean {
  const hadRead = kept !== undefined;
  kept = undefined;
  return hadRead;
}
