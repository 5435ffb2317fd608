import type { Baskets } from './baskets';

/** Items that are bought together often. */
export interface Itemset {
  /** Indexes into the baskets' names, ascending. */
  items: number[];
  /** Baskets that hold all of them. */
  count: number;
}

/** The fewest baskets that are at least this share of all; at least one. */
export const leastCount = (minimumSupport: number, baskets: number): number =>
  // 0.07 x 100 is 7.000000000000001: a hair above a whole number is that number.
  Math.max(1, Math.ceil(minimumSupport * baskets - 1e-9));

/**
 * All sets of up to `largest` items that at least `least` baskets hold: by size, then by their items in order.
 *
 * Depth first with occurrence deliver (LCM: Uno, Kiyomi, Arimura 2004): from the baskets of a set, the sets one item
 * larger are counted and their baskets handed out in two passes. Memory stays linear in the baskets' items; an item
 * that is rare is never looked at again.
 */
export function frequentItemsets(baskets: Baskets, least: number, largest: number): Itemset[] {
  const found: Itemset[] = [];
  const { start, items } = withoutRare(baskets, least);
  const kinds = baskets.names.length;
  const counts = new Int32Array(kinds);
  const slot = new Int32Array(kinds);

  /** `within`: the baskets of `prefix`; `from`: for each where its items after the prefix's last begin. */
  const extend = (prefix: readonly number[], within: Int32Array, from: Int32Array): void => {
    const seen: number[] = [];
    within.forEach((basket, index) => {
      const end = start[basket + 1]!;
      for (let at = from[index]!; at < end; at++) if (counts[items[at]!]!++ === 0) seen.push(items[at]!);
    });
    const frequent = seen
      .filter((item) => counts[item]! >= least)
      .sort((a, b) => a - b)
      .map((item) => ({ item, count: counts[item]! }));
    for (const item of seen) counts[item] = 0;
    for (const { item, count } of frequent) found.push({ items: [...prefix, item], count });
    if (frequent.length === 0 || prefix.length + 1 >= largest) return;

    const begin = [0];
    frequent.forEach(({ item, count }, index) => {
      slot[item] = index + 1;
      begin.push(begin[index]! + count);
    });
    const next = begin.slice();
    const own = new Int32Array(begin.at(-1)!);
    const after = new Int32Array(own.length);
    within.forEach((basket, index) => {
      const end = start[basket + 1]!;
      for (let at = from[index]!; at < end; at++) {
        const to = slot[items[at]!]! - 1;
        if (to < 0) continue;
        own[next[to]!] = basket;
        after[next[to]!++] = at + 1;
      }
    });
    for (const { item } of frequent) slot[item] = 0;
    frequent.forEach(({ item }, index) => {
      const [first, end] = [begin[index], begin[index + 1]];
      extend([...prefix, item], own.subarray(first, end), after.subarray(first, end));
    });
  };
  if (kinds > 0 && largest > 0) {
    const all = Int32Array.from({ length: baskets.count }, (_, basket) => basket);
    extend([], all, start.slice(0, baskets.count));
  }
  return found.sort((a, b) => a.items.length - b.items.length || byItems(a.items, b.items));
}

/** Items in order, a shorter list before a longer one that begins with it. */
export function byItems(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((item, index) => item !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}

/** The same baskets without the items that too few of them hold: no frequent set holds one of those. */
function withoutRare(
  { count, start, items, names }: Baskets,
  least: number,
): Pick<Baskets, 'start' | 'items'> {
  const counts = new Int32Array(names.length);
  for (const item of items) counts[item]!++;
  const kept = new Int32Array(items.length);
  const begin = new Int32Array(count + 1);
  let end = 0;
  for (let basket = 0; basket < count; basket++) {
    for (let at = start[basket]!; at < start[basket + 1]!; at++) {
      if (counts[items[at]!]! >= least) kept[end++] = items[at]!;
    }
    begin[basket + 1] = end;
  }
  return { start: begin, items: kept.slice(0, end) };
}
