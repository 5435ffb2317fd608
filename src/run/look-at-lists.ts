import type { ListKind } from '../intake/fields';
import { readBlocks, readFormats } from '../workbook/read-blocks';
import type { SheetExtent } from '../workbook/find-sheets';
import { ProblemError } from '../scheme/problem';
import type { CellBlock } from '../workbook/read-blocks';
import { typicalFormats } from './read-source';
import { worker } from './worker-client';

/** Rows that show what a list is, and the lists that are looked at: a workbook may have hundreds of sheets. */
const HEAD_ROWS = 60;
const FORMAT_ROWS = 12;
const MOST_LISTS = 30;

/** What a sheet or table seems to hold; undefined = nothing for us. */
export interface SeenList {
  sourceId: string;
  list: ListKind | undefined;
}

/** Looks at the first rows of each list; the likeliest to be graded first. What Excel refuses is left out. */
export async function lookAtLists(extents: readonly SheetExtent[]): Promise<SeenList[]> {
  const heads = [];
  for (const extent of extents.filter(({ rows }) => rows > 1).slice(0, MOST_LISTS)) {
    const head = { ...extent, rows: Math.min(extent.rows, HEAD_ROWS) };
    const values: CellBlock = [];
    try {
      await readBlocks(head, (_, block) => void values.push(...block));
      const formats = await readFormats(head, Math.min(FORMAT_ROWS, head.rows));
      heads.push({
        name: extent.id,
        values,
        formats: typicalFormats(formats ?? [], extent.columns),
        rows: extent.rows,
        active: extent.active,
        ...(extent.tableName === undefined ? {} : { headerRow: 0 }),
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  const ranked = await worker().call('rankLists', heads);
  return ranked.map(({ name, list }) => ({ sourceId: name, list }));
}
