/** Items by a whole-number key: stable, linear in items and keys. `start[k]` is where key k begins. */
export function countingSort(
  items: Int32Array,
  keys: number,
  keyOf: (item: number) => number,
): { sorted: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (const item of items) start[keyOf(item) + 1]!++;
  for (let key = 0; key < keys; key++) start[key + 1]! += start[key]!;
  const next = start.slice();
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[next[keyOf(item)]!++] = item;
  return { sorted, start };
}

/** Items oldest first, ties in their order, unknown days (NaN) last; linear in the items and the days they span. */
export function sortedByDay(items: Int32Array, dayOf: (item: number) => number): Int32Array {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const day = dayOf(item);
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const days = latest >= earliest ? latest - earliest + 1 : 0;
  return countingSort(items, days + 1, (item) => {
    const day = dayOf(item);
    return day >= earliest ? day - earliest : days;
  }).sorted;
}
