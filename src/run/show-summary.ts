import { savedRun } from '../functions/saved-run-source';
import { findHeaders } from '../workbook/find-headers';
import { showSheet } from '../workbook/show-sheet';

/** Brings the summary of the last run to the front; false = there is none. */
export async function showSummary(): Promise<boolean> {
  const part = (await savedRun())?.written.find(({ what }) => what === 'summary');
  const sheet = part && (await findHeaders(part, []));
  if (!sheet) return false;
  await showSheet(sheet.sheetId);
  return true;
}
