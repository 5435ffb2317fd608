import { tierOf } from '../grading/grade-one';
import { dateArgument } from './date-argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { numberArgument } from './number-argument';
import { savedRun } from './saved-run-source';
import { undeterminedMessage } from './undetermined-message';

// Excel shows the names of these parameters while the user types the formula: hence last_purchase and as_of.

/**
 * The tier of a customer by the scheme saved in this workbook: what the Tier column says for the same numbers.
 * @customfunction TIER
 * @helpurl https://localhost:3000/help.html#TIER
 * @param last_purchase Date of the last purchase. Empty or 0 = no date.
 * @param orders Number of orders. 0 = never bought.
 * @param amount Total amount of all orders.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns Name of the tier.
 */
export async function tier(
  last_purchase: unknown,
  orders: unknown,
  amount: unknown,
  as_of?: unknown,
): Promise<string> {
  const lastPurchase = dateArgument(last_purchase, 'last_purchase');
  const facts = {
    lastPurchase,
    orders: numberArgument(orders, 'orders'),
    amount: numberArgument(amount, 'amount'),
  };
  const asOf = dateArgument(as_of, 'as_of');
  const run = await savedRun();
  if (run === null) throw new FunctionError('notAvailable', functionMessage('noSavedRun'));
  const index = tierOf(run.scheme, run.fitted, Number.isNaN(asOf) ? facts : { ...facts, asOf });
  if (typeof index !== 'number') throw new FunctionError('notAvailable', undeterminedMessage(index));
  const level = run.scheme.tiers.levels[index];
  if (level === undefined) throw new FunctionError('notAvailable', functionMessage('noSavedRun'));
  // The language of the columns, not of the display: a formula beside the column says the same.
  return level.name[run.locale];
}
