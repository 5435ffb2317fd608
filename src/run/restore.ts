import type { SavedRun } from '../grading/saved-run';
import type { ListKind } from '../intake/fields';
import type { Watch } from './progress';
import type { GradeRequest, ReadSheet } from './run-types';
import { readSources } from './saved-state/read-sources';
import { savedRequest } from './saved-state/saved-request';
import type { Session } from './session';

/** The lists of a saved run as they stand today, with what the run had decided about them. */
export interface Restored {
  read: ReadSheet;
  /** The lists beside it, in the order of `request.also`. */
  beside: ReadSheet<ListKind>[];
  request: GradeRequest;
}

/** Reads the lists of a saved run; writes nothing. */
export async function restore(
  session: Pick<Session, 'read' | 'readBeside'>,
  run: SavedRun,
  watch?: Watch,
): Promise<Restored> {
  const { main, read, beside } = await readSources(session, run, watch);
  const sources = beside.map(({ source }) => source);
  return { read, beside: beside.map((list) => list.read), request: savedRequest(run, main, sources) };
}
