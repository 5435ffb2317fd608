import { isPlausibleDay } from '../intake/values/serial-day';
import { isLeftOut, scalarArgument } from './argument';
import { dateArgument } from './date-argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

/** A map is asked of a customer alone: CRM.SEGMENT(A2,"eleven"). */
export const isMapAfterCustomer = (second: unknown, ...others: unknown[]): boolean =>
  others.every(isLeftOut) && /\p{L}/u.test(String(scalarArgument(second, 'orders') ?? ''));

/**
 * Whether CRM.SEGMENT(A2,,,,"eleven") asks for a customer: what is left out between commas may arrive as 0 or "", as
 * empty cells do, so that the first argument decides by what it can be.
 * @throws FunctionError #N/A for what can be a key as well as a date
 */
export function isCustomerBeforeMap(first: unknown, orders: unknown, amount: unknown, map: unknown): boolean {
  if (isLeftOut(map) || saysNothing(first, 'customer')) return false;
  if (!saysNothing(orders, 'orders') || !saysNothing(amount, 'amount')) return false;
  if (isLeftOut(orders) && isLeftOut(amount)) return true;
  if (!canBeDay(first)) return true;
  throw new FunctionError('notAvailable', functionMessage('customerOrDate'));
}

function saysNothing(argument: unknown, name: string): boolean {
  const value = scalarArgument(argument, name);
  return value === null || value === 0;
}

function canBeDay(argument: unknown): boolean {
  try {
    return isPlausibleDay(dateArgument(argument, 'last_purchase'));
  } catch (error) {
    if (error instanceof FunctionError) return false;
    throw error;
  }
}
