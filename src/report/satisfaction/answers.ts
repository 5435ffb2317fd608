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
