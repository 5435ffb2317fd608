import type { Cell } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { cellToWrite, type Formula } from './cell-text';
import { excelCode, problemFrom } from './in-workbook';
import { cancelled, type Area } from './read-blocks';
import { sync } from './sync';

/** Rows a block starts with, and the bytes it aims at: Excel on the web refuses a request over 5 MB. */
const MOST_ROWS = 20_000;
const FIRST_ROWS = 4_000;
const AIM_BYTES = 2_500_000;

/**
 * Writes an area top to bottom in blocks, one sync each; a block that Excel finds too large is halved.
 * `cellsOf(row, count)` gives the cells of rows counted from the area's first row.
 */
export async function writeBlocks(
  area: Area,
  cellsOf: (row: number, count: number) => Cell[][] | Promise<(Cell | Formula)[][]>,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const encoder = new TextEncoder();
  let blockRows = FIRST_ROWS;
  let row = 0;
  while (row < area.rows) {
    if (signal?.aborted) throw cancelled();
    const count = Math.min(blockRows, area.rows - row);
    const values = (await cellsOf(row, count)).map((cells) => cells.map(cellToWrite));
    const written = await writeOne(area, row, values);
    if (!written) {
      if (count === 1) throw new ProblemError({ code: 'too-large', place: { sheet: area.sheetName } });
      blockRows = Math.max(1, Math.floor(count / 2));
      continue;
    }
    row += count;
    onRows(row);
    // The next block's size follows from this one's bytes: Chinese text takes three bytes a character.
    const bytesPerRow = encoder.encode(JSON.stringify(values)).length / count;
    blockRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(AIM_BYTES / Math.max(1, bytesPerRow))));
  }
}

async function writeOne(area: Area, row: number, values: (string | number)[][]): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = context.workbook.worksheets
        .getItem(area.sheetId)
        .getRange(blockAddress(area.firstRow + row, area.firstColumn, values.length, area.columns));
      range.values = values;
      await sync(context);
    });
    return true;
  } catch (error) {
    if (excelCode(error) === 'RequestPayloadSizeLimitExceeded') return false;
    throw problemFrom(error, { sheet: area.sheetName });
  }
}
