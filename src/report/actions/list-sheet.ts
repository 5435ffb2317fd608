import type { ListId } from '../../scheme/list-ids';
import type { Cell, CellFormat } from '../summary';

/** A sheet with one table on it, already in the user's language; src/workbook draws it. */
export interface ListSheet {
  /** Stable name by which the next run finds the sheet again: a list, or `owner:` and the owner. */
  key: string;
  sheetName: string;
  /** Letters and underscores: names of tables know no others in every Excel. */
  tableName: string;
  /** Above the table; empty for a table that other programs read from its first row. */
  lines: string[];
  columns: ListColumn[];
  rows: Cell[][];
}

export interface ListColumn {
  header: string;
  format: CellFormat;
  /** Running text: a wide column whose lines break. */
  isText?: boolean;
}

/** What came of a list that was asked for. */
export interface ListOutcome {
  list: ListId;
  /** Customers on it; 0 = no sheet was made. */
  rows: number;
  /** Those who would be on it were it longer, and had they not refused. */
  candidates: number;
  refused: number;
  /** What was made, or why not, in words. */
  text: string;
}

export interface ListReport {
  sheets: ListSheet[];
  lists: ListOutcome[];
}
