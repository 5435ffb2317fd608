/** Excel's grid. */
export const GRID_ROWS = 1_048_576;
export const GRID_COLUMNS = 16_384;

/** A rectangle of cells on one sheet, counted from 0. */
export interface CellRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const cellRange = (row: number, column: number, rows = 1, columns = 1): CellRange => ({
  row,
  column,
  rows,
  columns,
});

/** Whether two lists hold the same rectangles in the same order. */
export const sameRanges = (some: readonly CellRange[], others: readonly CellRange[]): boolean =>
  some.length === others.length && some.every((range, index) => sameRange(range, others[index]!));

export const lastRow = (range: CellRange): number => range.row + range.rows - 1;
export const lastColumn = (range: CellRange): number => range.column + range.columns - 1;

export function isOnGrid({ row, column, rows, columns }: CellRange): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= GRID_ROWS &&
    column + columns <= GRID_COLUMNS
  );
}

/** All rows: a range such as A:F. */
export const isEntireColumn = (range: CellRange): boolean => range.row === 0 && range.rows === GRID_ROWS;
/** All columns: a range such as 1:3. */
export const isEntireRow = (range: CellRange): boolean =>
  range.column === 0 && range.columns === GRID_COLUMNS;

/** The cells that both have, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest range that holds both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
