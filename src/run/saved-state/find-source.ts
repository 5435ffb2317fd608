import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import { findSavedColumns, type FoundColumns } from '../../intake/saved-columns';
import { findSheets, type SheetExtent, type WhichSheets } from '../../workbook/find-sheets';
import { readBlocks, type CellBlock } from '../../workbook/read-blocks';

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
  find(run.source, await candidatesOf(run), named(run.also ?? []));

/** All lists of a saved run, each found as `findSource` finds the graded one; no two of them in one place. */
export async function findSources(run: SavedRun, which: WhichSheets = 'visible'): Promise<FoundSources> {
  const candidates = await candidatesOf(run, which);
  const all = [run.source, ...(run.also ?? [])];
  const main = await find(run.source, candidates, named(all.slice(1)));
  const taken = new Set([main?.extent.id]);
  const beside: FoundSources['beside'] = [];
  for (const saved of run.also ?? []) {
    const others = named(all.filter((list) => list !== saved));
    const source = await find(saved, candidates, (extent) => taken.has(extent.id) || others(extent));
    if (source) taken.add(source.extent.id);
    beside.push({ saved, source });
  }
  return { main, beside };
}

async function candidatesOf(run: SavedRun, which: WhichSheets = 'visible'): Promise<SheetExtent[]> {
  const own = new Set(run.written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName));
  return (await findSheets(which)).filter(({ rows, sheetName }) => rows > 0 && !own.has(sheetName));
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
    if (best) return { saved, extent, ...best };
  }
  return undefined;
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
