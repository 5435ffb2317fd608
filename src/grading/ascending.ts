/** Whole numbers within a range of this many per value, or fewer than this in all, are counted instead of sorted. */
const COUNTED_RANGE = 4;
const COUNTED_AT_LEAST = 65_536;

/** The values that are not missing, in ascending order. */
export function ascending(values: ArrayLike<number>): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    known[count++] = value;
    if (value < least) least = value;
    if (value > most) most = value;
    if (whole && Math.floor(value) !== value) whole = false;
  }
  const found = known.subarray(0, count);
  const range = most - least + 1;
  // Days, orders and scores are whole and close together: counting them takes a tenth of sorting them.
  if (whole && count > 0 && range <= Math.max(COUNTED_RANGE * count, COUNTED_AT_LEAST))
    return counted(found, least, range);
  return found.sort();
}

function counted(values: Float64Array, least: number, range: number): Float64Array {
  const counts = new Int32Array(range);
  for (const value of values) counts[value - least]!++;
  let place = 0;
  for (let offset = 0; offset < range; offset++) {
    const end = place + counts[offset]!;
    values.fill(least + offset, place, end);
    place = end;
  }
  return values;
}
