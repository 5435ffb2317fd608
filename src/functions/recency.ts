import { recencyDays } from '../grading/recency';
import { dateArgument } from './date-argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { cellsOf } from './range-argument';
import { savedRun } from './saved-run-source';

/**
 * Days from the last purchase to the as-of date, over the dates of a customer's orders.
 * @customfunction RECENCY
 * @helpurl https://localhost:3000/help.html#RECENCY
 * @param dates Dates of the customer's orders, such as FILTER(dates, customers=A2). Empty cells do not count.
 * @param [as_of] Date to which the days count. Left out: the as-of date of the last run.
 * @returns Whole days; 0 when the last purchase is on the as-of date or after it.
 */
export async function recency(dates: unknown[][], as_of?: unknown): Promise<number> {
  const last = cellsOf(dates)
    .flat()
    .map((cell) => dateArgument(cell, 'dates'))
    .reduce((latest, day) => (day <= latest || Number.isNaN(day) ? latest : day), Number.NaN);
  const given = dateArgument(as_of, 'as_of');
  const asOf = Number.isNaN(given) ? (await savedRun())?.fitted.asOf : given;
  if (asOf === undefined) throw new FunctionError('notAvailable', functionMessage('noAsOf'));
  if (Number.isNaN(last)) throw new FunctionError('notAvailable', functionMessage('noDates'));
  return recencyDays(last, asOf);
}
