import type { Source } from '../../run/source';
import type { PaneState } from './pane-state';
import { readSheet } from './read-sheet';

const byId = (sources: Source[] | null, sourceId: string | null): Source | undefined =>
  sources?.find((source) => source.id === sourceId);

/** Of several tables on a sheet the one with most rows is the likeliest. */
const largest = (sources: Source[] = []): Source | undefined =>
  sources.reduce<Source | undefined>(
    (most, source) => (most && most.rows >= source.rows ? most : source),
    undefined,
  );

/**
 * The workbook's sheets as they are now. The pane follows the sheet in front until the user has chosen a
 * sheet or a column by hand, and reads anew a sheet that has grown or shrunk.
 */
export function sourcesFound(state: PaneState, sources: Source[]): PaneState {
  const next: PaneState = {
    ...state,
    sources,
    failure: state.failure?.during === 'finding' ? null : state.failure,
  };
  if (state.page === 'result') return next;

  const chosen = byId(sources, state.sourceId);
  const front = largest(sources.filter((source) => source.active));
  const frontBefore = largest(state.sources?.filter((source) => source.active));
  // Beyond the data page the user is at work with this sheet, whichever is in front.
  const free = state.page === 'data' && !state.sheetByHand && !state.mappingByHand;

  if (!chosen) {
    const left = sources.find(({ sheetName }) => sheetName === state.draft?.sheetName);
    const first = left ?? front ?? sources.find((source) => source.rows > 0) ?? sources[0];
    if (!first) return { ...next, sourceId: null, read: null, mapping: null, check: null };
    return readSheet({ ...next, sheetByHand: left ? state.draft?.sheetByHand === true : false }, first.id);
  }
  if (free && front && front.id !== frontBefore?.id && front.id !== chosen.id) {
    return readSheet(next, front.id);
  }
  const before = byId(state.sources, state.sourceId);
  const resized = before && (before.rows !== chosen.rows || before.columns !== chosen.columns);
  return resized || state.reading.status === 'idle' ? readSheet(next, chosen.id) : next;
}
