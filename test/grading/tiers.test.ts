import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import { tierOf } from '../../src/grading/grade-one';
import { TIER_REASONS } from '../../src/grading/grades';
import { parseSavedRun, savedRunText } from '../../src/grading/saved-run';
import type { Condition } from '../../src/scheme/rules/condition';
import type { Scheme } from '../../src/scheme/schema';
import { schemeSchema } from '../../src/scheme/schema';
import type { TierMethod } from '../../src/scheme/settings/tiers';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from './attributes-of';
import { customersOfList, customersOfOrders, type Order } from './customers-of';
import { rfmOrders, serial } from './rfm-orders';
import { runOf } from './run-of';

const AS_OF = 41_000;
const { levels } = generalTemplate.tiers;
const withMethod = (method: TierMethod, change: Partial<Scheme['tiers']> = {}): Scheme =>
  schemeSchema.parse({
    ...generalTemplate,
    tiers: { ...generalTemplate.tiers, method, ...change },
  });
/** "AABCD": the tier of each customer, by the first letter of its id. */
const tiersOf = (scheme: Scheme, customers = customersOfList([])) =>
  [...grade(customers, scheme, AS_OF).tier]
    .map((index) => scheme.tiers.levels[index]?.id.toUpperCase())
    .join('');
const amounts = (list: number[]) =>
  customersOfList(list.map((amount) => ({ last: 40_900, orders: 1, amount })));
const three = {
  levels: levels.slice(0, 3),
  minimumPurchasers: 0,
  fallback: { match: 'any' as const, atLeast: generalTemplate.tiers.fallback.atLeast.slice(0, 2) },
};

describe('share of revenue (ABC)', () => {
  const abc = (crossing: 'better' | 'worse'): Scheme =>
    withMethod({ by: 'revenue-share', shares: [80, 95], crossing, equals: 'divide' }, three);
  test.each([
    // 70 % before the second: it crosses 80 % and still belongs to A; 90 % before the third, which crosses 95 %.
    { list: [70, 20, 6, 4], better: 'AABC', worse: 'ABCC' },
    // Exactly 80 % after the second: the third has 80 % before it and is no A any more, whichever rule.
    { list: [50, 30, 10, 10], better: 'AABB', worse: 'AABC' },
    { list: [100], better: 'A', worse: 'C' },
    { list: [0.8, 0.1, 0.05, 0.05], better: 'ABBC', worse: 'ABBC' },
    // Equal customers at a line: their keys K1, K2, … decide, and this is never silent.
    { list: [20, 20, 20, 20, 20], better: 'AAAAB', worse: 'AAAAC' },
    { list: [50, -10, 0, 50], better: 'ACCA', worse: 'ACCC' },
    { list: [-5, -6], better: 'CC', worse: 'CC' },
  ])('$list', ({ list, better, worse }) => {
    expect(tiersOf(abc('better'), amounts(list))).toBe(better);
    expect(tiersOf(abc('worse'), amounts(list))).toBe(worse);
  });

  test('equal customers at a line may stay together, in the better class', () => {
    const together = withMethod(
      { by: 'revenue-share', shares: [80, 95], crossing: 'better', equals: 'together' },
      three,
    );
    expect(tiersOf(together, amounts([20, 20, 20, 20, 20]))).toBe('AAAAA');
  });

  test('rfm_data_orders, 80/15/5: the classes hold what their definition says, with both conventions', () => {
    const customers = rfmOrders();
    const found: number[][] = [];
    for (const crossing of ['better', 'worse'] as const) {
      const { tier } = grade(customers, abc(crossing), serial('2007-01-01'));
      const order = [...tier.keys()].sort(
        (a, b) =>
          customers.monetary[b]! - customers.monetary[a]! ||
          ((textAt(customers.id, a) ?? '') < (textAt(customers.id, b) ?? '') ? -1 : 1),
      );
      let before = 0;
      for (const row of order) {
        const own = customers.monetary[row]!;
        const share = ((crossing === 'better' ? before : before + own) / 464_158) * 100;
        const expected =
          crossing === 'better'
            ? share < 80
              ? 0
              : share < 95
                ? 1
                : 2
            : share <= 80
              ? 0
              : share <= 95
                ? 1
                : 2;
        expect(tier[row]).toBe(expected);
        before += own;
      }
      found.push([0, 1, 2].map((level) => tier.filter((value) => value === level).length));
    }
    // The customers who cross a line change sides, two in all.
    expect(found).toEqual([
      [found[0]![0]!, found[0]![1]!, found[0]![2]!],
      [found[0]![0]! - 1, found[0]![1]!, found[0]![2]! + 1],
    ]);
    expect(found[0]).toMatchInlineSnapshot(`
      [
        606,
        228,
        161,
      ]
    `);
  });
});

describe('percentile of customers', () => {
  const scheme = (measure: 'monetary' | 'frequency' | 'score', top = [5, 20, 50]) =>
    withMethod({ by: 'percentile', measure, top, equals: 'divide' });
  test('top 5, 20 and 50 %: who crosses a line belongs to the better tier', () => {
    const list = Array.from({ length: 30 }, (_, row) => 30 - row);
    // 5 % of 30 is 1.5: two customers; 20 % six, 50 % fifteen.
    expect(tiersOf(scheme('monetary'), amounts(list))).toBe('AA' + 'BBBB' + 'C'.repeat(9) + 'D'.repeat(15));
  });
  test('fewer than 20 who bought: the fixed thresholds decide, and the run says so', () => {
    const customers = amounts(Array.from({ length: 19 }, (_, row) => row * 1000));
    const { fitted, tierReason } = grade(customers, scheme('monetary'), AS_OF);
    expect(fitted.tiers).toEqual({ basis: 'fallback', lines: null, pinned: 0, pinMarks: [] });
    expect(TIER_REASONS[tierReason[0]!]).toBe('fallback');
    expect(tiersOf(scheme('monetary'), customers)).toBe('D' + 'CC' + 'BBBBBBB' + 'AAAAAAAAA');
  });
  test('equal customers at a line are divided by key, the same in any order of rows', () => {
    const orders = Array.from({ length: 20 }, (_, row): Order => [
      `k${String(row).padStart(2, '0')}`,
      40_900,
      10,
    ]);
    const byId = (list: Order[]) => {
      const customers = customersOfOrders(list);
      const { tier } = grade(customers, scheme('monetary', [10, 20, 50]), AS_OF);
      return Object.fromEntries([...tier].map((value, row) => [textAt(customers.id, row), value]));
    };
    expect(byId(orders)).toEqual(byId([...orders].reverse()));
    expect(byId(orders)).toMatchObject({ k00: 0, k01: 0, k02: 1, k03: 1, k04: 2, k09: 2, k10: 3 });
  });
});

test.each<[string, TierMethod, string]>([
  [
    'all of the thresholds',
    {
      by: 'thresholds',
      match: 'all',
      atLeast: [
        { monetary: 100, frequency: 5 },
        { monetary: 50, frequency: null },
        { monetary: null, frequency: 2 },
      ],
    },
    'ABCD',
  ],
  [
    'any of the thresholds',
    {
      by: 'thresholds',
      match: 'any',
      atLeast: [
        { monetary: 100, frequency: 5 },
        { monetary: 50, frequency: null },
        { monetary: null, frequency: null },
      ],
    },
    'AADD',
  ],
])('fixed thresholds: %s', (_, method, expected) => {
  const customers = customersOfList([
    { last: 40_900, orders: 5, amount: 100 },
    { last: 40_900, orders: 4, amount: 100 },
    { last: 40_900, orders: 2, amount: 10 },
    { last: 40_900, orders: 1, amount: 49 },
  ]);
  expect(tiersOf(withMethod(method), customers)).toBe(expected);
});

test('a table from segments to tiers: every customer has the tier of the segment', () => {
  const map = { map: 'eight' as const, naming: 'a' as const, reference: { kind: 'mean' as const } };
  const ids = ['hhh', 'hlh', 'lhh', 'llh', 'hhl', 'hll', 'lhl', 'lll'];
  const scheme = schemeSchema.parse({
    ...generalTemplate,
    segments: map,
    tiers: {
      ...generalTemplate.tiers,
      method: {
        by: 'segment',
        tiers: ids.map((segment, index) => ({ segment, tier: levels[index >> 1]!.id })),
      },
    },
  });
  const grades = grade(rfmOrders(), scheme, serial('2006-12-31'));
  expect([...grades.tier]).toEqual([...grades.segment].map((segment) => segment >> 1));
});

describe('by hand, by rule, by method', () => {
  const override = (id: string, tier: string, when: Condition) => ({
    id,
    name: { 'zh-CN': id, 'en-US': id },
    on: true,
    when,
    tier,
  });
  const scheme = withMethod(generalTemplate.tiers.method, {
    overrides: [
      override('government', 'a', { operator: 'equals', field: 'customerType', value: '政府' }),
      override('complained', 'd', { operator: 'atLeast', field: 'complaints', value: 3 }),
    ],
  });
  const customers = {
    ...customersOfList(
      Array.from({ length: 5 }, (_, row) => ({ last: 40_000 + 200 * row, orders: row + 1, amount: row })),
    ),
    attributes: attributesOf({
      customerType: [null, '政府', null, '政府', null],
      complaints: [null, 5, null, null, 3],
      pinnedTier: ['b 优质客户', null, 'X', 'C', null],
    }),
  };

  test('a pin wins over a rule, the first rule over the next, a rule over the method', () => {
    const { tier, tierReason, override: rule, fitted } = grade(customers, scheme, AS_OF);
    expect([...tier].map((index) => levels[index]?.id)).toEqual(['b', 'a', 'c', 'c', 'd']);
    expect([...tierReason].map((index) => TIER_REASONS[index])).toEqual([
      'pinned',
      'override',
      'method',
      'pinned',
      'override',
    ]);
    expect([...rule]).toEqual([-1, 0, -1, -1, 1]);
    expect(fitted.tiers.pinned).toBe(2);
  });

  test('a rule may look at tags, and tags at the tier, as long as they do not go in a circle', () => {
    const withTags = (tagRule: Condition, tierRule: Condition) => ({
      ...scheme,
      tags: [{ ...generalTemplate.tags[0]!, id: 'x', when: tagRule }],
      tiers: { ...scheme.tiers, overrides: [override('o', 'a', tierRule)] },
    });
    const hasTag: Condition = { operator: 'hasTag', tag: 'x' };
    const isTop: Condition = { operator: 'equals', field: 'tier', value: 'a' };
    const free = withTags({ operator: 'equals', field: 'frequency', value: 2 }, hasTag);
    expect(grade({ ...customers, attributes: new Map() }, free, AS_OF).tier[1]).toBe(0);
    const refused = schemeSchema.safeParse(withTags(isTop, hasTag));
    expect(refused.error?.issues[0]).toMatchObject({
      path: ['tags'],
      params: { reason: 'rules-in-circle', text: 'tier → x → tier' },
    });
  });

  test('tags given by hand stand beside the rules’ own and survive every run', () => {
    const hand = {
      ...customers,
      attributes: attributesOf({
        manualTags: ['高频购买；朋友介绍', null, 'High Frequency, dormant', '  ', 'vip'],
      }),
    };
    const { tags, hand: read } = grade(hand, generalTemplate, AS_OF);
    expect([...tags[0]!]).toEqual([1, 0, 1, 0, 1]); // the last by the rule
    expect(tags[2]![2]).toBe(1);
    expect([...read.codes].map((code) => read.lists[code])).toEqual([
      ['朋友介绍'],
      undefined,
      undefined,
      undefined,
      ['vip'],
    ]);
    expect(read.customers).toBe(3);
  });
});

describe('a formula with three numbers', () => {
  const orders = fc.array(
    fc.tuple(
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      fc.integer({ min: 40_000, max: 40_900 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { minLength: 20, maxLength: 80 },
  );
  const methods: TierMethod[] = [
    { by: 'score', atLeast: [80, 60, 30] },
    { by: 'percentile', measure: 'monetary', top: [5, 20, 50], equals: 'divide' },
    { by: 'percentile', measure: 'score', top: [5, 20, 50], equals: 'divide' },
    { by: 'revenue-share', shares: [50, 80, 95], crossing: 'worse', equals: 'divide' },
    {
      by: 'thresholds',
      match: 'any',
      atLeast: [
        { monetary: 30, frequency: 6 },
        { monetary: 20, frequency: null },
        { monetary: 9, frequency: 2 },
      ],
    },
  ];
  test('says exactly what the Tier column says, or what is missing; never anything else', () => {
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom(...methods),
        fc.constantFrom('by-value' as const, 'by-rank' as const, 'nested' as const, 'r-package' as const),
        fc.constantFrom('total' as const, 'average' as const),
        (list, method, scoring, monetary) => {
          const base = withMethod(method, { minimumPurchasers: 5 });
          const scheme = {
            ...base,
            scores: { ...base.scores, method: scoring, measures: { frequency: 'orders' as const, monetary } },
          };
          const customers = customersOfOrders(list as Order[]);
          const { tier, fitted } = grade(customers, scheme, AS_OF);
          const saved = parseSavedRun(savedRunText(runOf(scheme, fitted)));
          for (let row = 0; row < customers.count; row++) {
            const answer = tierOf(saved.scheme, saved.fitted, {
              lastPurchase: customers.lastPurchase[row]!,
              orders: customers.frequency[row]!,
              amount: customers.monetary[row]!,
            });
            if (typeof answer === 'number') expect(answer).toBe(tier[row]);
            else expect(answer).toEqual({ missing: ['key'] });
          }
        },
      ),
    );
  });

  const facts = { lastPurchase: 40_900, orders: 3, amount: 50 };
  const answer = (
    scheme: Scheme,
    customers = customersOfList([facts].map((fact) => ({ last: fact.lastPurchase, ...fact }))),
  ) => tierOf(scheme, grade(customers, scheme, AS_OF).fitted, facts);
  const withRule = (when: Condition) =>
    withMethod(generalTemplate.tiers.method, {
      overrides: [{ id: 'o', name: levels[0]!.name, on: true, when, tier: 'b' }],
    });
  test.each<[string, Condition, unknown]>([
    [
      'a rule on another field',
      { operator: 'equals', field: 'industry', value: 'x' },
      { missing: ['industry'] },
    ],
    [
      'a rule that the numbers already refuse',
      {
        operator: 'all',
        of: [
          { operator: 'equals', field: 'industry', value: 'x' },
          { operator: 'atLeast', field: 'monetary', value: 51 },
        ],
      },
      3,
    ],
    [
      'a rule that they already fulfil',
      {
        operator: 'any',
        of: [
          { operator: 'equals', field: 'industry', value: 'x' },
          { operator: 'atLeast', field: 'monetary', value: 50 },
        ],
      },
      1,
    ],
    ['a rule on the date', { operator: 'atLeast', field: 'lastPurchase', value: '2011-12-23' }, 1],
    ['a rule on tags', { operator: 'hasTag', tag: 'dormant' }, { missing: ['tags'] }],
    [
      'a rule on products',
      { operator: 'bought', what: 'product', matches: 'x', times: 1, within: null },
      { missing: ['product'] },
    ],
    [
      'a rule on the lifecycle and the industry',
      {
        operator: 'none',
        of: [
          { operator: 'isEmpty', field: 'industry' },
          { operator: 'equals', field: 'stage', value: 'new' },
        ],
      },
      { missing: ['industry', 'stage'] },
    ],
  ])('%s', (_, when, expected) => {
    const found = answer(withRule(when));
    expect(found).toEqual(expected === 3 ? answer(generalTemplate) : expected);
  });

  test('tiers set by hand, and days instead of orders, are nothing that three numbers can know', () => {
    const pinned = {
      ...customersOfList([{ last: 40_900, orders: 3, amount: 50 }]),
      attributes: attributesOf({ pinnedTier: ['A'] }),
    };
    expect(answer(generalTemplate, pinned)).toEqual({ missing: ['pinnedTier'] });
    const days = {
      ...generalTemplate,
      scores: {
        ...generalTemplate.scores,
        measures: { frequency: 'days' as const, monetary: 'total' as const },
      },
    };
    expect(answer(days, customersOfOrders([['a', 40_900, 50]]))).toEqual({ missing: ['days'] });
  });
});

test('two tiers and ten tiers, with names of any kind', () => {
  for (const count of [2, 10]) {
    const own = Array.from({ length: count }, (_, index) => ({
      ...levels[0]!,
      id: `t${index}`,
      name: { 'zh-CN': `级${index}`, 'en-US': `Level ${index}` },
    }));
    const scheme = withMethod(
      {
        by: 'score',
        atLeast: Array.from({ length: count - 1 }, (_, index) => 100 - ((index + 1) * 100) / count),
      },
      {
        levels: own,
        fallback: { match: 'any', atLeast: own.slice(1).map(() => ({ monetary: 1, frequency: null })) },
      },
    );
    const { tier } = grade(rfmOrders(), scheme, serial('2007-01-01'));
    expect(new Set(tier).size).toBe(count);
  }
});
