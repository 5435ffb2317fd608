import type { TextColumn } from '../columns/columns';
import type { Attribute, CustomerAttributes, ProductPurchases } from '../columns/customer-attributes';
import type { Customers, PurchaseHistory } from '../columns/customers';

/** A change to one customer: what is left out stays. Whole serial day, orders, money. */
export interface Change {
  lastPurchase?: number;
  orders?: number;
  total?: number;
}

/**
 * Customers as they would be: one row per entry of `rows`, a copy of that customer with its change. Histories are
 * copied as they are.
 */
export function changedCustomers(
  customers: Customers,
  rows: ArrayLike<number>,
  changes: readonly Change[],
): Customers {
  const count = rows.length;
  const at = (index: number): number => rows[index] ?? -1;
  const numbers = (column: Float64Array): Float64Array =>
    Float64Array.from({ length: count }, (_, index) => column[at(index)] ?? Number.NaN);
  const texts = ({ codes, values }: TextColumn): TextColumn => ({
    codes: Int32Array.from({ length: count }, (_, index) => codes[at(index)] ?? -1),
    values,
  });
  const copy: Customers = {
    count,
    id: texts(customers.id),
    name: texts(customers.name),
    firstPurchase: numbers(customers.firstPurchase),
    lastPurchase: numbers(customers.lastPurchase),
    frequency: numbers(customers.frequency),
    monetary: numbers(customers.monetary),
  };
  changes.forEach(({ lastPurchase, orders, total }, index) => {
    if (lastPurchase !== undefined) copy.lastPurchase[index] = lastPurchase;
    if (orders !== undefined) copy.frequency[index] = orders;
    if (total !== undefined) copy.monetary[index] = total;
  });
  const { purchases, products, attributes } = customers;
  if (purchases) copy.purchases = copyHistory(purchases, rows);
  if (products) copy.products = copyProducts(products, rows);
  if (attributes) {
    const copied = new Map<Parameters<CustomerAttributes['get']>[0], Attribute>();
    for (const [name, attribute] of attributes) {
      copied.set(
        name,
        attribute.kind === 'text'
          ? { ...attribute, values: texts(attribute.values) }
          : { ...attribute, values: numbers(attribute.values) },
      );
    }
    copy.attributes = copied;
  }
  return copy;
}

/** The entries of each row's customer, and where each row's entries begin. */
function entriesOf(start: Int32Array, rows: ArrayLike<number>): { entries: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    starts[index + 1] = (starts[index] ?? 0) + (start[row + 1] ?? 0) - (start[row] ?? 0);
  }
  const entries = new Int32Array(starts[rows.length] ?? 0);
  for (let index = 0; index < rows.length; index++) {
    const from = start[rows[index] ?? 0] ?? 0;
    const first = starts[index] ?? 0;
    for (let entry = first; entry < (starts[index + 1] ?? 0); entry++) entries[entry] = from + entry - first;
  }
  return { entries, starts };
}

function copyHistory({ start, day, amount }: PurchaseHistory, rows: ArrayLike<number>): PurchaseHistory {
  const { entries, starts } = entriesOf(start, rows);
  return {
    start: starts,
    day: Float64Array.from(entries, (entry) => day[entry] ?? Number.NaN),
    amount: Float64Array.from(entries, (entry) => amount[entry] ?? Number.NaN),
  };
}

function copyProducts(
  { start, product, category, day }: ProductPurchases,
  rows: ArrayLike<number>,
): ProductPurchases {
  const { entries, starts } = entriesOf(start, rows);
  const texts = ({ codes, values }: TextColumn): TextColumn => ({
    codes: Int32Array.from(entries, (entry) => codes[entry] ?? -1),
    values,
  });
  return {
    start: starts,
    product: texts(product),
    category: texts(category),
    day: Float64Array.from(entries, (entry) => day[entry] ?? Number.NaN),
  };
}
