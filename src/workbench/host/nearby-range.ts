import { cellRange, GRID_COLUMNS, GRID_ROWS, lastColumn, lastRow, type CellRange } from '../book/cell-range';
import { integerArgument } from './argument';
import { invalidArgument } from './host-error';
import { rangeOn, rangeOnGrid, type RangeReference } from './range-reference';

type Nearby = (self: RangeReference, args: readonly unknown[]) => RangeReference;

/** One row or column of the range, counted from 0. */
const one =
  (start: 'row' | 'column', count: 'rows' | 'columns'): Nearby =>
  ({ sheet, range }, [at]) => {
    const index = integerArgument(at);
    if (index < 0 || index >= range[count]) throw invalidArgument();
    return rangeOn(sheet, { ...range, [start]: range[start] + index, [count]: 1 });
  };

/** So many rows or columns after the range, or before it where the number is negative. */
const beside =
  (start: 'row' | 'column', count: 'rows' | 'columns', last: (range: CellRange) => number): Nearby =>
  ({ sheet, range }, [wanted]) => {
    const number = integerArgument(wanted, 1);
    if (number === 0) throw invalidArgument();
    const from = number > 0 ? last(range) + 1 : last(range) + number + 1;
    return rangeOnGrid(sheet, { ...range, [start]: from, [count]: Math.abs(number) });
  };

/** The methods of Excel.Range that name another range by counting from this one. */
export const nearbyRanges = {
  getCell: ({ sheet, range }, [row, column]) =>
    rangeOnGrid(sheet, cellRange(range.row + integerArgument(row), range.column + integerArgument(column))),
  getRow: one('row', 'rows'),
  getColumn: one('column', 'columns'),
  getResizedRange: ({ sheet, range }, [rows, columns]) =>
    rangeOnGrid(sheet, {
      ...range,
      rows: range.rows + integerArgument(rows),
      columns: range.columns + integerArgument(columns),
    }),
  getAbsoluteResizedRange: ({ sheet, range }, [rows, columns]) =>
    rangeOnGrid(sheet, { ...range, rows: integerArgument(rows), columns: integerArgument(columns) }),
  getOffsetRange: ({ sheet, range }, [rows, columns]) =>
    rangeOnGrid(sheet, {
      ...range,
      row: range.row + integerArgument(rows),
      column: range.column + integerArgument(columns),
    }),
  getEntireColumn: ({ sheet, range }) => rangeOn(sheet, { ...range, row: 0, rows: GRID_ROWS }),
  getEntireRow: ({ sheet, range }) => rangeOn(sheet, { ...range, column: 0, columns: GRID_COLUMNS }),
  getLastRow: ({ sheet, range }) => rangeOn(sheet, { ...range, row: lastRow(range), rows: 1 }),
  getLastColumn: ({ sheet, range }) => rangeOn(sheet, { ...range, column: lastColumn(range), columns: 1 }),
  getLastCell: ({ sheet, range }) => rangeOn(sheet, cellRange(lastRow(range), lastColumn(range))),
  getRowsBelow: beside('row', 'rows', lastRow),
  getColumnsAfter: beside('column', 'columns', lastColumn),
} satisfies Record<string, Nearby>;
