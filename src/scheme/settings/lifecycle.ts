import { z } from '../zod';
import { days, percent } from './limits';

export const lifecycleSchema = z
  .strictObject({
    basis: z
      .enum(['data', 'preset'])
      .describe(
        'data: thresholds from the gaps between purchases; the preset stands in when the data has no purchase ' +
          'history or too few gaps. preset: always the preset.',
      ),
    preset: z
      .strictObject({
        onTrack: days.describe('Days since the last purchase within which a customer is on track (active).'),
        silent: days.describe('Days up to which a customer who is no longer active is silent, then asleep.'),
        lost: days.describe('Days since the last purchase beyond which a customer is lost.'),
      })
      .refine((preset) => preset.silent >= preset.onTrack, {
        path: ['silent'],
        params: { reason: 'lost-before-on-track' },
      })
      .refine((preset) => preset.lost >= preset.silent, {
        path: ['lost'],
        params: { reason: 'lost-before-on-track' },
      })
      .describe(
        'Fixed thresholds in days. Fast-moving goods 30/90/180, beauty 90/180/365, durable goods and B2B 180/365/730. ' +
          'The activity (active, silent, asleep, lost; 活跃/沉默/睡眠/流失) always goes by them.',
      ),
    orderStages: z
      .tuple([z.int().min(1).max(1000), z.int().min(2).max(10000)])
      .refine(([first, second]) => first < second, { path: [1], params: { reason: 'not-ascending' } })
      .describe(
        'Highest order count of the first and of the second order-count stage: [2, 7] means 1-2, 3-7, more than 7.',
      ),
    onTrackPercentile: percent.describe(
      'Percentile of the purchase gaps up to which a customer is on track.',
    ),
    lostPercentile: percent.describe('Percentile of the purchase gaps beyond which a customer is lost.'),
    minimumGaps: z
      .int()
      .min(1)
      .max(100000)
      .describe(
        'Fewest gaps that make a percentile meaningful. An order-count stage with fewer uses the gaps of all stages; ' +
          'with fewer in all, the preset is used.',
      ),
    minimumWindowDays: days.describe(
      'Shortest comparison window W: W = max(on-track percentile of all gaps, this).',
    ),
    minimumLostDays: days.describe('Nobody is lost before this many days, whatever the gaps say.'),
    growth: z
      .number()
      .min(1)
      .max(100)
      .describe(
        'Growing: spend in the last W days is at least this many times the spend in the W days before. Falling spend ' +
          'is the same the other way round.',
      ),
    matureOrders: z
      .number()
      .min(1)
      .max(10000)
      .nullable()
      .describe(
        'Orders from which a customer on track is mature; null = the median order count of repeat customers.',
      ),
    phases: z
      .enum(['acquire', 'identify'])
      .describe(
        'Wording of the CRM phases. acquire: acquire, develop, retain, win back (获取/发展/维护/挽留). identify: identify, ' +
          'attract, keep, raise value (识别/吸引/保持/价值提升); it has no word for a lost customer.',
      ),
    loyalPercentile: percent.describe(
      'Behaviour: loyal is on track with at least this percentile of the order counts.',
    ),
    complexCategories: z
      .int()
      .min(1)
      .max(10000)
      .describe('Demand is complex from so many product categories bought.'),
    complexPercentile: percent.describe(
      'Demand is also complex with custom orders or service cases above this percentile of their own counts.',
    ),
    periodDays: days.describe(
      'Length of the last period and of the one before it: new, repeating and lapsed customers between the two.',
    ),
  })
  .refine((lifecycle) => lifecycle.lostPercentile >= lifecycle.onTrackPercentile, {
    path: ['lostPercentile'],
    params: { reason: 'lost-before-on-track' },
  })
  .describe('The lifecycle stages: prospect, new, growing, mature, declining, lost, won back.');
export type LifecycleSettings = z.infer<typeof lifecycleSchema>;

/** Presets by trade, in days. */
export const LIFECYCLE_PRESETS = {
  'fast-moving': { onTrack: 30, silent: 90, lost: 180 },
  beauty: { onTrack: 90, silent: 180, lost: 365 },
  durable: { onTrack: 180, silent: 365, lost: 730 },
} as const satisfies Record<string, LifecycleSettings['preset']>;
