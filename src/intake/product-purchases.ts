import type { TextColumn } from '../columns/columns';
import type { ProductPurchases } from '../columns/customer-attributes';
import { countingSort, sortedByDay } from './counting-sort';
import { pairCodes } from './pair-codes';
import type { SourceColumns } from './source-columns';

/**
 * What each customer bought: one entry per purchase and product, oldest first; undefined when the list names neither
 * products nor categories.
 * @param customerOfRow @param purchaseOfRow the customer and the purchase of each data row; -1 = not used
 */
export function productPurchases(
  source: SourceColumns,
  customerOfRow: Int32Array,
  purchaseOfRow: Int32Array,
  customers: number,
): ProductPurchases | undefined {
  const product = source.ids('product');
  const category = source.ids('category');
  const named = product ?? category;
  if (!named) return undefined;
  const bought = purchaseOfRow.map((purchase, row) => (named.codes[row]! < 0 ? -1 : purchase));
  const { firstRow } = pairCodes(bought, named.codes);
  const days = source.dates('orderDate')?.days;

  const dayOf = (row: number): number => (days ? Math.floor(days[row]!) : Number.NaN);
  const { sorted: rows, start } = countingSort(
    sortedByDay(firstRow, dayOf),
    customers,
    (row) => customerOfRow[row]!,
  );
  const pick = (column: TextColumn | undefined): TextColumn => ({
    codes: rows.map((row) => column?.codes[row] ?? -1),
    values: column?.values ?? [],
  });
  return { start, product: pick(product), category: pick(category), day: Float64Array.from(rows, dayOf) };
}
