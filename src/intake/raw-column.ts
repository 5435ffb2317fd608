/** What a cell can hold as Office.js gives it: empty cells are "", error cells are strings with `isError`. */
export type CellValue = string | number | boolean;

export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

/** A sheet column as read, before anything is decided about its meaning. */
export interface RawColumn {
  /** One `CellKind` per row. */
  kind: Uint8Array;
  /** The number of a number or boolean cell; NaN elsewhere. */
  number: Float64Array;
  /** Index into `texts` for text and error cells; -1 elsewhere. */
  text: Int32Array;
  texts: string[];
}

/** The number formats of a column's cells: an index into `formats` per row, headers included. */
export interface CellFormats {
  codes: Uint8Array;
  formats: string[];
}

/** A sheet's used range as read: `columns[c]` has one entry per row of the used range, headers included. */
export interface RawTable {
  rows: number;
  columns: RawColumn[];
  /** 1-based sheet row of the first row of the used range, for messages. */
  firstSheetRow: number;
  /** 1-based sheet column of the first column of the used range; 1 when not said. */
  firstSheetColumn?: number;
  /** Whether the workbook counts its days from 1904 (`Workbook.use1904DateSystem`). */
  date1904?: boolean;
  /** 1 for each row that is hidden or filtered out; absent = none is. */
  hidden?: Uint8Array;
  /** Number formats of one typical data cell per column ("General", "yyyy/m/d", …). */
  formats: string[];
  /** By column, where the cells of one name several currencies; rows beyond them are as is typical of the column. */
  cellFormats?: ReadonlyMap<number, CellFormats>;
}
