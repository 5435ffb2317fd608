import { byNumbers } from './by-numbers';
import { customerArgument } from './customer-argument';
import { fromGradedSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * The three scores as a code such as 543: what the RFM column says.
 * @customfunction RFM
 * @helpurl https://localhost:3000/help.html#RFM
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns The code as text; empty for who never bought.
 */
export async function rfm(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('id' in asked) return String(await fromGradedSheet(run, asked.id, 'rfm'));
  return byNumbers.rfm(run, asked.facts);
}
