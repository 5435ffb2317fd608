import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentration } from '../../src/report/figures/concentration';
import { exactSum } from '../../src/report/figures/exact-sum';
import { fallenScores } from '../../src/report/satisfaction/fallen-scores';
import { groupSatisfaction } from '../../src/report/satisfaction/group-satisfaction';
import { lowScorers } from '../../src/report/satisfaction/low-scorers';
import { recurringTopics } from '../../src/report/satisfaction/topics';
import { pageBreaks } from '../../src/workbook/summary-layout/page-breaks';

test('the top shares count whole customers, rounded up', () => {
  const amounts = Float64Array.from([50, 30, 10, 5, 5, -20, Number.NaN, 0]);
  expect(concentration(amounts, [0.2, 0.5, 1])).toEqual([
    { share: 0.2, customers: 1, revenue: 50, revenueShare: 0.5 },
    { share: 0.5, customers: 3, revenue: 90, revenueShare: 0.9 },
    { share: 1, customers: 5, revenue: 100, revenueShare: 1 },
  ]);
  expect(concentration(Float64Array.from([-1, 0]), [1])).toEqual([]);
});

test('a sum of money has no dust', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(cents, (units) => {
      expect(exactSum(units.map((unit) => unit / 100))).toBe(
        units.reduce((sum, unit) => sum + unit, 0) / 100,
      );
    }),
  );
});

test('NPS is promoters minus detractors, in points', () => {
  const nps = Float64Array.from([10, 9, 8, 7, 6, 0, Number.NaN]);
  const result = groupSatisfaction([0, 1, 2, 3, 4, 5, 6], { nps });
  expect(result).toMatchObject({
    npsAnswers: 6,
    promoters: 2 / 6,
    passives: 2 / 6,
    detractors: 2 / 6,
    nps: 0,
  });
  expect(groupSatisfaction([6], { nps }).nps).toBeNaN();
});

test('low scorers: the best tier first, then the lowest score, then the largest', () => {
  const tier = Uint8Array.from([1, 0, 0, 0, 0]);
  const satisfaction = Float64Array.from([1, 2, 1, 5, 2]);
  const monetary = Float64Array.from([9, 10, 1, 100, 20]);
  expect(lowScorers(tier, monetary, { satisfaction }, 2)).toEqual([2, 4, 1, 0]);
});

const answers = {
  count: 6,
  customer: Int32Array.from([0, 0, 1, 1, 2, 0]),
  day: Float64Array.from([10, 20, 5, 1, 3, Number.NaN]),
  score: Float64Array.from([5, 2, 4, 5, 1, 1]),
  topic: { codes: Int32Array.from([0, 0, 1, -1, 0, 1]), values: ['delivery', 'price', 'once'] },
};

test('a fallen score compares the latest answer with the one before it', () => {
  expect(fallenScores(answers)).toEqual([
    { customer: 0, before: 5, now: 2 },
    { customer: 1, before: 5, now: 4 },
  ]);
});

test('topics that come back, with the answers of each tier', () => {
  expect(recurringTopics(answers, Uint8Array.from([0, 1, 1]), 2)).toEqual([
    { topic: 'delivery', answers: 3, perTier: [2, 1] },
    { topic: 'price', answers: 2, perTier: [1, 1] },
  ]);
});

test('a page ends above what would be torn; titles take room from the second page on', () => {
  const heights = new Array<number>(12).fill(10);
  const units = [
    { start: 0, end: 4 },
    { start: 4, end: 8 },
    { start: 8, end: 12 },
  ];
  expect(pageBreaks(units, heights, 90, 20)).toEqual([8]);
  expect(pageBreaks(units, heights, 70, 20)).toEqual([4, 8]);
});
