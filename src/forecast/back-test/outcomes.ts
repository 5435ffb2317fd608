import type { Customers } from '../../columns/customers';
import { textAt } from '../../columns/text-column';

/** What the customers of an earlier day did from that day on. */
export interface Outcomes {
  /** Entries for each customer known then: money and purchases from the day on. */
  spent: Float64Array;
  orders: Float64Array;
  /** Customers who bought for the first time on that day or later. */
  newcomers: { customers: number; spent: number };
}

/** Money is summed in units of a ten-thousandth, so that the order of rows never shows. */
const UNITS = 10_000;

/**
 * @param known the customers of an order list as it stood on the morning of `day`
 * @param all the customers of the whole list
 * @param day whole serial day
 */
export function outcomesAfter(known: Customers, all: Customers, day: number): Outcomes {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < known.count; row++) rowOf.set(textAt(known.id, row) ?? '', row);
  const units = new Float64Array(known.count);
  const orders = new Float64Array(known.count);
  let [newCustomers, newUnits] = [0, 0];
  const { purchases } = all;
  for (let customer = 0; purchases && customer < all.count; customer++) {
    const row = rowOf.get(textAt(all.id, customer) ?? '');
    let [own, bought] = [0, 0];
    for (let at = purchases.start[customer] ?? 0; at < (purchases.start[customer + 1] ?? 0); at++) {
      if (!((purchases.day[at] ?? 0) >= day)) continue;
      const amount = purchases.amount[at] ?? 0;
      own += Number.isNaN(amount) ? 0 : Math.round(amount * UNITS);
      bought += 1;
    }
    if (row !== undefined) {
      units[row] = own;
      orders[row] = bought;
    } else if (bought > 0) {
      newCustomers += 1;
      newUnits += own;
    }
  }
  return {
    spent: units.map((amount) => amount / UNITS),
    orders,
    newcomers: { customers: newCustomers, spent: newUnits / UNITS },
  };
}
