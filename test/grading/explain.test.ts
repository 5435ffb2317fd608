import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { explainer } from '../../src/grading/explain';
import { apply, grade } from '../../src/grading/grade';
import { nextTiers } from '../../src/grading/next-tier';
import { explanationText } from '../../src/report/explanation-text';
import type { Scheme } from '../../src/scheme/schema';
import type { TierMethod } from '../../src/scheme/settings/tiers';
import { generalTemplate } from '../../src/scheme/templates/general';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { attributesOf } from './attributes-of';
import { customersOfList, customersOfOrders, type Order } from './customers-of';
import { rfmOrders, serial } from './rfm-orders';

const AS_OF = 41_000;

/** The customer with what a way adds, graded like all the others by what was fitted. */
function after(
  customers: Customers,
  scheme: Scheme,
  fitted: ReturnType<typeof grade>['fitted'],
  row: number,
  way: { orders: number; amount: number; purchase: boolean },
): number | undefined {
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? 0 : value);
  const changed: Customers = {
    ...customers,
    lastPurchase: customers.lastPurchase.slice(),
    frequency: customers.frequency.slice(),
    monetary: customers.monetary.slice(),
  };
  if (way.orders > 0) changed.frequency[row] = known(changed.frequency[row]) + way.orders;
  if (way.amount > 0)
    changed.monetary[row] = Math.round((known(changed.monetary[row]) + way.amount) * 100) / 100;
  if (way.purchase) changed.lastPurchase[row] = fitted.asOf;
  return apply(changed, scheme, fitted).tier[row];
}

describe('what is missing to the next tier', () => {
  const methods: TierMethod[] = [
    { by: 'score', atLeast: [80, 60, 30] },
    { by: 'percentile', measure: 'monetary', top: [5, 20, 50], equals: 'divide' },
    { by: 'percentile', measure: 'frequency', top: [5, 20, 50], equals: 'divide' },
    { by: 'revenue-share', shares: [50, 80, 95], crossing: 'better', equals: 'divide' },
    {
      by: 'thresholds',
      match: 'all',
      atLeast: [
        { monetary: 300, frequency: 6 },
        { monetary: 100, frequency: null },
        { monetary: 20, frequency: 2 },
      ],
    },
  ];
  const orders = fc.array(
    fc.tuple(
      fc.constantFrom(...'abcdefghijkl'),
      fc.integer({ min: 40_000, max: 40_999 }),
      fc.integer({ min: 1, max: 9_999 }).map((cents) => cents / 100),
    ),
    { minLength: 12, maxLength: 60 },
  );
  const scheme = fc
    .tuple(
      fc.constantFrom(...methods),
      fc.constantFrom('by-value' as const, 'by-rank' as const, 'nested' as const, 'r-package' as const),
      fc.constantFrom('total' as const, 'average' as const),
      fc.boolean(),
    )
    .map(([method, scoring, monetary, rule]): Scheme => ({
      ...generalTemplate,
      scores: { ...generalTemplate.scores, method: scoring, measures: { frequency: 'orders', monetary } },
      tiers: {
        ...generalTemplate.tiers,
        method,
        minimumPurchasers: 3,
        overrides: rule
          ? [
              {
                id: 'o',
                name: generalTemplate.name,
                on: true,
                tier: 'd',
                when: { operator: 'atLeast', field: 'frequency', value: 9 },
              },
            ]
          : [],
      },
    }));

  test('whoever adds it has that better tier: tried out for every way of every customer', () => {
    fc.assert(
      fc.property(orders, scheme, (list, used) => {
        const customers = customersOfOrders(list as Order[]);
        const grades = grade(customers, used, AS_OF);
        const rows = [...grades.tier.keys()];
        nextTiers(customers, used, grades, rows).forEach((ways, row) => {
          for (const way of ways) {
            expect(way.tier).toBeLessThan(grades.tier[row]!);
            expect(after(customers, used, grades.fitted, row, way)).toBe(way.tier);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('with the general template nobody below the best tier is left without a way, and a cent or an order less is not enough', () => {
    const customers = rfmOrders();
    const grades = grade(customers, generalTemplate, serial('2007-01-01'));
    const rows = [...grades.tier.keys()].filter((row) => row % 10 === 0);
    nextTiers(customers, generalTemplate, grades, rows).forEach((ways, place) => {
      const row = rows[place]!;
      expect(ways.length > 0).toBe(grades.tier[row]! > 0);
      for (const way of ways) {
        const alone = [way.orders > 0, way.amount > 0, way.purchase].filter(Boolean).length === 1;
        if (!alone || way.purchase) continue;
        const less =
          way.orders > 0 ? { ...way, orders: way.orders - 1 } : { ...way, amount: way.amount - 0.01 };
        expect(after(customers, generalTemplate, grades.fitted, row, less)).toBe(grades.tier[row]);
      }
    });
  });

  test('a prospect needs a first order', () => {
    const customers = customersOfList([
      { orders: 0 },
      ...Array.from({ length: 30 }, (_, row) => ({ last: 40_900 + row, orders: 1 + row, amount: row })),
    ]);
    const [ways] = nextTiers(customers, generalTemplate, grade(customers, generalTemplate, AS_OF), [0]);
    expect(ways![0]).toMatchObject({ orders: 1, purchase: true });
  });
});

describe('in words', () => {
  const customers: Customers = {
    ...customersOfList([
      { last: 40_990, first: 39_000, orders: 8, amount: 800 },
      { last: 40_890, first: 39_000, orders: 3, amount: 300 },
      { last: 39_900, first: 39_900, orders: 1, amount: 50 },
      { last: 40_990, first: 39_500, orders: 4, amount: 400 },
      { orders: 0 },
    ]),
    attributes: attributesOf({
      pinnedTier: [null, null, null, 'B', null],
      manualTags: [null, null, '高消费', null, null],
      industry: ['x', '政府', 'x', 'x', 'x'],
    }),
  };
  const scheme: Scheme = {
    ...generalTemplate,
    tiers: {
      ...generalTemplate.tiers,
      levels: generalTemplate.tiers.levels.map((level) =>
        level.id === 'b' ? { ...level, name: { 'zh-CN': 'B', 'en-US': 'B' } } : level,
      ),
      overrides: [
        {
          id: 'government',
          name: { 'zh-CN': '政府客户', 'en-US': 'Government' },
          on: true,
          tier: 'a',
          when: { operator: 'equals', field: 'industry', value: '政府' },
        },
      ],
    },
  };
  const explain = explainer(customers, scheme, grade(customers, scheme, AS_OF));
  test('English', () => {
    expect([0, 1, 2, 3, 4].map((row) => explanationText(explain(row), scheme, 'en-US')))
      .toMatchInlineSnapshot(`
      [
        [
          "Tier A Key: score 100, 80 or more needed.",
          "R 5 (10 days), F 5 (8 orders), M 5 (800).",
          "Mature: on track with 8 orders.",
        ],
        [
          "Tier A Key: by the rule “Government” (Industry 政府).",
          "R 2 (110 days), F 2 (3 orders), M 2 (300).",
          "Declining: 110 days without a purchase, more than 90.",
        ],
        [
          "Tier D Basic: score 0, below every cut-off.",
          "R 1 (1,100 days), F 1 (1 order), M 1 (50).",
          "Lost: 1,100 days without a purchase, more than 365.",
          "Big spender: given by hand.",
          "Dormant: Days since last purchase 1,100.",
          "To C Standard: 5 more orders or 510.01 more spent or a purchase now.",
        ],
        [
          "Tier B: set by hand.",
          "R 5 (10 days), F 4 (4 orders), M 4 (400).",
          "Mature: on track with 4 orders.",
        ],
        [
          "Tier D Basic: has never bought.",
          "Prospect: has never bought.",
          "To C Standard: 1 more order and a purchase now.",
        ],
      ]
    `);
  });
  test('Chinese', () => {
    expect([0, 1, 2, 3, 4].map((row) => explanationText(explain(row), scheme, 'zh-CN')))
      .toMatchInlineSnapshot(`
      [
        [
          "A 重点客户：得分 100，需 80 及以上。",
          "R 5（10 天），F 5（8 单），M 5（800）。",
          "成熟：按期购买，8 单。",
        ],
        [
          "A 重点客户：依据规则“政府客户”（行业 政府）。",
          "R 2（110 天），F 2（3 单），M 2（300）。",
          "衰退：已 110 天未购买，超过 90 天。",
        ],
        [
          "D 基础客户：得分 0，低于所有分界。",
          "R 1（1,100 天），F 1（1 单），M 1（50）。",
          "流失：已 1,100 天未购买，超过 365 天。",
          "高消费：人工添加。",
          "沉睡：距最近购买天数 1,100。",
          "升到C 普通客户还需：再下 5 单，或再消费 510.01，或现在购买一次。",
        ],
        [
          "B：人工指定。",
          "R 5（10 天），F 4（4 单），M 4（400）。",
          "成熟：按期购买，4 单。",
        ],
        [
          "D 基础客户：从未购买。",
          "潜在：从未购买。",
          "升到C 普通客户还需：再下 1 单加现在购买一次。",
        ],
      ]
    `);
  });
});

test.each(Object.entries(TEMPLATES))(
  'every customer can be explained in both languages without a gap: %s',
  (_, template) => {
    const customers = rfmOrders();
    const grades = grade(customers, template, serial('2007-01-01'));
    const explain = explainer(customers, template, grades);
    for (let row = 0; row < customers.count; row += 50) {
      for (const locale of ['zh-CN', 'en-US'] as const) {
        const lines = explanationText(explain(row), template, locale);
        expect(lines[0]).toContain(template.tiers.levels[grades.tier[row]!]!.name[locale]);
        expect(lines.join('\n')).not.toMatch(/NaN|undefined|null|Infinity|\{/);
      }
    }
  },
);
