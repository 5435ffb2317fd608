import type { CustomerFacts } from '../grading/measure-one';
import type { SavedRun } from '../grading/saved-run';
import { isLeftOut } from './argument';
import { dateArgument } from './date-argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { numberArgument } from './number-argument';

type Run = Pick<SavedRun, 'scheme' | 'fitted'>;

/** What cannot be left out: what the scheme's thresholds look at, and what the graded data had. */
export function neededFacts({ scheme, fitted }: Run): { orders: boolean; amount: boolean } {
  const { frequency, monetary } = fitted.cutoffs;
  const both = scheme.tiers.method.by === 'thresholds' || fitted.tiers.basis === 'fallback';
  return { orders: both || frequency.length > 0, amount: both || monetary.length > 0 };
}

/**
 * The numbers of a customer, read as a customer list is read: fewer than 0 orders say as little as an empty text.
 * Those may be left out that the graded data did not have either.
 * @throws FunctionError #VALUE! for what cannot be read, or a number that is missing
 */
export function customerFacts(
  run: Run,
  lastPurchase: unknown,
  orders: unknown,
  amount: unknown,
  asOf: unknown,
  firstPurchase?: unknown,
): CustomerFacts {
  const needs = neededFacts(run);
  if (isLeftOut(orders) && needs.orders) throw missing('orders');
  if (isLeftOut(amount) && needs.amount) throw missing('amount');
  const day = dateArgument(asOf, 'as_of');
  const began = dateArgument(firstPurchase, 'first_purchase');
  const count = numberArgument(orders, 'orders');
  return {
    lastPurchase: dateArgument(lastPurchase, 'last_purchase'),
    orders: count < 0 ? Number.NaN : count,
    amount: numberArgument(amount, 'amount'),
    ...(Number.isNaN(day) ? {} : { asOf: day }),
    ...(Number.isNaN(began) ? {} : { firstPurchase: began }),
  };
}

const missing = (name: string): FunctionError =>
  new FunctionError('invalidValue', functionMessage('argumentMissing', { name }));
