import { z } from '../zod';
import { percent } from './limits';

const threshold = (unit: string) =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('value'), value: z.number().min(0).max(1e15).describe(unit) }),
      z.strictObject({
        kind: z.literal('topPercent'),
        value: percent.describe('Percent of those who bought; equal values are never divided.'),
      }),
    ])
    .nullable();

export const keyAccountsSchema = z
  .strictObject({
    on: z.boolean().describe('Whether key accounts are looked for.'),
    revenueShare: percent.nullable().describe('Percent of all revenue, at least; null = does not count.'),
    frequency: threshold('Orders, at least.').describe('Purchase frequency; null = does not count.'),
    scale: threshold('Total amount, at least.').describe('Purchase scale; null = does not count.'),
    growth: z
      .number()
      .min(0)
      .max(1000)
      .nullable()
      .describe(
        'Spend in the last W days, at least this many times the W days before; null = does not count. Needs an order ' +
          'list; without one it counts neither for nor against.',
      ),
  })
  .refine(
    ({ on, revenueShare, frequency, scale, growth }) =>
      !on || [revenueShare, frequency, scale, growth].some((condition) => condition !== null),
    { params: { reason: 'no-condition' } },
  )
  .describe(
    'Key accounts (大客户) meet every condition that counts. Potential key accounts (潜力大客户) meet growth and scale, ' +
      'the share of revenue not yet.',
  );
export type KeyAccountSettings = z.infer<typeof keyAccountsSchema>;
