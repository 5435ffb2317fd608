import type { ProductPurchases } from '../../columns/customer-attributes';
import type { BoughtTogether } from './bought-together';

/** Money per piece of each item: the mean over its products' entries; NaN = not known. */
export function pricesOfItems(
  { product, price }: ProductPurchases,
  { itemOfEntry, baskets }: BoughtTogether,
): Float64Array {
  const sum = new Float64Array(baskets.names.length);
  const count = new Float64Array(baskets.names.length);
  itemOfEntry.forEach((item, entry) => {
    const own = price?.[product.codes[entry] ?? -1] ?? Number.NaN;
    if (item < 0 || Number.isNaN(own)) return;
    sum[item]! += own;
    count[item]!++;
  });
  return sum.map((total, item) => (count[item] === 0 ? Number.NaN : total / count[item]!));
}
