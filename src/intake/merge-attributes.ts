import type { TextColumn } from '../columns/columns';
import type { Attribute, CustomerAttributes } from '../columns/customer-attributes';
import { textAt, textColumn } from '../columns/text-column';

/** Where an attribute of the merged customers is taken from: an entry of each list, -1 = not in it. */
export interface Origins {
  count: number;
  /** The list whose word counts. */
  first: Int32Array;
  /** The list that fills its gaps. */
  second: Int32Array;
}

/** The attributes of two lists as one; the first list's value wins where both have one of the same kind. */
export function mergeAttributes(
  first: CustomerAttributes | undefined,
  second: CustomerAttributes | undefined,
  origins: Origins,
): CustomerAttributes {
  const merged = new Map<Parameters<CustomerAttributes['get']>[0], Attribute>();
  for (const name of new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])) {
    const own = first?.get(name);
    const other = second?.get(name);
    const { kind, header } = (own ?? other)!;
    const both = [own, other].map((attribute) => (attribute?.kind === kind ? attribute : undefined));
    if (kind === 'text') {
      const [a, b] = both.map((attribute) => attribute?.values as TextColumn | undefined);
      merged.set(name, { header, kind, values: mergeTexts(a, b, origins) });
    } else {
      const [a, b] = both.map((attribute) => attribute?.values as Float64Array | undefined);
      merged.set(name, { header, kind, values: mergeNumbers(a, b, origins) });
    }
  }
  return merged;
}

export function mergeNumbers(
  first: Float64Array | undefined,
  second: Float64Array | undefined,
  origins: Origins,
): Float64Array {
  return Float64Array.from({ length: origins.count }, (_, i) => {
    const own = first?.[origins.first[i]!] ?? Number.NaN;
    return Number.isNaN(own) ? (second?.[origins.second[i]!] ?? Number.NaN) : own;
  });
}

export function mergeTexts(
  first: TextColumn | undefined,
  second: TextColumn | undefined,
  { count, first: firstRows, second: secondRows }: Origins,
): TextColumn {
  const at = (column: TextColumn | undefined, row: number): string | undefined =>
    column && row >= 0 ? textAt(column, row) : undefined;
  function* texts(): Generator<string | undefined> {
    for (let i = 0; i < count; i++) yield at(first, firstRows[i]!) ?? at(second, secondRows[i]!);
  }
  return textColumn(texts(), count);
}

/** Two lists of the same entries in the same order. */
export function inOrder(count: number): Origins {
  const rows = Int32Array.from({ length: count }, (_, i) => i);
  return { count, first: rows, second: rows };
}
