import { hasBought } from '../grading/has-bought';
import type { CustomerFacts } from '../grading/measure-one';
import type { SavedRun } from '../grading/saved-run';
import { isLeftOut, scalarArgument } from './argument';
import { customerFacts } from './customer-facts';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

/** What a function was asked about: a customer of the graded sheet by key, or the numbers of any customer. */
export type CustomerArgument = { id: string | number } | { facts: CustomerFacts };

type Run = Pick<SavedRun, 'scheme' | 'fitted' | 'source'>;

/**
 * One argument alone is a customer's key; with orders or amount it is the date of the last purchase.
 * @throws FunctionError #VALUE! for an argument that cannot be read, or a number that is missing; #N/A for orders of 0
 * that may be an empty cell
 */
export function customerArgument(
  run: Run,
  first: unknown,
  orders: unknown,
  amount: unknown,
  asOf: unknown,
  firstPurchase?: unknown,
): CustomerArgument {
  if (isLeftOut(orders) && isLeftOut(amount)) return { id: keyArgument(first) };
  const facts = customerFacts(run, first, orders, amount, asOf, firstPurchase);
  return { facts: { ...facts, orders: ordersGiven(run, facts) } };
}

/**
 * Excel hands an empty cell over as 0, but of two customers with a last purchase or an amount the one with 0 orders
 * never bought, and the one without a count did. Where the data had no counts, a 0 stands for an argument left out.
 */
function ordersGiven({ fitted, source }: Run, { lastPurchase, orders, amount }: CustomerFacts): number {
  if (orders !== 0 || !hasBought(lastPurchase, Number.NaN, amount)) return orders;
  if (fitted.cutoffs.frequency.length === 0 && source.columns.orderCount === undefined) return Number.NaN;
  throw new FunctionError('notAvailable', functionMessage('ordersEmpty'));
}

function keyArgument(argument: unknown): string | number {
  const key = scalarArgument(argument, 'customer');
  if (key === null) throw new FunctionError('invalidValue', functionMessage('noCustomer'));
  return key;
}
