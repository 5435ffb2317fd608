import type { SavedRun } from '../grading/saved-run';
import { findOwnColumns } from '../workbook/find-own-columns';
import { readColumn } from '../workbook/read-column';
import { findWritten } from './saved-state/find-written';
import { keyHeaders } from './undo/saved-key';

/** Keys and tiers as an earlier run left them in the sheet, row by row; a tier is its id, or its text if unknown. */
export interface PreviousGrades {
  keys: string[];
  tiers: string[];
}

/**
 * What the saved run wrote, as it stands in the workbook now, wherever the user has put it; null = its tiers or what
 * names the customers beside them are gone.
 */
export async function previousGrades(run: SavedRun): Promise<PreviousGrades | null> {
  const part = (await findWritten(run)).find(({ columns }) => columns.some(({ id }) => id === 'tier'));
  const asked = part?.columns.filter(({ id }) => id === 'tier');
  const found = part && asked && (await findOwnColumns(part, asked, keyHeaders(run, part)));
  const [tier, key] = [found?.columns[0], found?.keys[0]];
  // First and last name in two columns are no key to look rows up by.
  if (!found || tier === undefined || key === undefined || found.keys.length > 1 || found.rows < 1)
    return null;
  const read = async (column: number): Promise<string[]> =>
    (await readColumn(found, column, found.headerRow + 1, found.rows)).map(String);
  const [tiers, keys] = [await read(tier), await read(key)];
  const idOf = new Map(run.scheme.tiers.levels.map(({ id, name }) => [name[run.locale], id]));
  // Rows that were set aside, and further rows of a customer, have no tier.
  const graded = [...tiers.keys()].filter((row) => tiers[row] !== '');
  return {
    keys: graded.map((row) => keys[row] ?? ''),
    tiers: graded.map((row) => idOf.get(tiers[row]!) ?? tiers[row]!),
  };
}
