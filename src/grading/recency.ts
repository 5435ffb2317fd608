/**
 * Days from the last purchase to the as-of date; NaN = no date.
 * A purchase after the as-of date counts as made on it (0 days, the best recency): nobody is overdue before he bought.
 */
export const recencyDays = (lastPurchase: number, asOf: number): number =>
  Number.isNaN(lastPurchase) ? Number.NaN : Math.max(0, asOf - lastPurchase);
