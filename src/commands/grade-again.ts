import type { Mapping } from '../intake/mapping';
import { mappingFrom } from '../intake/suggest-mapping';
import { createSession } from '../run/create-session';
import type { Outcome } from '../run/run-types';
import { loadSavedRun } from '../run/saved-run';

/**
 * Grades the list of the saved run as it stands now, by its scheme and its columns; null = nothing was graded yet.
 * @throws ProblemError as the session does
 */
export async function gradeAgain(): Promise<Outcome | null> {
  const run = await loadSavedRun();
  if (run === null) return null;
  const session = createSession();
  const sources = await session.findSources();
  const source =
    sources.find(({ sheetId }) => sheetId === run.source.sheetId) ??
    sources.find(({ sheetName }) => sheetName === run.source.sheetName);
  const { recognition } = await session.read(source ?? { ...run.source, rows: 0, columns: 0, active: false });
  const columns: Mapping['columns'] = {};
  for (const [field, header] of Object.entries(run.source.headers)) {
    const column = recognition.headers.indexOf(header);
    if (column >= 0) columns[field as keyof typeof columns] = column;
  }
  const complete = Object.keys(columns).length === Object.keys(run.source.headers).length;
  const mapping: Mapping = complete
    ? { kind: run.source.kind, headerRow: recognition.headerRow, columns }
    : mappingFrom(recognition);
  const outcome = await session.grade({
    mapping,
    options: { leaveOutCancelled: true },
    scheme: run.scheme,
    locale: run.locale,
  });
  const summary = outcome.written.find(({ what }) => what === 'summary');
  if (summary) await session.show(summary.sheetId);
  return outcome;
}
