import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { textAt } from '../../src/columns/text-column';
import { explainer } from '../../src/grading/explain';
import { apply, grade } from '../../src/grading/grade';
import type { Grades } from '../../src/grading/grades';
import { parseSavedRun, savedRunText } from '../../src/grading/saved-run';
import { changedCustomers } from '../../src/grading/what-if';
import { gradedColumns } from '../../src/report/graded-columns';
import { summary } from '../../src/report/build-summary';
import { explanationText } from '../../src/report/explanation-text';
import { EXTRA_COLUMNS, schemeSchema, type Scheme } from '../../src/scheme/schema';
import { segmentIds } from '../../src/scheme/segment-ids';
import { generalTemplate } from '../../src/scheme/templates/general';
import { READY_TAGS } from '../../src/scheme/templates/ready-tags';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { inputOf } from '../report/input-of';
import { customersOfList, customersOfOrders, type Order } from './customers-of';
import { runOf } from './run-of';

const AS_OF = 41_000;
const order = fc.tuple(
  fc.constantFrom(...'abcdefghijklmno'),
  fc.integer({ min: 40_000, max: 40_950 }),
  fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100),
) satisfies fc.Arbitrary<Order>;
const orders = fc.array(order, { minLength: 1, maxLength: 60 });

const scores = fc
  .record({
    bins: fc.integer({ min: 2, max: 10 }),
    method: fc.constantFrom(
      'by-value' as const,
      'by-rank' as const,
      'nested' as const,
      'fixed' as const,
      'mean' as const,
      'median' as const,
      'r-package' as const,
    ),
    measures: fc.record({
      frequency: fc.constantFrom('orders' as const, 'days' as const),
      monetary: fc.constantFrom('total' as const, 'average' as const),
    }),
    weights: fc.record({
      recency: fc.integer({ min: 0, max: 3 }),
      frequency: fc.integer({ min: 1, max: 3 }),
      monetary: fc.integer({ min: 0, max: 3 }),
    }),
  })
  .map((settings) => {
    const bins = settings.method === 'mean' || settings.method === 'median' ? 2 : settings.bins;
    const steps = (size: number) => Array.from({ length: bins - 1 }, (_, index) => (index + 1) * size);
    return { ...settings, bins, fixed: { recency: steps(60), frequency: steps(1), monetary: steps(80) } };
  });
const segments = fc.constantFrom<Scheme['segments']>(
  { map: 'eleven' },
  { map: 'r-by-f' },
  { map: 'r-package' },
  { map: 'klaviyo' },
  { map: 'eight', naming: 'a', reference: { kind: 'mean' } },
  { map: 'eight', naming: 'b', reference: { kind: 'median' } },
  { map: 'eight', naming: 'b', reference: { kind: 'mean-score' } },
);
const tierMethod = fc.constantFrom<Scheme['tiers']['method'] | 'segment'>(
  { by: 'score', atLeast: [80, 60, 30] },
  { by: 'percentile', measure: 'monetary', top: [5, 20, 50], equals: 'divide' },
  { by: 'percentile', measure: 'score', top: [5, 20, 50], equals: 'together' },
  { by: 'percentile', measure: 'frequency', top: [5, 20, 50], equals: 'divide' },
  { by: 'revenue-share', shares: [50, 80, 95], crossing: 'worse', equals: 'divide' },
  {
    by: 'thresholds',
    match: 'all',
    atLeast: [
      { monetary: 500, frequency: 3 },
      { monetary: 100, frequency: null },
      { monetary: null, frequency: 2 },
    ],
  },
  'segment',
);
const scheme = fc
  .tuple(scores, segments, tierMethod, fc.integer({ min: 0, max: 10 }))
  .map(([own, map, method, minimumPurchasers]): Scheme => {
    const ids = segmentIds(map);
    const levels = generalTemplate.tiers.levels;
    return schemeSchema.parse({
      ...generalTemplate,
      scores: own,
      segments: map,
      tags: READY_TAGS,
      keyAccounts: { ...generalTemplate.keyAccounts, on: true },
      extraColumns: EXTRA_COLUMNS,
      tiers: {
        ...generalTemplate.tiers,
        minimumPurchasers,
        method:
          method === 'segment'
            ? {
                by: 'segment',
                tiers: ids.map((segment, index) => ({ segment, tier: levels[index % 4]!.id })),
              }
            : method,
        overrides: [
          {
            id: 'late',
            name: generalTemplate.name,
            on: true,
            tier: 'd',
            when: { operator: 'hasTag', tag: 'gone' },
          },
        ],
      },
    });
  });

const gradesOf = (customers: Customers, grades: Grades) =>
  Object.fromEntries(
    Array.from({ length: customers.count }, (_, row) => [
      textAt(customers.id, row) ?? '',
      [
        ...Object.values(grades.scores).map((column) => column[row]),
        grades.score[row],
        grades.tier[row],
        grades.stage[row],
        grades.segment[row],
        grades.accounts.account[row],
        ...Object.values(grades.lifecycle).map((column) => column[row]),
        ...grades.tags.map((tag) => tag[row]),
      ],
    ]),
  );

describe('for any scheme and any orders', () => {
  test('every customer has exactly one tier and one stage, and what is saved gives the same grades', () => {
    fc.assert(
      fc.property(orders, scheme, (rows, used) => {
        const customers = customersOfOrders(rows);
        const grades = grade(customers, used, AS_OF);
        for (let row = 0; row < customers.count; row++) {
          expect(used.tiers.levels[grades.tier[row]!]).toBeDefined();
          expect(grades.stage[row]).toBeLessThan(7);
          expect(segmentIds(used.segments)[grades.segment[row]!]).toBeDefined();
          for (const column of Object.values(grades.scores)) {
            expect(column[row]).toBeGreaterThanOrEqual(1);
            expect(column[row]).toBeLessThanOrEqual(used.scores.bins);
          }
        }
        const saved = parseSavedRun(savedRunText(runOf(used, grades.fitted)));
        expect(saved.fitted).toEqual(grades.fitted);
        expect(gradesOf(customers, apply(customers, saved.scheme, saved.fitted))).toEqual(
          gradesOf(customers, grades),
        );
      }),
    );
  });

  test('the order of rows never changes a grade', () => {
    fc.assert(
      fc.property(orders, scheme, fc.infiniteStream(fc.nat()), (rows, used, numbers) => {
        const customers = customersOfOrders(rows);
        const order = [...customers.id.codes.keys()]
          .map((row) => [numbers.next().value, row] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
          .map(([, row]) => row);
        const shuffled = changedCustomers(customers, order, []);
        expect(gradesOf(shuffled, grade(shuffled, used, AS_OF))).toEqual(
          gradesOf(customers, grade(customers, used, AS_OF)),
        );
      }),
    );
  });

  test('scaling money by any factor never changes a score in the quantile modes', () => {
    const quantile = scheme.filter(({ scores: { method } }) =>
      ['by-value', 'by-rank', 'nested'].includes(method),
    );
    fc.assert(
      fc.property(
        orders,
        quantile,
        fc.double({ min: 0.0001, max: 100_000, noNaN: true }),
        (rows, used, factor) => {
          const customers = customersOfOrders(rows);
          const scaled = { ...customers, monetary: customers.monetary.map((amount) => amount * factor) };
          // An average is divided before it is compared: equal averages may part when scaled numbers are rounded.
          const total = {
            ...used,
            scores: { ...used.scores, measures: { ...used.scores.measures, monetary: 'total' as const } },
          };
          expect(grade(scaled, total, AS_OF).scores).toEqual(grade(customers, total, AS_OF).scores);
        },
      ),
    );
  });
});

describe.each(Object.entries(TEMPLATES))('edge data under the template %s', (_, template) => {
  const full = {
    ...template,
    extraColumns: [...EXTRA_COLUMNS],
    clusters: { ...template.clusters, on: true },
  };
  const many = (count: number, of: (row: number) => Parameters<typeof customersOfList>[0][number]) =>
    customersOfList(Array.from({ length: count }, (__, row) => of(row)));
  test.each([
    ['nobody', customersOfList([]), AS_OF],
    ['one customer', customersOfList([{ last: 40_990, orders: 1, amount: 5 }]), AS_OF],
    ['all equal', many(40, () => ({ last: 40_990, orders: 2, amount: 9 })), AS_OF],
    [
      '90 % bought once',
      many(40, (row) => ({ last: 40_500 + row, orders: row < 36 ? 1 : 5, amount: row })),
      AS_OF,
    ],
    ['no money', many(40, (row) => ({ last: 40_500 + row, orders: row })), AS_OF],
    ['no dates', many(40, (row) => ({ orders: row, amount: row })), Number.NaN],
    ['no orders', many(40, (row) => ({ last: 40_500 + row, amount: row })), AS_OF],
    ['dates alone', many(40, (row) => ({ last: 40_500 + row })), AS_OF],
    ['money alone', many(40, (row) => ({ amount: row })), Number.NaN],
    ['negative totals', many(40, (row) => ({ last: 40_500 + row, orders: 1, amount: -row })), AS_OF],
    ['nobody bought', many(40, () => ({ orders: 0 })), Number.NaN],
    [
      'an order list of one day',
      customersOfOrders(Array.from({ length: 40 }, (__, row): Order => [`k${row}`, 40_990, row])),
      AS_OF,
    ],
  ])('%s: a grade for everyone, a clear sentence, never NaN in a cell', (__, customers, asOf) => {
    const input = inputOf(customers, asOf, full);
    const explain = explainer(customers, full, input.grades);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const columns = gradedColumns(customers, input.grades, full, locale);
      const cells = columns.flatMap((column) => column.cells);
      expect(cells.every((cell) => cell === null || typeof cell === 'string' || Number.isFinite(cell))).toBe(
        true,
      );
      expect(JSON.stringify([columns, summary(input, locale)])).not.toMatch(/NaN|undefined|Infinity/);
      expect(columns.find(({ id }) => id === 'tier')?.cells.every((cell) => typeof cell === 'string')).toBe(
        true,
      );
      if (customers.count > 0)
        expect(explanationText(explain(0), full, locale).join('')).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
