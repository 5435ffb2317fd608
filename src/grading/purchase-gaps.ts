import type { PurchaseHistory } from '../columns/customers';
import { orderStage } from './order-stage';

/** How often a customer waited so many days: `counts[days]`, and how many gaps there are. */
export interface GapCounts {
  counts: Int32Array;
  gaps: number;
}

/**
 * Days between consecutive purchases of the same customer, counted by the order-count stage in which the customer
 * waited: the gap after the k-th order belongs to the stage of k orders. Several orders on one day are one visit: no gap.
 */
export function purchaseGaps(
  { start, day }: PurchaseHistory,
  bounds: readonly [number, number],
): [GapCounts, GapCounts, GapCounts] {
  let longest = 0;
  for (let customer = 0; customer + 1 < start.length; customer++) {
    for (let index = start[customer]! + 1; index < start[customer + 1]!; index++) {
      const gap = day[index]! - day[index - 1]!;
      if (gap > longest) longest = gap;
    }
  }
  const none = (): GapCounts => ({ counts: new Int32Array(longest + 1), gaps: 0 });
  const stages: [GapCounts, GapCounts, GapCounts] = [none(), none(), none()];
  for (let customer = 0; customer + 1 < start.length; customer++) {
    const first = start[customer]!;
    for (let index = first + 1; index < start[customer + 1]!; index++) {
      const gap = day[index]! - day[index - 1]!;
      if (!(gap > 0)) continue;
      const stage = stages[orderStage(index - first, bounds)];
      stage.counts[gap]!++;
      stage.gaps++;
    }
  }
  return stages;
}

/** The gaps of all stages together. */
export const allGaps = (stages: readonly GapCounts[]): GapCounts => ({
  counts: Int32Array.from(stages[0]?.counts ?? [], (_, days) =>
    stages.reduce((sum, { counts }) => sum + (counts[days] ?? 0), 0),
  ),
  gaps: stages.reduce((sum, { gaps }) => sum + gaps, 0),
});
