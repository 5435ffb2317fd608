import type { Customers } from '../columns/customers';
import type { NumberColumn } from '../columns/columns';
import { MISSING_NUMBER } from '../columns/missing';
import type { ScoreSettings } from '../scheme/settings/scores';
import { hasBought } from './has-bought';
import { recencyDays } from './recency';

/** What the scores, tiers and tags look at. One entry per customer. */
export interface Dimensions {
  count: number;
  /** 1 = has bought, 0 = prospect. */
  bought: Uint8Array;
  /** Days; NaN = never bought or no date. */
  recency: NumberColumn;
  /** As scored: orders, or days with a purchase; NaN = never bought or not known. */
  frequency: NumberColumn;
  /** As scored: total money, or money per order; NaN = never bought or not known. */
  monetary: NumberColumn;
  /** Orders and total money, whatever is scored. */
  orders: NumberColumn;
  total: NumberColumn;
}

/** Whether frequency really counts days: only an order list knows them, a customer list goes on counting orders. */
export const countsDays = (customers: Customers, measures: ScoreSettings['measures']): boolean =>
  measures.frequency === 'days' && customers.purchases !== undefined;

/** Prospects have no value in any dimension, so that no quantile counts them. */
export function dimensionsOf(
  customers: Customers,
  asOf: number,
  measures: ScoreSettings['measures'],
): Dimensions {
  const { count } = customers;
  const missing = (): Float64Array => new Float64Array(count).fill(MISSING_NUMBER);
  const bought = new Uint8Array(count);
  const [recency, orders, total] = [missing(), missing(), missing()];
  for (let row = 0; row < count; row++) {
    const last = customers.lastPurchase[row] ?? MISSING_NUMBER;
    const orderCount = customers.frequency[row] ?? MISSING_NUMBER;
    const amount = customers.monetary[row] ?? MISSING_NUMBER;
    if (!hasBought(last, orderCount, amount)) continue;
    bought[row] = 1;
    recency[row] = recencyDays(last, asOf);
    orders[row] = orderCount;
    total[row] = amount;
  }
  const days = countsDays(customers, measures);
  const frequency = days
    ? orders.map((known, row) => (Number.isNaN(known) ? known : purchaseDays(customers, row)))
    : orders;
  const monetary =
    measures.monetary === 'average' ? total.map((amount, row) => amount / (orders[row] ?? 0)) : total;
  return { count, bought, recency, frequency, monetary, orders, total };
}

/** Distinct days with a purchase; the history is in order of days. */
function purchaseDays({ purchases }: Customers, row: number): number {
  if (!purchases) return MISSING_NUMBER;
  const { start, day } = purchases;
  let days = 0;
  for (let index = start[row] ?? 0; index < (start[row + 1] ?? 0); index++) {
    if (index === start[row] || day[index] !== day[index - 1]) days += 1;
  }
  return days;
}
