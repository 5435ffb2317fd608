import { ProblemError } from '../scheme/problem';
import { BlockSize } from './block-size';
import { markedRange } from './column-marks';
import { excelCode, problemFrom } from './in-workbook';
import type { CellBlock } from './read-blocks';
import { sync } from './sync';
import { runInGroup } from './undo-group';

const TOO_LARGE = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);
/** What Excel says of a mark whose cells were deleted while the run was under way. */
const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);

export interface MarkedSheet {
  sheetId: string;
  sheetName: string;
}

/** The cells of marked columns, side by side; rows count from the first below the header. Null = too large. */
export function readMarked(
  place: MarkedSheet,
  ids: readonly string[],
  row: number,
  count: number,
  what: 'values' | 'formulas' = 'values',
): Promise<CellBlock | null> {
  return onMarks(place, async (context, sheet) => {
    const ranges = ids.map((id) => cellsOf(sheet, id, row, count));
    for (const range of ranges) range.load(what);
    await sync(context);
    const columns = ranges.map((range) => range[what] as CellBlock | null);
    if (columns.includes(null)) return null;
    return Array.from({ length: count }, (_, index) => columns.map((cells) => cells![index]![0]!));
  });
}

/** Writes cells into marked columns, wherever they stand at this moment; null leaves a cell. False = too large. */
export async function writeMarked(
  place: MarkedSheet,
  ids: readonly string[],
  row: number,
  cells: readonly (string | number | boolean | null)[][],
): Promise<boolean> {
  if (cells.length === 0) return true;
  const done = await onMarks(place, async (context, sheet) => {
    context.application.suspendApiCalculationUntilNextSync();
    ids.forEach((id, column) => {
      cellsOf(sheet, id, row, cells.length).values = cells.map((line) => [line[column] ?? null]);
    });
    await sync(context);
    return true;
  });
  return done !== null;
}

/** Reads marked columns in blocks from the first row below the header; a block that is too large is halved. */
export async function readMarkedBlocks(
  place: MarkedSheet,
  ids: readonly string[],
  rows: number,
  what: 'values' | 'formulas',
  onBlock: (row: number, cells: CellBlock) => void | Promise<void>,
): Promise<void> {
  const size = new BlockSize(ids.length);
  for (let row = 0; row < rows;) {
    const first = row;
    const count = size.next(rows - first);
    row += await size.measured(count, async () => {
      const cells = await readMarked(place, ids, first, count, what);
      if (cells) await onBlock(first, cells);
      return cells ? count : 0;
    });
    if (row === first) size.atMost(halved(count, place));
  }
}

/** Half a block; a single row that is too large cannot be helped. */
export function halved(count: number, { sheetName }: MarkedSheet): number {
  if (count === 1) throw new ProblemError({ code: 'too-large', place: { sheet: sheetName } });
  return Math.floor(count / 2);
}

const cellsOf = (sheet: Excel.Worksheet, id: string, row: number, count: number): Excel.Range =>
  markedRange(sheet, id)
    .getCell(row + 1, 0)
    .getResizedRange(count - 1, 0);

/** Null = Excel finds it too large. */
export async function onMarks<T>(
  { sheetId, sheetName }: MarkedSheet,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T | null> {
  try {
    return await runInGroup((context) => work(context, context.workbook.worksheets.getItem(sheetId)));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const code = excelCode(error) ?? '';
    if (TOO_LARGE.has(code)) return null;
    const place = { sheet: sheetName };
    if (GONE.has(code)) throw new ProblemError({ code: 'cells-changed', place });
    throw problemFrom(error, place);
  }
}
