import { readFindingsSheet } from './findings-sheet';
import { loadSavedRun } from './saved-run';

/** Tells the sheets that we made; columns beside a customer list stand on the user's sheet. */
export async function isOwnSheet(): Promise<(sheetName: string) => boolean> {
  const [saved, findings] = await Promise.all([loadSavedRun(), readFindingsSheet()]);
  const own = new Set(
    saved?.written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName),
  );
  if (findings) own.add(findings.sheetName);
  return (sheetName) => own.has(sheetName);
}
