import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { generalTemplate } from '../../src/scheme/templates/general';
import { totals } from '../../src/tables/totals';
import { customersOfList, type ListedCustomer } from '../grading/customers-of';

const AS_OF = 41_000;
const totalsOf = (rows: readonly ListedCustomer[]) => {
  const customers = customersOfList(rows);
  const grades = grade(customers, generalTemplate, AS_OF);
  return { customers, grades, ...totals(customers, grades, generalTemplate) };
};

const rows = fc.array(
  fc.record(
    {
      last: fc.integer({ min: 40_000, max: 40_999 }),
      orders: fc.integer({ min: 0, max: 9 }),
      amount: fc.integer({ min: -1000, max: 10_000_000 }).map((cents) => cents / 100),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 50 },
);

const median = (values: number[]): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

test('tier totals are what plain counting gives', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { customers, grades, tiers, all } = totalsOf(list);
      expect(all.customers).toBe(list.length);
      tiers.forEach((total, tier) => {
        const members = list.map((_, row) => row).filter((row) => grades.tier[row] === tier);
        const amounts = members
          .map((row) => customers.monetary[row] ?? 0)
          .filter((amount) => !Number.isNaN(amount));
        const revenue = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
        expect(total.customers).toBe(members.length);
        expect(total.customerShare).toBeCloseTo(members.length / list.length, 12);
        expect(total.revenue).toBeCloseTo(revenue, 6);
        if (amounts.length === 0) expect(total.average).toBeNaN();
        else expect(total.average).toBeCloseTo(revenue / amounts.length, 6);
        expect(total.medianRecency).toBe(median(members.map((row) => grades.recency[row] ?? 0)));
      });
    }),
  );
});

test('every customer stands once in each table, and revenues add up to the cent', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { all, tiers, segments, unsegmented, tierByStage } = totalsOf(list);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(tiers.map(({ customers }) => customers))).toBe(list.length);
      expect(sum([...segments, unsegmented].map(({ customers }) => customers))).toBe(list.length);
      expect(tierByStage.map(sum)).toEqual(tiers.map(({ customers }) => customers));
      const cents = (revenue: number) => Math.round(revenue * 100);
      expect(sum(tiers.map(({ revenue }) => cents(revenue)))).toBe(cents(all.revenue));
      expect(sum([...segments, unsegmented].map(({ revenue }) => cents(revenue)))).toBe(cents(all.revenue));
    }),
  );
});

test('0.1 + 0.2 is 0.3, in any order', () => {
  const amounts = [0.1, 0.2, 0.7, 1e9, 0.005];
  const revenue = (list: number[]) =>
    totalsOf(list.map((amount) => ({ last: 40_500, orders: 1, amount }))).all.revenue;
  expect(revenue(amounts)).toBe(1_000_000_001.005);
  expect(revenue(amounts.reverse())).toBe(1_000_000_001.005);
});

test('empty groups are there, with nothing in them', () => {
  const { tiers, segments } = totalsOf([{ last: 40_999, orders: 1, amount: 10 }]);
  expect(tiers).toHaveLength(4);
  expect(segments).toHaveLength(11);
  const empty = tiers.find(({ customers }) => customers === 0);
  expect(empty).toEqual({
    customers: 0,
    customerShare: 0,
    revenue: 0,
    revenueShare: 0,
    average: Number.NaN,
    medianRecency: Number.NaN,
  });
});

test('no share of a total that is not above 0', () => {
  expect(
    totalsOf([{ last: 40_999, orders: 1, amount: -5 }]).tiers.every(({ revenueShare }) =>
      Number.isNaN(revenueShare),
    ),
  ).toBe(true);
});
