import { ProblemError } from '../scheme/problem';
import { excelCode, inWorkbook, problemFrom } from './in-workbook';
import { sync } from './sync';

export interface Area {
  sheetId: string;
  sheetName: string;
  firstRow: number;
  firstColumn: number;
  rows: number;
  columns: number;
}

export type CellBlock = (string | number | boolean)[][];

/** What of a cell is read. */
export type CellProperty = 'values' | 'formulas' | 'numberFormat';

/** Cells in the first block: small enough for 5 MB of Chinese text in Excel on the web. */
const FIRST_BLOCK_CELLS = 60_000;
const MOST_ROWS = 20_000;
const TOO_LARGE = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

export const cancelled = (): ProblemError => new ProblemError({ code: 'cancelled' });

/**
 * Reads an area top to bottom, one sync a block, so that blocks are not batched together again.
 * `what`: the cells' values, their formulas where they have one, or their number formats.
 * A block that Excel finds too large (by its error, or silently by `values` null) is halved and asked again.
 */
export async function readBlocks(
  area: Area,
  onBlock: (firstRow: number, values: CellBlock) => void | Promise<void>,
  signal?: AbortSignal,
  what: CellProperty = 'values',
): Promise<void> {
  let blockRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(FIRST_BLOCK_CELLS / Math.max(1, area.columns))));
  let row = 0;
  while (row < area.rows) {
    if (signal?.aborted) throw cancelled();
    const count = Math.min(blockRows, area.rows - row);
    const values = await readOne(area, row, count, what);
    if (values === null) {
      if (count === 1) throw new ProblemError({ code: 'too-large', place: { sheet: area.sheetName } });
      blockRows = Math.max(1, Math.floor(count / 2));
      continue;
    }
    await onBlock(row, values);
    row += count;
  }
}

async function readOne(
  area: Area,
  row: number,
  count: number,
  what: CellProperty,
): Promise<CellBlock | null> {
  try {
    return await Excel.run(async (context) => {
      const parts = partsOf(context, area, row, count);
      for (const part of parts) part.load(what);
      await sync(context);
      return joined(parts.map((part) => part[what] as CellBlock | null));
    });
  } catch (error) {
    if (TOO_LARGE.has(excelCode(error) ?? '')) return null;
    throw problemFrom(error, { sheet: area.sheetName });
  }
}

/** The number formats of the first `count` rows, one array a row; null when Excel does not hand them over. */
export function readFormats(area: Area, count: number): Promise<string[][] | null> {
  return inWorkbook(
    async (context) => {
      const parts = partsOf(context, area, 0, count);
      for (const part of parts) part.load('numberFormat');
      await sync(context);
      return joined(parts.map((part) => part.numberFormat as string[][] | null));
    },
    { sheet: area.sheetName },
  );
}

const SHEET_COLUMNS = 16_384;

/** Rows of an area as ranges side by side: of whole rows Excel hands over no cells. */
function partsOf(context: Excel.RequestContext, area: Area, row: number, count: number): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const widths = area.columns === SHEET_COLUMNS ? [SHEET_COLUMNS / 2, SHEET_COLUMNS / 2] : [area.columns];
  return widths.map((width, part) =>
    sheet.getRangeByIndexes(area.firstRow + row, area.firstColumn + part * width, count, width),
  );
}

function joined<Value>(parts: (Value[][] | null)[]): Value[][] | null {
  const [first, ...rest] = parts;
  if (!first || rest.includes(null)) return null;
  return first.map((cells, row) => cells.concat(...rest.map((part) => part?.[row] ?? [])));
}
