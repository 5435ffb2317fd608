import { z } from '../zod';
import { identifier } from './limits';

const amount = z.number().min(0).max(1e12);

const resourceSchema = z.strictObject({
  total: amount.nullable().describe('What there is to divide; null = nothing is divided.'),
  floor: amount.describe('Each customer gets at least this much; 0 = no floor.'),
  cap: amount.nullable().describe('No customer gets more than this much; null = no cap.'),
});

export const ALLOCATION_WEIGHTS = ['revenue', 'atRisk', 'customers'] as const;
const weight = z.number().min(0).max(1000);

/** How a budget and the hours of a team are divided among the customers of each tier and stage. */
export const allocationSchema = z
  .strictObject({
    budget: resourceSchema.describe('Money for the period, in the currency of the list.'),
    hours: resourceSchema.describe('Working hours of the team for the period.'),
    weights: z
      .strictObject({
        revenue: weight.describe('Weight of the share of revenue.'),
        atRisk: weight.describe('Weight of the share of revenue at risk.'),
        customers: weight.describe('Weight of the share of customers.'),
      })
      .refine((weights) => Object.values(weights).some((value) => value > 0), {
        params: { reason: 'weights-zero' },
      })
      .describe('By what is divided after the floors; only their ratio counts.'),
    tiersLeftOut: z.array(identifier).max(10).describe('Tiers that get nothing, by id.'),
  })
  .describe('How a budget and hours are divided by tier and lifecycle stage.');
export type Allocation = z.infer<typeof allocationSchema>;

/** Nothing to divide yet, and rules that suit most. */
export const NO_ALLOCATION: Allocation = {
  budget: { total: null, floor: 0, cap: null },
  hours: { total: null, floor: 0, cap: null },
  weights: { revenue: 6, atRisk: 3, customers: 1 },
  tiersLeftOut: [],
};
