import { ProblemError } from '../scheme/problem';
import { BlockSize } from './block-size';
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

const TOO_LARGE = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

export const cancelled = (): ProblemError => new ProblemError({ code: 'cancelled' });

/**
 * Reads an area top to bottom, one sync a block, so that blocks are not batched together again; each is as large as
 * the page's thread handles without a jerk.
 * `what`: the cells' values, their formulas where they have one, or their number formats.
 * A block that Excel finds too large (by its error, or silently by `values` null) is halved and asked again.
 */
export async function readBlocks(
  area: Area,
  onBlock: (firstRow: number, values: CellBlock) => void | Promise<void>,
  signal?: AbortSignal,
  what: CellProperty = 'values',
): Promise<void> {
  const size = new BlockSize(area.columns);
  for (let row = 0; row < area.rows;) {
    if (signal?.aborted) throw cancelled();
    const first = row;
    const count = size.next(area.rows - first);
    row += await size.measured(count, async () => {
      const values = await readOne(area, first, count, what);
      if (values) await onBlock(first, values);
      return values ? count : 0;
    });
    if (row > first) continue;
    if (count === 1) throw new ProblemError({ code: 'too-large', place: { sheet: area.sheetName } });
    size.atMost(count / 2);
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
