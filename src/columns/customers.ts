import type { DayColumn, NumberColumn, TextColumn } from './columns';
import type { CustomerAttributes, CustomerFeedback, ProductPurchases } from './customer-attributes';

/**
 * Every purchase (one per customer and order) of every customer, grouped by customer:
 * customer i owns the entries `start[i]` up to, not including, `start[i + 1]`, oldest first.
 */
export interface PurchaseHistory {
  /** Length: customers + 1. */
  start: Int32Array;
  /** Whole serial days. */
  day: DayColumn;
  amount: NumberColumn;
}

/** One row per customer, in the order in which the customers first appear in the data. */
export interface Customers {
  count: number;
  /** Key that joins a grade back to its row; never missing, never twice. */
  id: TextColumn;
  /** Display name; the id where the data has no name. */
  name: TextColumn;
  /** Whole serial days; NaN = never bought or not known. */
  firstPurchase: DayColumn;
  lastPurchase: DayColumn;
  /** Number of distinct orders; 0 = never bought; NaN = not known. */
  frequency: NumberColumn;
  /** Total net amount; NaN = not known. */
  monetary: NumberColumn;
  /** Present when the source is an order list; absent for a customer-level list. */
  purchases?: PurchaseHistory;
  /** Present when the list says which products or categories were bought. */
  products?: ProductPurchases;
  /** Present when columns beside the purchases were mapped. */
  attributes?: CustomerAttributes;
  /** Present when a feedback list was joined. */
  feedback?: CustomerFeedback;
}
