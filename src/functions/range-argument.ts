/** The cells of a range as Excel hands it over; one cell alone may come without its rows. */
export const cellsOf = (range: unknown): unknown[][] =>
  Array.isArray(range)
    ? range.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[range]];
