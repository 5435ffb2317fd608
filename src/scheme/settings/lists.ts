import { FESTIVAL_IDS } from '../festival-ids';
import { ACTION_LISTS, type ActionListId } from '../list-ids';
import { z } from '../zod';
import { percent } from './limits';

export const CARE_OCCASIONS = ['birthday', 'first-purchase', 'registration'] as const;
export type CareOccasion = (typeof CARE_OCCASIONS)[number];

export const MOST_IGNORED = 100;
export const LONGEST_IGNORED = 120;

const crossSellSchema = z
  .strictObject({
    of: z
      .enum(['either', 'product', 'category'])
      .describe('What is looked at. either: products; where those give no rule, categories.'),
    together: z
      .enum(['order', 'customer'])
      .describe('What counts as bought together: in one order, or ever by one customer.'),
    support: z
      .number()
      .min(0.01)
      .max(100)
      .describe('Percent of all orders (or customers) that hold all of it, at least.'),
    confidence: percent.describe('Percent of those with the first part that also have the second, at least.'),
    lift: z.number().min(0).max(1000).describe('How many times as often as by chance, at least.'),
    items: z.int().min(2).max(3).describe('2: pairs. 3: pairs and triples.'),
    ignore: z
      .array(z.string().min(1).max(LONGEST_IGNORED))
      .max(MOST_IGNORED)
      .describe(
        'Names or codes that are no goods, such as postage and fees: no basket and no offer holds them. * stands for any text, ? for one character.',
      ),
  })
  .describe('Which goods go together, and from when on that counts as evidence.');
export type CrossSellSettings = z.infer<typeof crossSellSchema>;

export const listsSchema = z
  .strictObject({
    lists: z.array(z.enum(ACTION_LISTS)).max(ACTION_LISTS.length).describe('The lists that are wanted.'),
    length: z.int().min(1).max(10_000).describe('Most customers on a list; the first by rank are taken.'),
    arrange: z
      .enum(['by-list', 'by-owner'])
      .describe('by-list: a sheet for each list. by-owner: a sheet for each owner with everything to do.'),
    owners: z
      .array(z.string().min(1).max(200))
      .max(500)
      .describe('Only customers of these owners; none = of all.'),
    careDays: z
      .int()
      .min(1)
      .max(366)
      .describe('Days ahead, the as-of date included, for which care is planned.'),
    occasions: z
      .array(z.enum(CARE_OCCASIONS))
      .max(CARE_OCCASIONS.length)
      .describe('Days of the customer’s own.'),
    festivals: z.array(z.enum(FESTIVAL_IDS)).max(FESTIVAL_IDS.length).describe('Festivals to plan for.'),
    festivalTiers: z
      .int()
      .min(0)
      .max(10)
      .describe('So many of the best tiers are greeted at festivals; 0 = nobody.'),
    lowSatisfaction: percent.describe(
      'A score up to this percent of its scale (5, 10 or 100) is low; a likelihood to recommend of 0 to 6 always is.',
    ),
    crossSell: crossSellSchema,
  })
  .describe('The lists of customers to act on.');
export type ListSettings = z.infer<typeof listsSchema>;

/** All lists, fifty customers each, evidence that stands on more than a handful of orders. */
export const STANDARD_LISTS: ListSettings = {
  lists: [...ACTION_LISTS] satisfies ActionListId[],
  length: 50,
  arrange: 'by-list',
  owners: [],
  careDays: 30,
  occasions: [...CARE_OCCASIONS],
  festivals: [
    'new-year',
    'spring-festival',
    'lantern',
    'qingming',
    'dragon-boat',
    'qixi',
    'mid-autumn',
    'double-ninth',
    'national-day',
  ],
  festivalTiers: 1,
  lowSatisfaction: 50,
  crossSell: {
    of: 'either',
    together: 'order',
    support: 1,
    confidence: 30,
    lift: 1.2,
    items: 3,
    ignore: [
      'post',
      'dot',
      'postage*',
      'dotcom postage',
      'carriage',
      'shipping*',
      'freight*',
      'delivery*',
      'manual',
      'discount*',
      'bank charges',
      '运费*',
      '邮费*',
      '邮寄费*',
      '快递费*',
      '配送费*',
      '手续费*',
    ],
  },
};
