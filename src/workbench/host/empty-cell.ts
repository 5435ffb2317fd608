/** Written into a cell, it takes the content out and leaves the format. */
export const EMPTY_CELL = { v: null, f: null, si: null, p: null };
