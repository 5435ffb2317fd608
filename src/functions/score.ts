import { byNumbers } from './by-numbers';
import { customerArgument } from './customer-argument';
import { fromGradedSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * The weighted score of a customer, 0 to 100: what the Score column says.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#SCORE
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns 0 to 100 with one decimal; 0 for who never bought.
 */
export async function score(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<number> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('id' in asked) return Number(await fromGradedSheet(run, asked.id, 'score'));
  return byNumbers.score(run, asked.facts);
}
