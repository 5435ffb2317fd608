import { describe, expect, test } from 'vitest';
import { outcomesAfter } from '../../../src/forecast/back-test/outcomes';
import { defaultSplitDay, purchaseSpan } from '../../../src/forecast/back-test/split-day';
import { tierOutcomes } from '../../../src/forecast/back-test/back-test';
import { rankingPower } from '../../../src/forecast/back-test/ranking-power';
import { schemeVerdict } from '../../../src/forecast/back-test/verdict';
import { grade } from '../../../src/grading/grade';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import { textAt } from '../../../src/columns/text-column';
import { customersOfOrders, type Order } from '../../grading/customers-of';
import { serial } from '../../grading/rfm-orders';
import { cdnowMaster } from './cdnow-master';

/** The first 39 weeks of the CDNOW data end with September 1997, the last 39 with June 1998. */
const SPLIT = serial('1997-10-01');
const scheme = TEMPLATES.general;

describe('CDNOW, weeks 1-39 against 40-78', () => {
  const orders = cdnowMaster();

  test('each tier brought what the purchases of its customers add up to', () => {
    if (!orders) return;
    const known = customersOfOrders(orders.filter(([, day]) => day < SPLIT));
    const all = customersOfOrders(orders);
    const outcomes = outcomesAfter(known, all, SPLIT);
    const { tiers, all: together, curve } = tierOutcomes(known, scheme, SPLIT, outcomes);

    // The same figures by hand: the tier of each customer, then sums over the purchases of the second period.
    const { tier } = grade(known, scheme, SPLIT);
    const tierOf = new Map(Array.from(tier, (level, row) => [textAt(known.id, row)!, level]));
    const spent = [0, 0, 0, 0];
    const cents = (amount: number): number => Math.round(amount * 100);
    const returned = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
    let ofNewcomers = 0;
    for (const [id, day, amount] of orders) {
      if (day < SPLIT) continue;
      const level = tierOf.get(id);
      if (level === undefined) ofNewcomers += cents(amount);
      else {
        spent[level]! += cents(amount);
        returned[level]!.add(id);
      }
    }
    const total = spent.reduce((sum, value) => sum + value, 0);
    expect(tiers.map((each) => cents(each.spent))).toEqual(spent);
    expect(tiers.map((each) => each.returned)).toEqual(returned.map(({ size }) => size));
    expect(cents(outcomes.newcomers.spent)).toBe(ofNewcomers);
    expect(cents(together.spent)).toBe(total);
    tiers.forEach((each, level) => {
      const size = [...tierOf.values()].filter((value) => value === level).length;
      expect(each.customers).toBe(size);
      expect(each.lift).toBeCloseTo(spent[level]! / total / (size / known.count), 10);
    });
    let [customers, brought] = [0, 0];
    expect(curve.slice(1)).toEqual(
      tiers.map((each) => {
        customers += each.customers;
        brought += each.spent;
        return {
          customers: expect.closeTo(customers / known.count, 10) as number,
          spent: expect.closeTo((brought * 100) / total, 10) as number,
        };
      }),
    );
  });

  test('the tiers of the default scheme foretell the second period', () => {
    if (!orders) return;
    const known = customersOfOrders(orders.filter(([, day]) => day < SPLIT));
    const outcomes = outcomesAfter(known, customersOfOrders(orders), SPLIT);
    const { tiers, ranks } = tierOutcomes(known, scheme, SPLIT, outcomes);
    const [power] = rankingPower([ranks], outcomes.spent).powers;
    expect(power!.low).toBeGreaterThan(0.4);
    expect(schemeVerdict(tiers, power!)).toEqual({ verdict: 'in-order', swapped: [] });
    expect(tiers[0]!.returnedShare).toBeGreaterThan(4 * tiers[3]!.returnedShare);
  });
});

describe('what came after', () => {
  const orders: Order[] = [
    ['a', 45_000, 10],
    ['a', 45_100, 5],
    ['b', 45_010, 20],
    ['b', 45_099, 1],
    ['c', 45_100, 70],
    ['c', 45_120, 0.1],
  ];

  test('the day of the split belongs to the period after; customers first seen then are newcomers', () => {
    const known = customersOfOrders(orders.filter(([, day]) => day < 45_100));
    const { spent, orders: count, newcomers } = outcomesAfter(known, customersOfOrders(orders), 45_100);
    expect(Array.from(spent)).toEqual([5, 0]);
    expect(Array.from(count)).toEqual([1, 0]);
    expect(newcomers).toEqual({ customers: 1, spent: 70.1 });
  });

  test('by default two thirds of the days are graded by', () => {
    const span = purchaseSpan(customersOfOrders(orders).purchases!);
    expect(span).toEqual({ from: 45_000, until: 45_121 });
    expect(defaultSplitDay(span)).toBe(45_080);
  });
});

describe('the verdict', () => {
  const tier = (customers: number, average: number) => ({
    customers,
    average,
    customerShare: 0,
    before: 0,
    beforeShare: 0,
    spent: 0,
    spentShare: 0,
    lift: 0,
    returned: 0,
    returnedShare: 0,
  });
  const sure = { value: 0.4, low: 0.2, high: 0.5 };

  test('names the tiers that stand the wrong way round, empty ones passed over', () => {
    const tiers = [tier(5, 90), tier(0, Number.NaN), tier(5, 40), tier(5, 60)];
    expect(schemeVerdict(tiers, sure)).toEqual({ verdict: 'out-of-order', swapped: [[2, 3]] });
  });

  test('is no better where chance may have done it, even with the tiers in order', () => {
    expect(schemeVerdict([tier(5, 9), tier(5, 8)], { ...sure, low: -0.01 }).verdict).toBe('no-better');
  });
});
