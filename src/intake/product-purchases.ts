import type { NumberColumn, TextColumn } from '../columns/columns';
import type { ProductPurchases } from '../columns/customer-attributes';
import { countingSort, sortedByDay } from './counting-sort';
import type { OrderLines } from './order-lines';
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
  lines: Pick<OrderLines, 'amount' | 'totalRow'>,
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
  const price = product && prices(source, product, customerOfRow, lines);
  return {
    start,
    product: pick(product),
    category: pick(category),
    day: Float64Array.from(rows, dayOf),
    order: together(source, rows, customerOfRow, purchaseOfRow, dayOf),
    ...(price ? { price } : {}),
  };
}

/** The purchase of each entry; where lines carry no order number, the customer's day. */
function together(
  source: SourceColumns,
  rows: Int32Array,
  customerOfRow: Int32Array,
  purchaseOfRow: Int32Array,
  dayOf: (row: number) => number,
): Int32Array {
  if (source.raw('orderId')) return rows.map((row) => purchaseOfRow[row]!);
  // a line without a day is a basket of its own: no day has a number below -1
  const days = rows.map((row) => (Number.isNaN(dayOf(row)) ? -2 - row : dayOf(row)));
  return pairCodes(
    rows.map((row) => customerOfRow[row]!),
    days,
  ).codes;
}

/**
 * Money per piece for each product, the mean of its used lines: the price column, else amount over quantity, else the
 * line's amount. Lines whose order has its total on another line say nothing.
 */
function prices(
  source: SourceColumns,
  { codes, values }: TextColumn,
  customerOfRow: Int32Array,
  { amount, totalRow }: Pick<OrderLines, 'amount' | 'totalRow'>,
): NumberColumn | undefined {
  const unitPrice = source.numbers('unitPrice')?.numbers;
  const quantity = source.numbers('quantity')?.numbers;
  if (!unitPrice && (!amount || totalRow)) return undefined;
  const sum = new Float64Array(values.length);
  const count = new Float64Array(values.length);
  codes.forEach((code, row) => {
    if (code < 0 || customerOfRow[row]! < 0) return;
    const price = unitPrice ? unitPrice[row]! : amount![row]! / (quantity ? quantity[row]! : 1);
    if (!(price > 0) || !Number.isFinite(price)) return;
    sum[code]! += price;
    count[code]!++;
  });
  return sum.map((total, code) => (count[code] === 0 ? Number.NaN : total / count[code]!));
}
