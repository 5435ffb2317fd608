import type { Customers } from '../columns/customers';
import type { CustomerFacts } from './measure-one';

/** One customer as a list of one, without a name and without a past. */
export function oneCustomer({
  lastPurchase,
  orders,
  amount,
  firstPurchase = Number.NaN,
}: CustomerFacts): Customers {
  const id = { codes: Int32Array.of(0), values: ['1'] };
  return {
    count: 1,
    id,
    name: id,
    firstPurchase: Float64Array.of(firstPurchase),
    lastPurchase: Float64Array.of(lastPurchase),
    frequency: Float64Array.of(orders),
    monetary: Float64Array.of(amount),
  };
}
