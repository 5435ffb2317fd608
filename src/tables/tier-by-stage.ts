import { op } from 'arquero';
import type { GradedTable } from './graded-table';

/** Customers of each tier in each stage: `result[tier][stage]`, zeros included. */
export function tierByStage(graded: GradedTable, tiers: number, stages: number): number[][] {
  const matrix = Array.from({ length: tiers }, () => new Array<number>(stages).fill(0));
  const rows = graded.groupby('tier', 'stage').rollup({ customers: op.count() }).objects() as {
    tier: number;
    stage: number;
    customers: number;
  }[];
  for (const { tier, stage, customers } of rows) {
    const row = matrix[tier];
    if (row) row[stage] = customers;
  }
  return matrix;
}
