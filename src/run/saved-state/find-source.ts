import type { SavedRun } from '../../grading/saved-run';
import { findSavedColumns, type FoundColumns } from '../../intake/saved-columns';
import { findSheets, type SheetExtent } from '../../workbook/find-sheets';
import { readBlocks, type CellBlock } from '../../workbook/read-blocks';

/** Headers stand in the first rows, below a title at most. */
const HEADER_ROWS = 40;

/** The graded list as it stands today. */
export interface FoundSource {
  extent: SheetExtent;
  /** 0-based, counted from the first row of the used range. */
  headerRow: number;
  found: FoundColumns;
}

/**
 * The list of a saved run: the sheet of its name, else the one of its id, else any other sheet, always by its headers.
 * Undefined when no sheet shows at least half of them, the customer's among them where that one is known.
 */
export async function findSource(run: SavedRun): Promise<FoundSource | undefined> {
  const { source } = run;
  const own = new Set(run.written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName));
  const sheets = (await findSheets()).filter(({ rows, sheetName }) => rows > 0 && !own.has(sheetName));
  const rank = ({ sheetName, sheetId }: SheetExtent): number =>
    sheetName === source.sheetName ? 0 : sheetId === source.sheetId ? 1 : 2;
  for (const extent of [...sheets].sort((a, b) => rank(a) - rank(b))) {
    const top: CellBlock = [];
    await readBlocks(
      { ...extent, rows: Math.min(HEADER_ROWS, extent.rows) },
      (_, values) => void top.push(...values),
    );
    const best = bestHeaderRow(top, source);
    if (best) return { extent, ...best };
  }
  return undefined;
}

function bestHeaderRow(
  rows: CellBlock,
  source: SavedRun['source'],
): Pick<FoundSource, 'headerRow' | 'found'> | undefined {
  const wanted = Object.keys(source.columns).length;
  let best: (Pick<FoundSource, 'headerRow' | 'found'> & { hits: number }) | undefined;
  rows.forEach((cells, headerRow) => {
    const found = findSavedColumns(cells.map(String), source);
    const hits = wanted - found.missing.length - found.renamed.length;
    // A row of the same number of hits as one above it is data.
    if (hits * 2 >= wanted && hits > 0 && hits > (best?.hits ?? 0)) best = { headerRow, found, hits };
  });
  return best && { headerRow: best.headerRow, found: best.found };
}
