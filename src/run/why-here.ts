import { gradedSheet } from '../functions/graded-sheet';
import { savedRun } from '../functions/saved-run-source';
import { why } from '../functions/why';
import { activeRow } from '../workbook/active-row';

/** Why the customer of the selected row is graded so; null = the row names none. 'no-run' = nothing was graded yet. */
export async function whyHere(): Promise<{ customer: string; text: string } | null | 'no-run'> {
  const run = await savedRun();
  const sheet = run && (await gradedSheet(run));
  if (!sheet) return 'no-run';
  // The selected cell itself may name the customer; else the first of its row that does.
  for (const cell of await activeRow()) {
    if (typeof cell === 'boolean' || cell === '' || sheet.find(cell) === undefined) continue;
    return { customer: String(cell), text: await why(cell) };
  }
  return null;
}
