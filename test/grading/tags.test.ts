import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import type { Condition } from '../../src/scheme/rules/condition';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList } from './customers-of';

/** Which customers (1-based) get a tag with this rule; all bought on the as-of date with the given order counts. */
function tagged(when: Condition, orders: number[]): { customers: number[]; threshold: number | null } {
  const scheme = {
    ...generalTemplate,
    tags: [
      {
        id: 'one',
        name: { 'zh-CN': '一', 'en-US': 'One' },
        group: 'behaviour',
        color: '#000000',
        on: true,
        when,
      },
    ],
  };
  const list = orders.map((count, row) => ({ last: 1000 - row, orders: count, amount: 10 }));
  const { tags, fitted } = grade(customersOfList(list), scheme, 1000);
  const column = tags[0] ?? new Uint8Array();
  return {
    customers: [...column.keys()].filter((row) => column[row] === 1).map((row) => row + 1),
    threshold: fitted.thresholds[0]?.threshold ?? null,
  };
}
const orders = (
  operator: 'atLeast' | 'atMost' | 'topPercent' | 'bottomPercent',
  value: number,
): Condition => ({
  field: 'frequency',
  operator,
  value,
});

test.each([
  { rule: orders('atLeast', 3), counts: [1, 3, 5], customers: [2, 3], threshold: null },
  { rule: orders('atMost', 3), counts: [1, 3, 5], customers: [1, 2], threshold: null },
  { rule: orders('topPercent', 40), counts: [1, 2, 3, 4, 5], customers: [4, 5], threshold: 4 },
  { rule: orders('bottomPercent', 40), counts: [1, 2, 3, 4, 5], customers: [1, 2], threshold: 2 },
  // Equal values are never split: the three with 4 orders would be more than 40 %.
  { rule: orders('topPercent', 40), counts: [1, 4, 4, 4, 5], customers: [5], threshold: 5 },
  // 90 % bought once: nobody is frequent for one order.
  { rule: orders('topPercent', 20), counts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2], customers: [10], threshold: 2 },
  { rule: orders('topPercent', 20), counts: [3, 3, 3, 3, 3], customers: [], threshold: null },
  { rule: orders('topPercent', 100), counts: [3, 3, 3], customers: [1, 2, 3], threshold: 3 },
  // Prospects get no tag and count in no percentage.
  { rule: orders('atMost', 5), counts: [0, 1], customers: [2], threshold: null },
  { rule: orders('topPercent', 50), counts: [0, 0, 0, 0, 1, 2], customers: [6], threshold: 2 },
  {
    rule: { field: 'recency', operator: 'atLeast', value: 2 } as const,
    counts: [1, 1, 1, 1],
    customers: [3, 4],
    threshold: null,
  },
  {
    rule: { field: 'recency', operator: 'topPercent', value: 25 } as const,
    counts: [1, 1, 1, 1],
    customers: [4],
    threshold: 3,
  },
])('$rule on order counts $counts', ({ rule, counts, customers, threshold }) => {
  expect(tagged(rule, counts)).toEqual({ customers, threshold });
});
