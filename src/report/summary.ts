import type { SummaryPartId } from './summary-parts';

/** The content of the summary sheet as plain data, already in the user's language; src/workbook draws it. */
export type CellFormat =
  | 'text'
  | 'integer'
  | 'money'
  | 'percent'
  | 'days'
  | 'decimal'
  | 'date'
  /** A day with its time. */
  | 'time'
  /** A whole number with its sign. */
  | 'change'
  /** Hours, or an amount that a person gets: always with two places. */
  | 'hundredths';
export type Cell = string | number | null;

interface AnyBlock {
  title: string;
  /** Which part of the summary it belongs to, for those who want only some. */
  part?: SummaryPartId;
}
/** A few figures in large type. */
export interface TilesBlock extends AnyBlock {
  kind: 'tiles';
  tiles: { label: string; value: Cell; format: CellFormat }[];
}
export interface TableBlock extends AnyBlock {
  kind: 'table';
  /** Stable name, used by charts, native tables and named ranges. */
  id: string;
  columns: { header: string; format: CellFormat }[];
  rows: Cell[][];
  /** The totals row, when the table has one. */
  total?: Cell[];
  /** Said below the table where a number needs it. */
  note?: string;
  /** Columns whose numbers are coloured from low to high, by their indexes; body rows only. */
  heat?: { column: number; columns: number };
}
export interface ChartBlock extends AnyBlock {
  kind: 'chart';
  id: string;
  type: 'column' | 'bar' | 'pie' | 'line';
  /** The table it draws, the column of its categories, the columns of its series. */
  table: string;
  category: number;
  series: number[];
  categoryAxisTitle: string;
  valueAxisTitle: string;
  /** Where the value axis ends; absent = where it suits. */
  maximum?: number;
  /** left and right share a row of charts; beside = at the right of its table; absent = the whole width. */
  place?: 'left' | 'right' | 'beside';
}
export interface TextBlock extends AnyBlock {
  kind: 'text';
  lines: string[];
}
export type Block = TilesBlock | TableBlock | ChartBlock | TextBlock;

/** Points; a table that is wider than the columns named here goes on in columns as wide as the last. */
export interface SummaryPage {
  orientation: 'portrait' | 'landscape';
  widths: number[];
  /** Texts in tables are broken into lines within their column, not written over the empty cells at their right. */
  wraps: boolean;
}

export interface Summary {
  sheetName: string;
  title: string;
  subtitle: string;
  blocks: Block[];
  /** At the foot of every page, left. */
  footer: string;
  page: SummaryPage;
}
