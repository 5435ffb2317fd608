/** Rows that belong together on paper. */
export interface Unit {
  start: number;
  /** One past the last row. */
  end: number;
}

/** Part of a page that a long unit must find to begin on it. */
const LEAST_PART = 0.25;

/**
 * The rows above which a new page begins, so that no unit is torn that fits on a page. A longer one is broken between
 * its rows. From the second page on, the title rows are printed again and take their room.
 * @param heights points, one per row
 * @param capacity points that a page has
 */
export function pageBreaks(
  units: readonly Unit[],
  heights: readonly number[],
  capacity: number,
  titles: number,
): number[] {
  const height = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, own) => sum + own, 0);
  const breaks: number[] = [];
  let at = 0;
  let done = 0;
  const newPage = (row: number): void => {
    breaks.push(row);
    at = titles;
    done = row;
  };
  for (const { start, end } of units) {
    at += height(done, start);
    done = start;
    const own = height(start, end);
    const fitsOnPage = own <= capacity - titles;
    const room = capacity - at;
    // A long one begins on a page of its own only where its first rows would stand alone.
    if (at + own > capacity && start > 0 && at > titles && (fitsOnPage || room < capacity * LEAST_PART)) {
      newPage(start);
    }
    if (at + own <= capacity) {
      at += own;
      done = end;
      continue;
    }
    for (let row = start; row < end; row++) {
      if (at + heights[row]! > capacity && row > start) newPage(row);
      at += heights[row]!;
      done = row + 1;
    }
  }
  return breaks;
}
