import type { Customers } from '../../src/columns/customers';
import { textColumn } from '../../src/columns/text-column';

/** [customer, whole serial day, amount] */
export type Order = readonly [string, number, number];

/** Customers with their purchase history, as intake makes them from an order list. */
export function customersOfOrders(orders: readonly Order[]): Customers {
  const byCustomer = new Map<string, Order[]>();
  for (const order of orders) byCustomer.set(order[0], [...(byCustomer.get(order[0]) ?? []), order]);
  const own = [...byCustomer.values()].map((list) => list.sort((a, b) => a[1] - b[1]));
  const sorted = own.flat();
  const start = new Int32Array(own.length + 1);
  own.forEach((list, index) => (start[index + 1] = (start[index] ?? 0) + list.length));
  const id = textColumn(byCustomer.keys(), own.length);
  return {
    count: own.length,
    id,
    name: id,
    firstPurchase: Float64Array.from(own, (list) => list[0]?.[1] ?? Number.NaN),
    lastPurchase: Float64Array.from(own, (list) => list.at(-1)?.[1] ?? Number.NaN),
    frequency: Float64Array.from(own, (list) => list.length),
    // In cents, as intake sums: the order of rows must not show in a total.
    monetary: Float64Array.from(
      own,
      (list) => list.reduce((sum, [, , amount]) => sum + Math.round(amount * 10_000), 0) / 10_000,
    ),
    purchases: {
      start,
      day: Float64Array.from(sorted, ([, day]) => day),
      amount: Float64Array.from(sorted, ([, , amount]) => amount),
    },
  };
}

/** A customer of a customer-level list; what is left out is missing. */
export interface ListedCustomer {
  last?: number;
  first?: number;
  orders?: number;
  amount?: number;
}

/** Customers of a customer-level list: no purchase history. */
export function customersOfList(rows: readonly ListedCustomer[]): Customers {
  const id = textColumn(
    rows.map((_, row) => `K${row + 1}`),
    rows.length,
  );
  const column = (field: keyof ListedCustomer) => Float64Array.from(rows, (row) => row[field] ?? Number.NaN);
  return {
    count: rows.length,
    id,
    name: id,
    firstPurchase: column('first'),
    lastPurchase: column('last'),
    frequency: column('orders'),
    monetary: column('amount'),
  };
}
