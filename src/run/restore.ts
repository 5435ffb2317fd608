import { ProblemError } from '../scheme/problem';
import type { SavedRun } from '../grading/saved-run';
import type { Watch } from './progress';
import type { GradeRequest, ReadSheet } from './run-types';
import { findSource } from './saved-state/find-source';
import { savedRequest } from './saved-state/saved-request';
import type { Session } from './session';

/** Reads the list of a saved run as it stands today, with what the run had decided about it; writes nothing. */
export async function restore(
  session: Pick<Session, 'read'>,
  run: SavedRun,
  watch?: Watch,
): Promise<{ read: ReadSheet; request: GradeRequest }> {
  const source = await findSource(run);
  if (!source) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: run.source.sheetName } });
  const read = await session.read({ ...source.extent }, watch, source.headerRow);
  return { read, request: savedRequest(run, source.headerRow, source.found) };
}
