import type { Cell } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { rowsWithin } from './block-bytes';
import { BlockSize } from './block-size';
import { cellToWrite, type Formula } from './cell-text';
import { excelCode, problemFrom } from './in-workbook';
import { nextTask } from './next-task';
import { cancelled, type Area } from './read-blocks';
import { sync } from './sync';

/**
 * Writes an area top to bottom in blocks, one sync each, as large as the page's thread handles without a jerk; a block
 * that Excel finds too large is halved. `cellsOf(row, count)` gives the cells of rows counted from the area's first row.
 */
export async function writeBlocks(
  area: Area,
  cellsOf: (row: number, count: number) => Cell[][] | Promise<(Cell | Formula)[][]>,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const size = new BlockSize(area.columns);
  for (let row = 0; row < area.rows;) {
    if (signal?.aborted) throw cancelled();
    const first = row;
    const count = size.next(area.rows - first);
    row += await size.measured(count, async () => {
      const cells = await cellsOf(first, count);
      // Unpacking the worker's answer was a task already.
      await nextTask();
      const values = cells.map((line) => line.map(cellToWrite));
      size.atMost(rowsWithin(values));
      return (await writeOne(area, first, values)) ? count : 0;
    });
    if (row > first) {
      onRows(row);
      continue;
    }
    if (count === 1) throw new ProblemError({ code: 'too-large', place: { sheet: area.sheetName } });
    size.atMost(count / 2);
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
