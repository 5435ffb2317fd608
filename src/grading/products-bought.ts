import type { ProductPurchases } from '../columns/customer-attributes';

/** How many different products or categories each customer has bought. */
export function distinctBought(products: ProductPurchases, what: 'product' | 'category'): Float64Array {
  const { start } = products;
  const { codes, values } = products[what];
  const counts = new Float64Array(start.length - 1);
  // The last customer who bought each value: cheaper than a set per customer.
  const seenBy = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < counts.length; row++) {
    for (let index = start[row] ?? 0; index < (start[row + 1] ?? 0); index++) {
      const code = codes[index] ?? -1;
      if (code < 0 || seenBy[code] === row) continue;
      seenBy[code] = row;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return counts;
}
