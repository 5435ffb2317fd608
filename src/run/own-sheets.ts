import { readFindingsSheet } from './findings-sheet';
import { historySheets } from './history/history-sheets';
import { loadSavedRun } from './saved-run';
import { findWritten } from './saved-state/find-written';

/** Tells the sheets that we made; columns beside a customer list stand on the user's sheet. */
export async function isOwnSheet(): Promise<(sheetName: string) => boolean> {
  const [saved, findings, past] = await Promise.all([loadSavedRun(), readFindingsSheet(), historySheets()]);
  const written = saved ? await findWritten(saved) : [];
  const own = new Set(written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName));
  for (const sheetName of past) own.add(sheetName);
  if (findings) own.add(findings.sheetName);
  return (sheetName) => own.has(sheetName);
}
