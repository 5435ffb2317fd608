import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import { findSavedColumns, type FoundColumns } from '../../intake/saved-columns';
import { parseBlock } from '../../workbook/address';
import { findSheets, type SheetExtent, type WhichSheets } from '../../workbook/find-sheets';
import { ownColumns } from '../../workbook/own-columns';
import { readBlocks, type CellBlock } from '../../workbook/read-blocks';
import { findWritten } from './find-written';

/** Headers stand in the first rows, below a title at most. */
const HEADER_ROWS = 40;

/** A list of a saved run as it stands today. */
export interface FoundSource<L extends SavedList = SavedRun['source']> {
  saved: L;
  extent: SheetExtent;
  /** 0-based, counted from the first row of the list. */
  headerRow: number;
  found: FoundColumns;
}

/** The list that was graded, and each that was used beside it; undefined = it is gone. */
export interface FoundSources {
  main: FoundSource | undefined;
  beside: { saved: SavedList; source: FoundSource<SavedList> | undefined }[];
}

/**
 * The graded list of a saved run: the Excel table or sheet of its name, else the sheet of its id, else any other,
 * always by its headers. Undefined when none shows at least half of them.
 */
export const findSource = async (run: SavedRun): Promise<FoundSource | undefined> =>
  find(run.source, run, await candidatesOf(run), named(run.also ?? []));

/** All lists of a saved run, each found as `findSource` finds the graded one; no two of them in one place. */
export async function findSources(run: SavedRun, which: WhichSheets = 'visible'): Promise<FoundSources> {
  const candidates = await candidatesOf(run, which);
  const all = [run.source, ...(run.also ?? [])];
  const main = await find(run.source, run, candidates, named(all.slice(1)));
  const taken = new Set([main?.extent.id]);
  const beside: FoundSources['beside'] = [];
  for (const saved of run.also ?? []) {
    const others = named(all.filter((list) => list !== saved));
    const isTaken = (extent: SheetExtent): boolean => taken.has(extent.id) || others(extent);
    const source = await find(saved, run, candidates, isTaken);
    if (source) taken.add(source.extent.id);
    beside.push({ saved, source });
  }
  return { main, beside };
}

async function candidatesOf(run: SavedRun, which: WhichSheets = 'visible'): Promise<SheetExtent[]> {
  const written = await findWritten(run);
  const own = new Set(written.filter(({ what }) => what !== 'columns').map(({ sheetId }) => sheetId));
  return (await findSheets(which)).filter(({ rows, sheetId }) => rows > 0 && !own.has(sheetId));
}

const isNamed = (extent: SheetExtent, { sheetName, tableName }: SavedList): boolean =>
  // The name of a table is its only one in the workbook, wherever it stands.
  tableName === undefined
    ? extent.sheetName === sheetName && extent.tableName === undefined
    : extent.tableName === tableName;

/** Whether a place belongs to another list of the run. */
const named =
  (others: readonly SavedList[]) =>
  (extent: SheetExtent): boolean =>
    others.some((other) => isNamed(extent, other));

async function find<L extends SavedList>(
  saved: L,
  run: SavedRun,
  candidates: readonly SheetExtent[],
  isAnothers: (extent: SheetExtent) => boolean,
): Promise<FoundSource<L> | undefined> {
  const rank = (extent: SheetExtent): number => {
    if (isNamed(extent, saved)) return 0;
    if (extent.sheetName === saved.sheetName) return 1;
    return extent.sheetId === saved.sheetId ? 2 : 3;
  };
  const free = candidates.filter((extent) => !isAnothers(extent));
  for (const extent of free.sort((a, b) => rank(a) - rank(b))) {
    const top: CellBlock = [];
    await readBlocks(
      { ...extent, rows: Math.min(HEADER_ROWS, extent.rows) },
      (_, values) => void top.push(...values),
    );
    const best = bestHeaderRow(extent.tableName === undefined ? top : top.slice(0, 1), saved);
    if (best) return { saved, extent, ...best, found: await withoutDeleted(best, top, saved, extent, run) };
  }
  return undefined;
}

/**
 * A column that was deleted leaves its place to the next one. Where that is one of ours, or ours have moved to the left,
 * no column was renamed.
 */
async function withoutDeleted(
  { headerRow, found }: Pick<FoundSource, 'headerRow' | 'found'>,
  rows: CellBlock,
  saved: SavedList,
  { sheetId, firstColumn }: SheetExtent,
  { written }: SavedRun,
): Promise<FoundColumns> {
  if (found.renamed.length === 0) return found;
  const own = await ownColumns(sheetId);
  const wrote = written
    .filter(({ what, sheetName }) => what === 'columns' && sheetName === saved.sheetName)
    .map(({ address }) => parseBlock(address)?.column ?? 0);
  const deleted = own.size > 0 && wrote.length > 0 && Math.min(...own) < Math.min(...wrote);
  const headers = rows[headerRow]!.map(String);
  const taken = deleted ? headers.keys() : [...own].map((column) => column - firstColumn);
  return findSavedColumns(headers, saved, new Set(taken));
}

function bestHeaderRow(
  rows: CellBlock,
  saved: SavedList,
): Pick<FoundSource, 'headerRow' | 'found'> | undefined {
  const wanted = Object.keys(saved.columns).length;
  let best: (Pick<FoundSource, 'headerRow' | 'found'> & { hits: number }) | undefined;
  rows.forEach((cells, headerRow) => {
    const found = findSavedColumns(cells.map(String), saved);
    const hits = wanted - found.missing.length - found.renamed.length;
    // A row of the same number of hits as one above it is data.
    if (hits * 2 >= wanted && hits > 0 && hits > (best?.hits ?? 0)) best = { headerRow, found, hits };
  });
  return best && { headerRow: best.headerRow, found: best.found };
}
