import { localTextSchema, LOCALES, longTextSchema } from '../local-text';
import { ruleSchema } from '../rules/condition';
import { z } from '../zod';
import { color, identifier, money, percent, refuseTwice, refuseUnlessAscending } from './limits';

const levelSchema = z.strictObject({
  id: identifier.describe('Stable name of the tier: small letters, digits and hyphens.'),
  name: localTextSchema.describe('What the Tier column says.'),
  color: color.describe('For charts and the pane.'),
  service: longTextSchema.describe('The service level of this tier.'),
});

const threshold = z.strictObject({
  monetary: money.nullable().describe('Total amount, at least; null = does not count.'),
  frequency: z.number().min(0).max(1e9).nullable().describe('Orders, at least; null = does not count.'),
});
const thresholds = {
  match: z.enum(['all', 'any']).describe('Whether all of the numbers of a tier must be reached, or any.'),
  atLeast: z
    .array(threshold)
    .min(1)
    .max(9)
    .describe('One entry for every tier but the last, best first. An entry of two nulls takes nobody.'),
};
const cutoffs = z.array(percent).min(1).max(9);
const equals = z
  .enum(['divide', 'together'])
  .describe(
    'Equal customers at a line. divide: in the order of their key, so that the line stays where it is; a formula over ' +
      'their numbers then cannot know their tier. together: all of them belong to the better tier.',
  );
const ascending = cutoffs.superRefine((values, context) => refuseUnlessAscending(values, context));

export const tierMethodSchema = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('score').describe('The weighted score.'),
      atLeast: cutoffs
        .superRefine((values, context) => {
          const at = values.findIndex((value, index) => index > 0 && value >= (values[index - 1] ?? value));
          if (at >= 0) context.addIssue({ code: 'custom', path: [at], params: { reason: 'not-descending' } });
        })
        .describe('Lowest weighted score (0 to 100) of every tier but the last, strictly descending.'),
    }),
    z.strictObject({
      by: z.literal('percentile').describe('The rank among those who bought.'),
      measure: z.enum(['monetary', 'frequency', 'score']).describe('What the customers are ranked by.'),
      top: ascending.describe(
        'Percent of those who bought up to which each tier but the last reaches: [5, 20, 50]. The customer who ' +
          'crosses a line belongs to the better tier.',
      ),
      equals,
    }),
    z.strictObject({
      by: z.literal('revenue-share').describe('The share of revenue (ABC).'),
      shares: ascending.describe(
        'Percent of revenue up to which each tier but the last reaches, best customers first: [80, 95] is ABC.',
      ),
      crossing: z
        .enum(['better', 'worse'])
        .describe(
          'Where the customer who crosses a line belongs. better: the share before this customer is below the line. ' +
            'worse: the share with this customer does not exceed it.',
        ),
      equals,
    }),
    z.strictObject({ by: z.literal('thresholds').describe('Fixed amounts or order counts.'), ...thresholds }),
    z.strictObject({
      by: z.literal('segment').describe('The segment.'),
      tiers: z
        .array(
          z.strictObject({
            segment: z.string().max(40).describe('A segment of the map.'),
            tier: identifier.describe('Its tier.'),
          }),
        )
        .min(1)
        .max(60)
        .describe('The tier of every segment of the map, each once.'),
    }),
  ])
  .describe(
    'score: the weighted score decides. percentile: the rank among those who bought. revenue-share: the share of ' +
      'revenue of all better customers (ABC). thresholds: fixed amounts or order counts. segment: the segment decides.',
  );

const overrideSchema = z.strictObject({
  id: identifier.describe('Stable name.'),
  name: localTextSchema.describe('Shown as the reason of the tier.'),
  on: z.boolean().describe('Off: the rule is kept and matches nobody.'),
  when: ruleSchema.describe('Whom the rule matches.'),
  tier: identifier.describe('The tier of everyone whom the rule matches.'),
});

export const tiersSchema = z
  .strictObject({
    levels: z.array(levelSchema).min(2).max(10).describe('The tiers, best first, 2 to 10.'),
    method: tierMethodSchema,
    minimumPurchasers: z
      .int()
      .min(0)
      .max(100000)
      .describe(
        'With fewer customers who bought, percentile and revenue-share say little: the fallback is used and this is said.',
      ),
    fallback: z.strictObject(thresholds).describe('The fixed thresholds that then decide.'),
    overrides: z
      .array(overrideSchema)
      .max(50)
      .describe(
        'Rules that set a tier before the method does; the first that matches wins. Tiers pinned by hand win over both.',
      ),
  })
  .superRefine(({ levels, method, fallback, overrides }, context) => {
    refuseTwice(
      levels.map(({ id }) => id),
      context,
      (index) => ['levels', index, 'id'],
    );
    for (const locale of LOCALES) {
      refuseTwice(
        levels.map(({ name }) => name[locale]),
        context,
        (index) => ['levels', index, 'name', locale],
      );
    }
    refuseTwice(
      overrides.map(({ id }) => id),
      context,
      (index) => ['overrides', index, 'id'],
    );
    const refuse = (path: PropertyKey[], reason: string): void =>
      context.addIssue({ code: 'custom', path, params: { reason } });
    const known = new Set(levels.map(({ id }) => id));
    overrides.forEach(({ tier }, index) => {
      if (!known.has(tier)) refuse(['overrides', index, 'tier'], 'unknown-tier');
    });
    if (fallback.atLeast.length !== levels.length - 1) refuse(['fallback', 'atLeast'], 'cutoff-count');
    if (method.by === 'segment') {
      method.tiers.forEach(({ tier }, index) => {
        if (!known.has(tier)) refuse(['method', 'tiers', index, 'tier'], 'unknown-tier');
      });
      return;
    }
    const [list, name] =
      method.by === 'percentile'
        ? [method.top, 'top']
        : method.by === 'revenue-share'
          ? [method.shares, 'shares']
          : [method.atLeast, 'atLeast'];
    if (list.length !== levels.length - 1) refuse(['method', name], 'cutoff-count');
  })
  .describe(
    'The tiers and how a customer gets one. Who never bought has the last tier, unless pinned or overridden.',
  );
export type TierSettings = z.infer<typeof tiersSchema>;
export type TierMethod = TierSettings['method'];
export type TierLevel = TierSettings['levels'][number];
export type TierThresholds = TierSettings['fallback'];
