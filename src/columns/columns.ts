/**
 * A table is columns of equal length, never an array of row objects.
 *
 * Numbers and days: `Float64Array`, `NaN` = missing.
 * Text and categories: dictionary-encoded, code -1 = missing.
 */
export type NumberColumn = Float64Array;

/** Serial day numbers of the 1900 date system (36526 = 2000-01-01); the fraction is the time of day. */
export type DayColumn = Float64Array;

export interface TextColumn {
  /** One code per row: an index into `values`, or -1 when the cell is missing. */
  codes: Int32Array;
  values: string[];
}
