import { byNumbers } from './by-numbers';
import { customerArgument } from './customer-argument';
import { fromGradedSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

// Excel shows the names of these parameters while the user types the formula: hence last_purchase_or_id and as_of.

/**
 * The tier of a customer by the scheme saved in this workbook: what the Tier column says for the same numbers, or for this customer.
 * @customfunction TIER
 * @helpurl https://localhost:3000/help.html#TIER
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns Name of the tier.
 */
export async function tier(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('id' in asked) return String(await fromGradedSheet(run, asked.id, 'tier'));
  return byNumbers.tier(run, asked.facts);
}
