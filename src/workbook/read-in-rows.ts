import { ProblemError } from '../scheme/problem';
import { blockAddress, columnLetters } from './address';
import { onMarks, type MarkedSheet } from './column-cells';
import { markedRange } from './column-marks';
import type { CellBlock } from './read-blocks';
import { sync } from './sync';

/** Cells of the user's own columns in the rows of the customers' column. */
export interface CellsInRows {
  cells: CellBlock;
  /** Where the cells of a row stand; rows count from the first that was read. */
  addresses: (row: number) => string[];
}

/**
 * Reads columns in the rows of the customers' mark, wherever that stands now. Null = too large.
 * @throws ProblemError cells-changed: a column is another one by now
 */
export function readInRows(
  place: MarkedSheet,
  columns: readonly { column: number; header: string }[],
  row: number,
  count: number,
): Promise<CellsInRows | null> {
  return onMarks(place, async (context, sheet) => {
    const key = markedRange(sheet, 'key');
    const heads = key.getCell(0, 0).getEntireRow();
    const rows = key
      .getCell(row + 1, 0)
      .getResizedRange(count - 1, 0)
      .getEntireRow();
    const read = columns.map(({ column, header }) => {
      const whole = sheet.getRange(blockAddress(0, column, 1, 1)).getEntireColumn();
      const cells = rows.getIntersection(whole);
      const head = heads.getIntersection(whole);
      cells.load('values,rowIndex');
      head.load('values');
      return { column, header, cells, head };
    });
    await sync(context);
    if (read.some(({ head, header }) => String(head.values[0]![0]).trim() !== header.trim())) {
      throw new ProblemError({ code: 'cells-changed', place: { sheet: place.sheetName } });
    }
    const values = read.map(({ cells }) => cells.values as CellBlock | null);
    if (values.includes(null)) return null;
    const top = read[0]?.cells.rowIndex ?? 0;
    return {
      cells: Array.from({ length: count }, (_, index) => values.map((cells) => cells![index]![0]!)),
      addresses: (index) => read.map(({ column }) => `${columnLetters(column)}${top + index + 1}`),
    };
  });
}
