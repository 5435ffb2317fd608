import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { STAGES } from '../../src/grading/grades';
import { stageIndex, type LifecycleFacts } from '../../src/grading/lifecycle';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList, customersOfOrders, type Order } from './customers-of';

const thresholds = {
  basis: 'data' as const,
  onTrack: [100, 60, 30] as [number, number, number],
  lost: [200, 120, 90] as [number, number, number],
  window: 90,
  matureOrders: 4,
  loyalOrders: 6,
  customOrders: null,
  serviceCases: null,
};
const steady: LifecycleFacts = {
  bought: true,
  recency: 20,
  orders: 5,
  sinceFirst: 900,
  lastGap: 40,
  recentSpend: 100,
  earlierSpend: 100,
};

test.each([
  {
    what: 'never bought',
    facts: { bought: false, orders: Number.NaN, recency: Number.NaN },
    stage: 'prospect',
  },
  { what: 'steady', facts: {}, stage: 'mature' },
  { what: 'fewer orders than mature', facts: { orders: 3 }, stage: 'growing' },
  { what: 'spend up by 1.2', facts: { recentSpend: 120 }, stage: 'growing' },
  { what: 'spend up by less', facts: { recentSpend: 119 }, stage: 'mature' },
  { what: 'no spend in both windows', facts: { recentSpend: 0, earlierSpend: 0 }, stage: 'mature' },
  { what: 'the last day on track', facts: { recency: 60 }, stage: 'mature' },
  { what: 'one day more', facts: { recency: 61 }, stage: 'declining' },
  { what: 'the last day before lost', facts: { recency: 120 }, stage: 'declining' },
  { what: 'a day beyond', facts: { recency: 121 }, stage: 'lost' },
  { what: 'the threshold of few orders', facts: { orders: 2, recency: 121 }, stage: 'declining' },
  { what: 'the threshold of many orders', facts: { orders: 8, recency: 31 }, stage: 'declining' },
  { what: 'first purchase at the edge of the window', facts: { sinceFirst: 90, recency: 61 }, stage: 'new' },
  { what: 'first purchase just outside', facts: { sinceFirst: 91, recency: 61 }, stage: 'declining' },
  {
    what: 'a single order on track',
    facts: { orders: 1, sinceFirst: 95, recency: 95, lastGap: Number.NaN },
    stage: 'new',
  },
  {
    what: 'a single order no longer on track',
    facts: { orders: 1, sinceFirst: 101, recency: 101 },
    stage: 'declining',
  },
  { what: 'back after a lost gap', facts: { lastGap: 121 }, stage: 'wonBack' },
  { what: 'back, but the gap was within the threshold', facts: { lastGap: 120 }, stage: 'mature' },
  // With the third order the customer left the stage of two orders, in which 200 days were allowed.
  {
    what: 'the gap is judged by the orders it followed',
    facts: { orders: 3, lastGap: 150 },
    stage: 'growing',
  },
  { what: 'back, then silent again', facts: { lastGap: 300, recency: 61 }, stage: 'declining' },
  { what: 'no date in dated data', facts: { recency: Number.NaN }, stage: 'lost' },
] as const)('$what: $stage', ({ facts, stage }) => {
  expect(STAGES[stageIndex({ ...steady, ...facts }, thresholds, generalTemplate.lifecycle, true)]).toBe(
    stage,
  );
});

test('data without any date: the order count alone decides', () => {
  const list = customersOfList([{ orders: 0 }, { orders: 1 }, { orders: 2 }, { orders: 4 }, { orders: 6 }]);
  const { stage } = grade(list, generalTemplate, Number.NaN);
  expect([...stage].map((index) => STAGES[index])).toEqual([
    'prospect',
    'new',
    'growing',
    'mature',
    'mature',
  ]);
});

/** Nine customers: gaps of 10, 20, … 90 days after the first order, and one of 30 after the third. */
function history(): Order[] {
  const orders: Order[] = [];
  for (let step = 1; step <= 9; step++) {
    orders.push([`c${step}`, 1000, 50], [`c${step}`, 1000 + 10 * step, 50]);
  }
  // Two orders on one day are one visit and leave no gap.
  orders.push(['c1', 1010, 5], ['c1', 1040, 5]);
  return orders;
}

test('thresholds come from the purchase gaps of each order-count stage', () => {
  const scheme = { ...generalTemplate, lifecycle: { ...generalTemplate.lifecycle, minimumGaps: 9 } };
  const { lifecycle } = grade(customersOfOrders(history()), scheme, 1091).fitted;
  // Gaps after the first order: 10 … 90; P80 = 74, P90 = 82, but nobody is lost before 90 days.
  // The other stages have fewer than nine gaps and take all ten: 10, 20, 30, 30, 40 … 90.
  expect(lifecycle).toEqual({
    basis: 'data',
    onTrack: [expect.closeTo(74), expect.closeTo(72), expect.closeTo(72)],
    lost: [90, 90, 90],
    window: 90,
    matureOrders: 2,
    loyalOrders: 2,
    customOrders: null,
    serviceCases: null,
  });
});

test.each([
  { why: 'too few gaps', customers: customersOfOrders(history()) },
  {
    why: 'a customer list has no history',
    customers: customersOfList([{ last: 990, orders: 3, amount: 5 }]),
  },
])('the preset stands in, and says so: $why', ({ customers }) => {
  expect(grade(customers, generalTemplate, 1091).fitted.lifecycle).toMatchObject({
    basis: 'preset',
    onTrack: [90, 90, 90],
    lost: [365, 365, 365],
    window: 90,
  });
});
