import type { ICellData } from '@univerjs/core';
import { isEntireColumn, isEntireRow } from '../book/cell-range';
import type { RangeReference } from './range-reference';

/** Above this many cells Excel gives null instead of an array, without an error. */
export const MOST_CELLS_READ = 5_000_000;

export type CellReader<Value> = (cell: ICellData | null | undefined, row: number, column: number) => Value;

/**
 * A value for each cell of the range, row by row.
 * null where Excel gives none: for ranges without an end (A:F) and above five million cells.
 */
export function readCells<Value>(reference: RangeReference, read: CellReader<Value>): Value[][] | null {
  const { sheet, range } = reference;
  if (isEntireColumn(range) || isEntireRow(range) || range.rows * range.columns > MOST_CELLS_READ)
    return null;
  const { cells } = sheet;
  const spills = sheet.book.calculation.hasSpills(sheet.id) ? sheet.book.calculation : null;
  const result = new Array<Value[]>(range.rows);
  for (let r = 0; r < range.rows; r++) {
    const row = range.row + r;
    const line = cells[row];
    const values = new Array<Value>(range.columns);
    for (let c = 0; c < range.columns; c++) {
      const column = range.column + c;
      const cell = line?.[column];
      const spilled = spills?.spilledCell(sheet.id, row, column);
      values[c] = read(spilled === undefined ? cell : ({ ...cell, ...spilled } as ICellData), row, column);
    }
    result[r] = values;
  }
  return result;
}

/** The one value that all cells share, or null when they differ. */
export function sharedValue<Value>(reference: RangeReference, read: CellReader<Value>): Value | null {
  const { sheet, range } = reference;
  const first = read(sheet.cell(range.row, range.column), range.row, range.column);
  const used = sheet.usedRange(false);
  // Beyond what is used all cells are alike; looking at a little more than the used part is enough.
  const rows = Math.min(range.rows, Math.max(1, (used ? used.row + used.rows : 0) - range.row + 1));
  const columns = Math.min(
    range.columns,
    Math.max(1, (used ? used.column + used.columns : 0) - range.column + 1),
  );
  for (let row = range.row; row < range.row + rows; row++) {
    for (let column = range.column; column < range.column + columns; column++) {
      if (read(sheet.cell(row, column), row, column) !== first) return null;
    }
  }
  return first;
}
