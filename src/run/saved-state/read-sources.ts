import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import type { ListKind } from '../../intake/fields';
import { ProblemError } from '../../scheme/problem';
import type { Watch } from '../progress';
import type { ReadSheet } from '../run-types';
import type { Session } from '../session';
import { findSources, type FoundSource } from './find-source';

/** The lists of a saved run, found and read. */
export interface ReadSources {
  main: FoundSource;
  read: ReadSheet;
  /** In the order in which the run used them. */
  beside: { source: FoundSource<SavedList>; read: ReadSheet<ListKind> }[];
}

/**
 * Reads the lists of a saved run as they stand today, all of them or none.
 * @param lookAt called before anything is read: may refuse a list
 * @throws ProblemError sheet-not-found, saved-list-missing, and whatever reading refuses
 */
export async function readSources(
  session: Pick<Session, 'read' | 'readBeside'>,
  run: SavedRun,
  watch?: Watch,
  lookAt: (source: FoundSource<SavedList>) => void = () => undefined,
): Promise<ReadSources> {
  const { main, beside } = await findSources(run);
  if (!main) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: run.source.sheetName } });
  lookAt(main);
  const sources = beside.map(({ saved, source }) => {
    if (!source) {
      throw new ProblemError({
        code: 'saved-list-missing',
        place: { sheet: saved.sheetName },
        details: { list: saved.kind },
      });
    }
    lookAt(source);
    return source;
  });

  const read = await session.read({ ...main.extent }, watch, main.headerRow);
  const lists: ReadSources['beside'] = [];
  for (const source of sources) {
    const { extent, saved, headerRow } = source;
    lists.push({ source, read: await session.readBeside({ ...extent }, saved.kind, watch, headerRow) });
  }
  return { main, read, beside: lists };
}
