/**
 * A line through customers ordered by a value. Customers before the line are on its first side; of those equal to it,
 * `split` are (in the order of the customer key), or all where it is null.
 */
export interface Line {
  value: number;
  split: number | null;
}

/** The line after the first `count` of the ordered values; `null` when nobody stands before it. */
export function lineAfter(ordered: ArrayLike<number>, count: number): Line | null {
  const value = ordered[count - 1];
  if (value === undefined) return null;
  if (ordered[count] !== value) return { value, split: null };
  let first = count - 1;
  while (first > 0 && ordered[first - 1] === value) first--;
  return { value, split: count - first };
}

/** Place of each customer among those with the same value, in key order; only where a line divides that value. */
export function tiePlaces(
  values: ArrayLike<number>,
  lines: readonly (Line | null)[],
  keyOrder: () => Int32Array,
): Int32Array | null {
  const divided = new Set(lines.flatMap((line) => (line && line.split !== null ? [line.value] : [])));
  if (divided.size === 0) return null;
  const order = keyOrder();
  const rows = new Map<number, number[]>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!divided.has(value)) continue;
    const list = rows.get(value);
    if (list) list.push(row);
    else rows.set(value, [row]);
  }
  const places = new Int32Array(values.length);
  for (const list of rows.values()) {
    list.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).forEach((row, place) => (places[row] = place));
  }
  return places;
}
