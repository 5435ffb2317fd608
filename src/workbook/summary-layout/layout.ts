import type { Cell, ChartBlock, TableBlock } from '../../report/summary';

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
  numberFormat: string;
}

/** A table, or the part of a long one that stands on a page: each has headers of its own. */
export interface PlacedTable {
  block: TableBlock;
  /** Stable name; from the second part on with its number. */
  id: string;
  headerRow: number;
  /** Its first row among those of the block, and how many it has. */
  firstRow: number;
  rows: number;
  /** The totals row stands below. */
  hasTotal: boolean;
  /** Columns of the native table: a last column of texts stands beside it, over all columns to the right. */
  columns: number;
}

export interface SummaryLayout {
  rows: number;
  columns: number;
  /** Points. */
  widths: number[];
  heights: number[];
  cells: PlacedCell[];
  /** Rows of each block's title. */
  sections: number[];
  /** Label above value, over some columns. */
  tiles: { row: number; column: number; columns: number }[];
  headers: { row: number; columns: number }[];
  tables: PlacedTable[];
  /** Columns of text, header included: left, wrapped. */
  texts: { row: number; column: number; rows: number }[];
  /** Cells that take the columns up to the right end. */
  wide: { row: number; column: number; columns: number }[];
  totals: { row: number; columns: number }[];
  /** Rows whose text runs over the whole width and wraps. */
  lines: number[];
  heats: { row: number; column: number; rows: number; columns: number }[];
  charts: {
    chart: ChartBlock;
    table: PlacedTable;
    row: number;
    rows: number;
    column: number;
    columns: number;
  }[];
  /** Rows from the top that every page repeats: titles, and headers that all tables of the sheet have. */
  titleRows: number;
  /** Rows above which a new page begins when the width is fitted to the paper. */
  breaks: number[];
}

/** Puts a cell at its place; nothing where it is empty. */
export type Put = (row: number, column: number, cell: Cell, numberFormat?: string) => void;
