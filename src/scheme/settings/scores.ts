import { z } from '../zod';
import { refuseUnlessAscending } from './limits';

export const DIMENSIONS = ['recency', 'frequency', 'monetary'] as const;
/** Recency: days since the last purchase. Frequency: distinct orders. Monetary: total net amount. */
export type Dimension = (typeof DIMENSIONS)[number];

const weight = z.number().min(0).max(1000);
const cutoffs = z.array(z.number().min(-1e15).max(1e15)).min(1).max(9);

export const SCORE_METHODS = [
  'by-value',
  'by-rank',
  'nested',
  'fixed',
  'mean',
  'median',
  'r-package',
] as const;

export const scoresSchema = z
  .strictObject({
    bins: z
      .int()
      .min(2)
      .max(10)
      .describe('Number of scores of each dimension: 1 (worst) to this number (best).'),
    method: z
      .enum(SCORE_METHODS)
      .describe(
        'by-value: equal values always get equal scores; the cut-offs are type-7 quantiles and a value equal to a ' +
          'cut-off takes the lower score (in recency the better one). by-rank: all scores have the same number of ' +
          'customers; equal values at a cut-off are divided in the order of the customer key. nested: by value, ' +
          'frequency within each recency score and monetary within each pair of both. fixed: the cut-offs are given; ' +
          'a value equal to one takes the better score. mean, median: two scores, at or beyond the mean or median of ' +
          'the values is the better one. r-package: as the R package rfm 0.3, whose cut-offs are the quantiles plus 1; ' +
          'it depends on the currency unit and is for comparison only.',
      ),
    fixed: z
      .strictObject({
        recency: cutoffs.describe('Days.'),
        frequency: cutoffs.describe('Orders, or days with a purchase.'),
        monetary: cutoffs.describe('Money.'),
      })
      .superRefine((fixed, context) => {
        for (const dimension of DIMENSIONS) refuseUnlessAscending(fixed[dimension], context, [dimension]);
      })
      .nullable()
      .describe(
        'Ascending cut-offs of the method fixed, one fewer than bins: days, orders, money. Else null.',
      ),
    measures: z
      .strictObject({
        frequency: z
          .enum(['orders', 'days'])
          .describe('orders: distinct orders. days: distinct days with a purchase; needs an order list.'),
        monetary: z.enum(['total', 'average']).describe('total: all orders together. average: per order.'),
      })
      .describe('What frequency and monetary count.'),
    weights: z
      .strictObject({
        recency: weight.describe('Of the recency score.'),
        frequency: weight.describe('Of the frequency score.'),
        monetary: weight.describe('Of the monetary score.'),
      })
      .refine((weights) => DIMENSIONS.some((dimension) => weights[dimension] > 0), {
        params: { reason: 'weights-zero' },
      })
      .describe(
        'Share of each dimension in the weighted score, in any unit. A dimension that the data lacks is left out and ' +
          'the others keep their proportion.',
      ),
  })
  .superRefine(({ bins, method, fixed }, context) => {
    const refuse = (path: string[], reason: string): void =>
      context.addIssue({ code: 'custom', path, params: { reason } });
    if ((method === 'mean' || method === 'median') && bins !== 2) refuse(['bins'], 'two-bins');
    if (method !== 'fixed') return;
    if (fixed === null) return refuse(['fixed'], 'missing');
    for (const dimension of DIMENSIONS) {
      if (fixed[dimension].length !== bins - 1) refuse(['fixed', dimension], 'cutoff-count');
    }
  })
  .describe('Recency, frequency and monetary scores.');
export type ScoreSettings = z.infer<typeof scoresSchema>;
