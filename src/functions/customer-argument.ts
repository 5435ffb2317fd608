import type { CustomerFacts } from '../grading/measure-one';
import type { SavedRun } from '../grading/saved-run';
import { scalarArgument } from './argument';
import { dateArgument } from './date-argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { numberArgument } from './number-argument';

/** What a function was asked about: a customer of the graded sheet by key, or the numbers of any customer. */
export type CustomerArgument = { id: string | number } | { facts: CustomerFacts };

/**
 * One argument alone is a customer's key; with orders or amount it is the date of the last purchase.
 * Of the numbers those may be left out that the graded data did not have either.
 * @throws FunctionError #VALUE! for an argument that cannot be read, or a number that is missing
 */
export function customerArgument(
  { scheme, fitted }: Pick<SavedRun, 'scheme' | 'fitted'>,
  first: unknown,
  orders: unknown,
  amount: unknown,
  asOf: unknown,
  firstPurchase?: unknown,
): CustomerArgument {
  if (isLeftOut(orders) && isLeftOut(amount)) return { id: keyArgument(first) };
  const { frequency, monetary } = fitted.cutoffs;
  const needs = scheme.tiers.method.by === 'thresholds' || fitted.tiers.basis === 'fallback';
  if (isLeftOut(orders) && (needs || frequency.length > 0)) throw missing('orders');
  if (isLeftOut(amount) && (needs || monetary.length > 0)) throw missing('amount');
  const day = dateArgument(asOf, 'as_of');
  const began = dateArgument(firstPurchase, 'first_purchase');
  return {
    facts: {
      lastPurchase: dateArgument(first, 'last_purchase'),
      orders: numberArgument(orders, 'orders'),
      amount: numberArgument(amount, 'amount'),
      ...(Number.isNaN(day) ? {} : { asOf: day }),
      ...(Number.isNaN(began) ? {} : { firstPurchase: began }),
    },
  };
}

/** Excel hands an argument that was left out over as null; an empty cell comes as 0 or "". */
export const isLeftOut = (argument: unknown): boolean => argument === null || argument === undefined;

function keyArgument(argument: unknown): string | number {
  const key = scalarArgument(argument, 'customer');
  if (key === null) throw new FunctionError('invalidValue', functionMessage('noCustomer'));
  return key;
}

const missing = (name: string): FunctionError =>
  new FunctionError('invalidValue', functionMessage('argumentMissing', { name }));
