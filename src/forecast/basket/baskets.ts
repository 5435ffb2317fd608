import type { TextColumn } from '../../columns/columns';
import { isMissingCode } from '../../columns/missing';
import { foldText } from '../../scheme/rules/fold-text';

/**
 * What was bought together: basket b holds `items[start[b]]` up to, not including, `items[start[b + 1]]`, ascending
 * and each item once. An item is an index into `names`.
 */
export interface Baskets {
  /** Baskets with at least one item. */
  count: number;
  /** Length: count + 1. */
  start: Int32Array;
  items: Int32Array;
  /** Sorted, so that the order of rows never shows in a tie. */
  names: string[];
  /** For each value of the column the baskets were made from, its item. */
  itemOf: Int32Array;
}

/**
 * Groups lines into baskets; linear in the lines but for the sorting inside each basket. Names that differ only in
 * case or width are one item: 85123a and 85123A.
 * @param basketOf a whole number per line, the same for lines that belong together; -1 = left out
 * @param item per line what was bought; a line without an item is left out
 */
export function basketsOf(basketOf: Int32Array, { codes, values }: TextColumn): Baskets {
  let last = -1;
  for (const basket of basketOf) if (basket > last) last = basket;
  const from = new Int32Array(last + 2);
  const isUsed = (line: number): boolean => basketOf[line]! >= 0 && !isMissingCode(codes[line]!);
  for (let line = 0; line < codes.length; line++) if (isUsed(line)) from[basketOf[line]! + 1]!++;
  for (let basket = 0; basket <= last; basket++) from[basket + 1]! += from[basket]!;

  const { names, itemOf } = itemsOf(values);
  const next = from.slice();
  const lines = new Int32Array(from[last + 1]!);
  for (let line = 0; line < codes.length; line++) {
    if (isUsed(line)) lines[next[basketOf[line]!]!++] = itemOf[codes[line]!]!;
  }

  const start = [0];
  let end = 0;
  for (let basket = 0; basket <= last; basket++) {
    const own = lines.subarray(from[basket]!, from[basket + 1]!).sort();
    const begin = end;
    // Kept items move up over what was written before them: never past the one that is being read.
    for (const item of own) if (end === begin || lines[end - 1] !== item) lines[end++] = item;
    if (end > begin) start.push(end);
  }
  return {
    count: start.length - 1,
    start: Int32Array.from(start),
    items: lines.slice(0, end),
    names,
    itemOf,
  };
}

/** Items by name, each shown as the first of its writings. */
function itemsOf(values: readonly string[]): Pick<Baskets, 'names' | 'itemOf'> {
  const order = Array.from(values.keys()).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
  const names: string[] = [];
  const known = new Map<string, number>();
  const itemOf = new Int32Array(values.length);
  for (const code of order) {
    const folded = foldText(values[code]!);
    let item = known.get(folded);
    if (item === undefined) {
      item = names.push(values[code]!) - 1;
      known.set(folded, item);
    }
    itemOf[code] = item;
  }
  return { names, itemOf };
}
