import type { Fitted } from '../grading/grades';

/** Whether any customer who bought has a date, an amount. */
export const isDated = ({ cutoffs }: Fitted): boolean => cutoffs.recency.length > 0;
export const hasAmounts = ({ cutoffs }: Fitted): boolean => cutoffs.monetary.length > 0;
