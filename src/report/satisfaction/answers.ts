import type { CustomerFeedback } from '../../columns/customer-attributes';
import type { DayColumn, NumberColumn, TextColumn } from '../../columns/columns';

/** One row per answer of a feedback list that belongs to a customer. */
export interface Answers {
  count: number;
  /** Index of the customer. */
  customer: Int32Array;
  day: DayColumn;
  score: NumberColumn;
  topic: TextColumn;
}

/** The rows of a joined feedback list with their customer beside each. */
export function answersOf({ start, day, score, topic }: CustomerFeedback): Answers {
  const customer = new Int32Array(day.length);
  for (let owner = 0; owner + 1 < start.length; owner++) customer.fill(owner, start[owner], start[owner + 1]);
  return { count: day.length, customer, day, score, topic };
}
