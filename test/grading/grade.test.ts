import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { textAt } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import { tierOf } from '../../src/grading/grade-one';
import { STAGES, type Grades } from '../../src/grading/grades';
import { parseSavedRun, savedRunText } from '../../src/grading/saved-run';
import { parseScheme, schemeText } from '../../src/scheme/parse-scheme';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList, customersOfOrders, type ListedCustomer, type Order } from './customers-of';
import { rfmOrders, serial } from './rfm-orders';
import { runOf } from './run-of';

const order = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  fc.integer({ min: 40_000, max: 40_900 }),
  fc.integer({ min: -5_000, max: 1_000_000 }).map((cents) => cents / 100),
) satisfies fc.Arbitrary<Order>;
const orders = fc.array(order, { minLength: 1, maxLength: 60 });

const listed: fc.Arbitrary<ListedCustomer> = fc.record(
  {
    last: fc.integer({ min: 40_000, max: 41_100 }),
    first: fc.integer({ min: 39_000, max: 40_900 }),
    orders: fc.integer({ min: 0, max: 12 }),
    amount: fc.integer({ min: -500, max: 100_000 }).map((cents) => cents / 100),
  },
  { requiredKeys: [] },
);
const list = fc.array(listed, { minLength: 1, maxLength: 40 });

const scheme: fc.Arbitrary<Scheme> = fc
  .record({
    bins: fc.integer({ min: 2, max: 10 }),
    method: fc.constantFrom('by-value' as const, 'r-package' as const),
    weights: fc.record({
      recency: fc.integer({ min: 0, max: 5 }),
      frequency: fc.integer({ min: 1, max: 5 }),
      monetary: fc.integer({ min: 0, max: 5 }),
    }),
  })
  .map((scores) => ({ ...generalTemplate, scores: { ...generalTemplate.scores, ...scores } }));

const AS_OF = 41_000;

/** Grades by customer id, for comparing runs over rows in another order. */
const byId = (customers: Customers, grades: Grades) =>
  Object.fromEntries(
    Array.from({ length: customers.count }, (_, row) => [
      textAt(customers.id, row) ?? '',
      {
        scores: [grades.scores.recency[row], grades.scores.frequency[row], grades.scores.monetary[row]],
        score: grades.score[row],
        tier: grades.tier[row],
        stage: grades.stage[row],
        segment: grades.segment[row],
        tags: grades.tags.map((tag) => tag[row]),
      },
    ]),
  );

/** Every grade is within its range, whatever came in. */
function expectWhole(grades: Grades, { tiers, scores }: Scheme): void {
  for (let row = 0; row < grades.count; row++) {
    expect(tiers.levels[grades.tier[row] ?? -1]).toBeDefined();
    expect(STAGES[grades.stage[row] ?? -1]).toBeDefined();
    expect(grades.score[row]).toBeGreaterThanOrEqual(0);
    expect(grades.score[row]).toBeLessThanOrEqual(100);
    for (const column of Object.values(grades.scores)) expect(column[row]).toBeLessThanOrEqual(scores.bins);
    const prospect = STAGES[grades.stage[row] ?? -1] === 'prospect';
    if (prospect) {
      expect(grades.tier[row]).toBe(tiers.levels.length - 1);
      expect(grades.segment[row]).toBe(-1);
      expect(grades.recency[row]).toBeNaN();
    }
  }
  // What is saved with the workbook must come back as it was: JSON has no NaN and no Infinity.
  expect(JSON.parse(JSON.stringify(grades.fitted))).toEqual(grades.fitted);
}

const expectFormulaAgrees = (customers: Customers, grades: Grades, used: Scheme): void => {
  // The formula works with what the workbook saved.
  const saved = parseSavedRun(savedRunText(runOf(used, grades.fitted)));
  for (let row = 0; row < customers.count; row++) {
    const facts = {
      lastPurchase: customers.lastPurchase[row] ?? Number.NaN,
      orders: customers.frequency[row] ?? Number.NaN,
      amount: customers.monetary[row] ?? Number.NaN,
    };
    expect(tierOf(saved.scheme, saved.fitted, facts)).toBe(grades.tier[row]);
  }
};

describe('for any data', () => {
  test('every customer of an order list has exactly one tier and one stage, and a formula gives the same tier', () => {
    fc.assert(
      fc.property(orders, scheme, (rows, used) => {
        const customers = customersOfOrders(rows);
        const grades = grade(customers, used, AS_OF);
        expectWhole(grades, used);
        expectFormulaAgrees(customers, grades, used);
      }),
    );
  });

  test('so has every customer of a list with any gaps in it', () => {
    fc.assert(
      fc.property(list, scheme, (rows, used) => {
        const customers = customersOfList(rows);
        const grades = grade(customers, used, AS_OF);
        expectWhole(grades, used);
        expectFormulaAgrees(customers, grades, used);
      }),
    );
  });

  test('the order of rows never changes a grade', () => {
    const shuffled = orders.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, scheme, ([rows, others], used) => {
        const [one, two] = [customersOfOrders(rows), customersOfOrders(others)];
        expect(byId(one, grade(one, used, AS_OF))).toEqual(byId(two, grade(two, used, AS_OF)));
      }),
    );
  });

  test('scaling money never changes a score, a tier or a segment', () => {
    fc.assert(
      fc.property(list, fc.double({ min: 0.001, max: 10_000, noNaN: true }), (rows, factor) => {
        const scaled = rows.map((row) =>
          row.amount === undefined ? row : { ...row, amount: row.amount * factor },
        );
        const [one, two] = [customersOfList(rows), customersOfList(scaled)];
        expect(byId(two, grade(two, generalTemplate, AS_OF))).toEqual(
          byId(one, grade(one, generalTemplate, AS_OF)),
        );
      }),
    );
  });

  test('who bought later, more often and for more never has a lower tier', () => {
    fc.assert(
      fc.property(list, fc.nat(100), fc.nat(100), (rows, i, j) => {
        const customers = customersOfList(rows);
        const { tier } = grade(customers, generalTemplate, AS_OF);
        const [a, b] = [i % rows.length, j % rows.length];
        const columns = [customers.lastPurchase, customers.frequency, customers.monetary];
        const better = columns.every((column) => (column[a] ?? 0) >= (column[b] ?? 0));
        if (better) expect(tier[a]).toBeLessThanOrEqual(tier[b] ?? 0);
      }),
    );
  });
});

describe('edge data', () => {
  const names = (customers: Customers, asOf = AS_OF) => {
    const grades = grade(customers, generalTemplate, asOf);
    expectWhole(grades, generalTemplate);
    expectFormulaAgrees(customers, grades, generalTemplate);
    return {
      tiers: [...grades.tier]
        .map((index) => generalTemplate.tiers.levels[index]?.name['en-US'].slice(0, 1))
        .join(''),
      stages: [...grades.stage].map((index) => STAGES[index]),
      grades,
    };
  };

  test('no customer at all', () => {
    expect(names(customersOfList([])).grades.count).toBe(0);
  });

  test('one customer', () => {
    const { stages } = names(customersOfList([{ last: AS_OF - 1, orders: 1, amount: 5 }]));
    expect(stages).toEqual(['new']);
  });

  test('all equal: all get the same grade', () => {
    const { grades } = names(
      customersOfList(Array.from({ length: 30 }, () => ({ last: 40_990, orders: 2, amount: 9 }))),
    );
    expect(new Set(grades.tier).size).toBe(1);
    expect(new Set(grades.score).size).toBe(1);
  });

  test('90 % bought once: they share the lowest frequency score, the others get the highest', () => {
    const rows = Array.from({ length: 20 }, (_, row) => ({
      last: 40_900 + row,
      orders: row < 18 ? 1 : 3,
      amount: row,
    }));
    const { frequency } = names(customersOfList(rows)).grades.scores;
    expect([...frequency]).toEqual([...Array<number>(18).fill(1), 5, 5]);
  });

  test('no amounts: recency and frequency decide', () => {
    const { grades, tiers } = names(
      customersOfList([
        { last: 40_990, orders: 9 },
        { last: 40_000, orders: 1 },
      ]),
    );
    expect([...grades.scores.monetary]).toEqual([0, 0]);
    expect(tiers).toBe('AD');
  });

  test('no dates: no recency score and no segment, still a tier', () => {
    const { grades, tiers } = names(
      customersOfList([
        { orders: 9, amount: 90 },
        { orders: 1, amount: 1 },
      ]),
      Number.NaN,
    );
    expect([...grades.scores.recency]).toEqual([0, 0]);
    expect([...grades.segment]).toEqual([-1, -1]);
    expect(tiers).toBe('AD');
  });

  test('negative totals score lowest and break nothing', () => {
    const { grades } = names(
      customersOfList([-50, -1, 0, 10, 20].map((amount) => ({ last: 40_990, orders: 1, amount }))),
    );
    expect([...grades.scores.monetary]).toEqual([1, 2, 3, 4, 5]);
  });

  test('a purchase after the as-of date is as recent as can be', () => {
    const rows = [40_999, 41_000, 41_500].map((last) => ({ last, orders: 1, amount: 1 }));
    const { recency, scores } = names(customersOfList(rows)).grades;
    expect([...recency]).toEqual([1, 0, 0]);
    expect(scores.recency[2]).toBe(5);
  });

  test('who never bought is a prospect in the last tier with the score 0', () => {
    const { tiers, stages, grades } = names(
      customersOfList([{ last: 40_990, orders: 3, amount: 30 }, { orders: 0, amount: 0 }, {}]),
    );
    expect(tiers.slice(1)).toBe('DD');
    expect(stages.slice(1)).toEqual(['prospect', 'prospect']);
    expect([...grades.score].slice(1)).toEqual([0, 0]);
  });
});

test('the general template parts the 995 customers of rfm_data_orders into four tiers and seven stages', () => {
  const customers = rfmOrders();
  const grades = grade(customers, parseScheme(schemeText(generalTemplate)), serial('2007-01-01'));
  expectFormulaAgrees(customers, grades, generalTemplate);
  const count = (column: Uint8Array, length: number) =>
    Array.from({ length }, (_, value) => column.filter((found) => found === value).length);
  // Recomputed by an independent program (numpy) from the definitions.
  expect(count(grades.tier, 4)).toEqual([161, 170, 387, 277]);
  expect(count(grades.stage, 7)).toEqual([0, 11, 196, 118, 120, 387, 163]);
  expect(grades.tags.map((tag) => count(tag, 2)[1])).toEqual([120, 195, 604]);
  expect(grades.fitted).toEqual({
    asOf: 39_083,
    purchasers: 995,
    revenue: 464_158,
    countsDays: false,
    nested: null,
    ties: null,
    segmentCutoffs: null,
    keyAccounts: { frequency: null, scale: null },
    tiers: { basis: 'method', lines: null, pinned: 0, pinMarks: [] },
    cutoffs: {
      recency: [115, 181, expect.closeTo(297.4), 482],
      frequency: [3, 4, 5, 7],
      monetary: [expect.closeTo(254.8), 381, expect.closeTo(505.4), 665],
    },
    lifecycle: {
      basis: 'data',
      onTrack: [286, 222, expect.closeTo(217.4)],
      lost: [expect.closeTo(373.3), 311, expect.closeTo(274.7)],
      window: 251,
      matureOrders: 5,
      loyalOrders: 7,
      customOrders: null,
      serviceCases: null,
    },
    thresholds: [
      { field: 'frequency', operator: 'topPercent', value: 20, threshold: 8 },
      { field: 'monetary', operator: 'topPercent', value: 20, threshold: 668 },
    ],
  });
});
