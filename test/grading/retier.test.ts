import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { gradeCounts } from '../../src/grading/grade-counts';
import { retier } from '../../src/grading/retier';
import type { Scheme } from '../../src/scheme/schema';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { SAMPLE_AS_OF, sampleCustomers } from './sample-customers';

const SAMPLE = { customers: sampleCustomers(), asOf: SAMPLE_AS_OF };

const general = TEMPLATES.general;
const overridden: Scheme = {
  ...general,
  tiers: {
    ...general.tiers,
    overrides: [
      {
        id: 'often',
        name: { 'zh-CN': '常客', 'en-US': 'Often' },
        on: true,
        when: { field: 'frequency', operator: 'topPercent', value: 20 },
        tier: general.tiers.levels[0]!.id,
      },
    ],
  },
};
const tagged: Scheme = {
  ...general,
  tags: [
    ...general.tags,
    {
      ...general.tags[0]!,
      id: 'of-the-best',
      name: { 'zh-CN': '最好', 'en-US': 'Of the best' },
      on: true,
      when: { field: 'tier', operator: 'oneOf', values: [general.tiers.levels[0]!.id] },
    },
  ],
};
const withTop = (scheme: Scheme, top: number): Scheme => ({
  ...scheme,
  tiers: { ...scheme.tiers, method: { by: 'score', atLeast: [top, 50, 30] } },
});

test.each<[string, Scheme, Scheme]>([
  ['a moved line', general, withTop(general, 70)],
  [
    'another method',
    general,
    {
      ...general,
      tiers: {
        ...general.tiers,
        method: { by: 'percentile', measure: 'monetary', top: [5, 20, 50], equals: 'divide' },
      },
    },
  ],
  ['a new override relative to the data', general, overridden],
  ['a tag that looks at the tier', tagged, withTop(tagged, 60)],
])('%s gives the tiers and tags of a whole new grading', (_, before, after) => {
  const { customers, asOf } = SAMPLE;
  const anew = grade(customers, after, asOf);
  const quick = retier(customers, after, grade(customers, before, asOf));
  expect(quick.tier).toEqual(anew.tier);
  expect(quick.tierReason).toEqual(anew.tierReason);
  expect(quick.override).toEqual(anew.override);
  expect(quick.tags).toEqual(anew.tags);
  expect(quick.fitted).toEqual(anew.fitted.tiers);
});

test('the counts are of everybody, once', () => {
  const { customers, asOf } = SAMPLE;
  const counts = gradeCounts(customers, general, grade(customers, general, asOf));
  const sum = (list: number[]) => list.reduce((all, each) => all + each, 0);
  expect(sum(counts.tiers.map((tier) => tier.customers))).toBe(customers.count);
  expect(sum(counts.stages)).toBe(customers.count);
  expect(sum(counts.segments.map((segment) => segment.customers))).toBe(counts.purchasers);
  expect(sum(counts.rf.flat())).toBe(counts.purchasers);
});
