import type { SavedRun } from '../grading/saved-run';
import type { ListReport } from '../report/actions/list-sheet';
import type { ListId } from '../scheme/list-ids';
import type { Changes } from '../workbook/changes';
import { findSheetToReplace, sheetsThatExist, type SheetSwap } from '../workbook/own-sheet';
import { cancelled } from '../workbook/read-blocks';
import { writeListSheet } from '../workbook/write-list-sheet';
import type { Watch } from './progress';
import type { Written } from './run-types';

type WrittenPart = SavedRun['written'][number];

export interface WrittenLists {
  written: Written[];
  /** Lists of an earlier run that stay as they are: they are still ours. */
  kept: WrittenPart[];
  /** Lists of an earlier run that nobody is on any more: their sheets go. */
  emptied: WrittenPart[];
  /** For the last step of a run: the new sheets take the places of those of the run before. */
  replacing: SheetSwap[];
}

/** Lists that were not asked for: those of the run before stay. */
export async function keptLists(before: SavedRun | null): Promise<WrittenPart[]> {
  const lists = before?.written.filter(({ what }) => what === 'list') ?? [];
  const there = lists.length > 0 ? await sheetsThatExist(lists.map(({ sheetName }) => sheetName)) : new Set();
  return lists.filter(({ sheetName }) => there.has(sheetName));
}

/**
 * Writes a sheet for each list. Sheets of the run before stay until the last step, and for good where cells of
 * the user's stand beside the table. A list that has nobody on it any more takes its old sheet away.
 */
export async function writeLists(
  { sheets }: ListReport,
  asked: readonly ListId[],
  before: SavedRun | null,
  changes: Changes,
  watch: Watch,
): Promise<WrittenLists> {
  const previous = await keptLists(before);
  const pairs: SheetSwap[] = [];
  const written: Written[] = [];
  const renewed = new Set<WrittenPart>();
  const emptied = new Set<WrittenPart>();
  for (const [index, list] of sheets.entries()) {
    if (watch.signal?.aborted) throw cancelled();
    watch.onProgress?.({ phase: 'lists', done: index, total: sheets.length });
    const part = previous.find(({ list: key }) => key === list.key);
    const old = await findSheetToReplace(part);
    const { sheet, address } = await writeListSheet(list, changes, watch.signal);
    if (old) pairs.push({ old, fresh: sheet });
    if (part) renewed.add(part);
    written.push({
      what: 'list',
      list: list.key,
      sheetId: sheet.sheetId,
      sheetName: old?.sheetName ?? sheet.sheetName,
      address,
      headers: list.columns.map(({ header }) => header),
      ids: list.columns.map(() => ''),
    });
  }
  for (const part of previous) {
    if (renewed.has(part) || !isAsked(part.list ?? '', asked)) continue;
    const old = await findSheetToReplace(part);
    if (old) pairs.push({ old });
    emptied.add(part);
  }
  return {
    written,
    kept: previous.filter((part) => !renewed.has(part) && !emptied.has(part)),
    emptied: [...emptied],
    replacing: pairs,
  };
}

/** Whether a sheet belongs to what was asked for: then it is told anew, even when there is nothing to tell. */
function isAsked(key: string, asked: readonly ListId[]): boolean {
  if (key.startsWith('owner:')) return asked.some((list) => list !== 'messages');
  return asked.some((list) => list === key || (list === 'cross-sell' && key === 'bought-together'));
}
