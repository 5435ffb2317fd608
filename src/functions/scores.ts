import { scoresOf } from '../grading/grade-one';
import { customerArgument } from './customer-argument';
import { determined } from './determined';
import { cellOf, customerOnSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * The scores R, F and M of a customer in three cells side by side: what the columns R, F and M say.
 * @customfunction SCORES
 * @helpurl https://localhost:3000/help.html#SCORES
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns One row of three numbers, 1 to the number of bins; empty cells for who never bought and for what the data lacks.
 */
export async function scores(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<unknown[][]> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('id' in asked) {
    const { sheet, row } = await customerOnSheet(run, asked.id);
    return [(['r', 'f', 'm'] as const).map((column) => cellOf(sheet, row, column, run))];
  }
  const { recency, frequency, monetary } = determined(scoresOf(run.scheme, run.fitted, asked.facts)).scores;
  return [[recency, frequency, monetary].map((found) => found || '')];
}
