/**
 * Type-7 quantile (Hyndman and Fan 1996; the default of R and of Excel's PERCENTILE.INC) at `part / of`.
 * @param sorted ascending, without NaN, at least one value
 */
export const quantile = (sorted: ArrayLike<number>, part: number, of: number): number =>
  quantileAt(sorted.length, (index) => sorted[index] ?? Number.NaN, part, of);

/** The same of numbers that were counted: `counts[n]` = how often the whole number n occurs, at least one in all. */
export function quantileOfCounts(counts: ArrayLike<number>, part: number, of: number): number {
  let length = 0;
  for (let value = 0; value < counts.length; value++) length += counts[value]!;
  const valueAt = (index: number): number => {
    let passed = 0;
    for (let value = 0; value < counts.length; value++) {
      passed += counts[value]!;
      if (passed > index) return value;
    }
    return Number.NaN;
  };
  return quantileAt(length, valueAt, part, of);
}

/**
 * The position is computed in integers, so that it falls exactly on a value where it should. Between two different
 * values the result is never the upper one, whatever rounding does: a cut-off then parts the same customers when all
 * money is scaled.
 */
function quantileAt(length: number, valueAt: (index: number) => number, part: number, of: number): number {
  const steps = (length - 1) * part;
  const below = Math.floor(steps / of);
  const lower = valueAt(below);
  const upper = below + 1 < length ? valueAt(below + 1) : lower;
  const rest = steps - below * of;
  if (rest === 0 || lower === upper) return lower;
  const between = lower + ((upper - lower) * rest) / of;
  return between < upper ? between : lower;
}
