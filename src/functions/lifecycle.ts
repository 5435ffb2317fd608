import { byNumbers } from './by-numbers';
import { customerArgument } from './customer-argument';
import { fromGradedSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * The lifecycle stage of a customer: what the Lifecycle column says for this customer, or for the same numbers where they determine it.
 * @customfunction LIFECYCLE
 * @helpurl https://localhost:3000/help.html#LIFECYCLE
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @param [first_purchase] Date of the first purchase, which decides whether a customer is new.
 * @returns Name of the stage.
 */
export async function lifecycle(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
  first_purchase?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of, first_purchase);
  if ('id' in asked) return String(await fromGradedSheet(run, asked.id, 'lifecycle'));
  return byNumbers.lifecycle(run, asked.facts);
}
