import { table } from 'arquero';
import type { Customers } from '../columns/customers';
import type { Grades } from '../grading/grades';

/**
 * Customers and grades as one Arquero table; column names are ours, never the user's.
 * `scaled`: money in whole units of 1/scale, so that the order of rows never changes a sum.
 */
export function gradedTable(customers: Customers, grades: Grades, scale: number) {
  return table({
    tier: grades.tier,
    stage: grades.stage,
    segment: grades.segment,
    recency: grades.recency,
    scaled: customers.monetary.map((amount) => Math.round(amount * scale)),
  });
}
export type GradedTable = ReturnType<typeof gradedTable>;
