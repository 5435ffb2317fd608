import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import type { ScoreSettings } from '../../src/scheme/settings/scores';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList, customersOfOrders } from './customers-of';
import { rfmOrders, serial } from './rfm-orders';

const AS_OF = 40_100;
const withScores = (change: Partial<ScoreSettings>) => ({
  ...generalTemplate,
  scores: { ...generalTemplate.scores, ...change },
});
const listOf = (amounts: number[]) =>
  customersOfList(amounts.map((amount, row) => ({ last: 40_000 + row, orders: 1 + row, amount })));
const monetary = (amounts: number[], change: Partial<ScoreSettings>) =>
  [...grade(listOf(amounts), withScores(change), AS_OF).scores.monetary].join('');

test.each([
  {
    what: 'by value, ties stay together',
    change: {},
    amounts: [1, 1, 1, 1, 1, 1, 2, 3, 4, 5],
    scores: '1111114455',
  },
  {
    what: 'by rank, ties are divided',
    change: { method: 'by-rank' as const },
    amounts: [1, 1, 1, 1, 1, 1, 2, 3, 4, 5],
    scores: '1122334455',
  },
  { what: 'ten bins', change: { bins: 10 }, amounts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], scores: '12345678910' },
  { what: 'two bins', change: { bins: 2 }, amounts: [1, 2, 3, 4], scores: '1122' },
  {
    what: 'fixed cut-offs, equal is reached',
    change: {
      method: 'fixed' as const,
      bins: 3,
      fixed: { recency: [30, 90], frequency: [2, 5], monetary: [100, 500] },
    },
    amounts: [99, 100, 499, 500],
    scores: '1223',
  },
  {
    what: 'mean, equal is high',
    change: { method: 'mean' as const, bins: 2 },
    amounts: [1, 2, 3],
    scores: '122',
  },
  { what: 'median', change: { method: 'median' as const, bins: 2 }, amounts: [1, 2, 3, 90], scores: '1122' },
  {
    what: 'average per order',
    change: { bins: 2, measures: { frequency: 'orders' as const, monetary: 'average' as const } },
    amounts: [100, 100, 100, 100],
    scores: '2211',
  },
])('$what: $scores', ({ change, amounts, scores }) => {
  expect(monetary(amounts, change)).toBe(scores);
});

test('by rank all scores have the same number of customers, in every dimension', () => {
  const { scores } = grade(rfmOrders(), withScores({ method: 'by-rank' }), serial('2007-01-01'));
  for (const column of Object.values(scores)) {
    const counts = [1, 2, 3, 4, 5].map((score) => column.filter((found: number) => found === score).length);
    expect(counts).toEqual([199, 199, 199, 199, 199]);
  }
});

test('ranks divide equal customers by their key, whatever the order of rows', () => {
  const rows = ['d', 'a', 'c', 'b'].map((id) => [id, 40_000, 10] as const);
  const frequencyOf = (orders: (readonly [string, number, number])[]) => {
    const customers = customersOfOrders(orders);
    const { scores } = grade(customers, withScores({ method: 'by-rank', bins: 2 }), AS_OF);
    return Object.fromEntries([...scores.frequency].map((score, row) => [textAt(customers.id, row), score]));
  };
  expect(frequencyOf(rows)).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  expect(frequencyOf([...rows].reverse())).toEqual({ a: 1, b: 1, c: 2, d: 2 });
});

test('nested: frequency is scored among customers of the same recency score, monetary among those of both', () => {
  // Two recency groups; in the late one everybody has few orders.
  const rows = [
    { last: 40_090, orders: 10, amount: 1 },
    { last: 40_090, orders: 20, amount: 1 },
    { last: 40_090, orders: 20, amount: 1 },
    { last: 40_090, orders: 10, amount: 1 },
    { last: 39_000, orders: 1, amount: 5 },
    { last: 39_000, orders: 1, amount: 9 },
    { last: 39_000, orders: 3, amount: 2 },
    { last: 39_000, orders: 3, amount: 4 },
  ];
  const { scores, fitted } = grade(customersOfList(rows), withScores({ method: 'nested', bins: 2 }), AS_OF);
  expect([...scores.recency]).toEqual([2, 2, 2, 2, 1, 1, 1, 1]);
  expect([...scores.frequency]).toEqual([1, 2, 2, 1, 1, 1, 2, 2]);
  expect([...scores.monetary]).toEqual([1, 1, 1, 1, 1, 2, 1, 2]);
  expect(fitted.nested?.frequency.slice(1)).toEqual([[2], [15]]);
});

test('distinct days instead of orders: two orders on one day count once', () => {
  const customers = customersOfOrders([
    ['a', 40_000, 1],
    ['a', 40_000, 1],
    ['b', 40_000, 1],
    ['b', 40_001, 1],
  ]);
  const measures = { frequency: 'days', monetary: 'total' } as const;
  const { fitted, scores } = grade(customers, withScores({ bins: 2, measures }), AS_OF);
  expect(fitted.countsDays).toBe(true);
  expect([...scores.frequency]).toEqual([1, 2]);
  // A customer list cannot know the days and goes on counting orders.
  expect(grade(customersOfList([{ orders: 3 }]), withScores({ measures }), AS_OF).fitted.countsDays).toBe(
    false,
  );
});

describe('ties', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    last: 40_000 + row,
    orders: row < 36 ? 1 : 4,
    amount: row,
  }));
  const customersPerScore = (change: Partial<ScoreSettings>) => {
    const { scores } = grade(customersOfList(rows), withScores(change), AS_OF);
    return [1, 2, 3, 4, 5].map((score) => scores.frequency.filter((own) => own === score).length);
  };
  test('by value equal customers have equal scores, and some scores nobody can have', () => {
    expect(customersPerScore({})).toEqual([36, 0, 0, 0, 4]);
  });
  test('by rank each score has as many customers, equal ones are divided', () => {
    expect(customersPerScore({ method: 'by-rank' })).toEqual([8, 8, 8, 8, 8]);
  });
});
