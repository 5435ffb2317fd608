import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProductPurchases } from '../../src/columns/customer-attributes';
import type { Customers } from '../../src/columns/customers';
import { textColumn } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import type { Condition } from '../../src/scheme/rules/condition';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from './attributes-of';
import { customersOfList } from './customers-of';
import { serial } from './rfm-orders';

const AS_OF = serial('2024-03-01');
const tag = (id: string, when: Condition, group = 'behaviour') => ({
  id,
  name: { 'zh-CN': id, 'en-US': id },
  group,
  color: '#000000',
  on: true,
  when,
});
const schemeWith = (...rules: Condition[]): Scheme => ({
  ...generalTemplate,
  tags: rules.map((when, index) => tag(`t${index}`, when)),
});

/** Six customers; the last is known by nothing but its id. */
const customers: Customers = {
  ...customersOfList([
    { last: AS_OF - 1, first: AS_OF - 1000, orders: 10, amount: 1000 },
    { last: AS_OF - 30, first: AS_OF - 30, orders: 1, amount: 50 },
    { last: AS_OF - 31, first: AS_OF - 400, orders: 3, amount: 300 },
    { last: AS_OF - 400, first: AS_OF - 400, orders: 1, amount: 50 },
    { last: AS_OF - 90, first: AS_OF - 500, orders: 3, amount: 400 },
    {},
  ]),
  attributes: attributesOf(
    {
      industry: ['制造业', ' 金融 ', 'ＩＴ服务', 'it服务', 'Food*Drink', null],
      age: [29, 30, 45, null, 60, null],
      birthDate: [
        serial('1990-03-01') + 0.6,
        serial('1992-02-29'),
        serial('1980-03-31'),
        serial('1970-04-01'),
        serial('1999-02-29'.replace('29', '28')),
        null,
      ],
      expires: [AS_OF + 0.99, AS_OF + 30, AS_OF + 31, AS_OF - 1, serial('2024-05-01'), null],
      'column:等级': ['A', 'B', null, 'a ', 'C', null],
      'column:floor': [3, null, 12, 1, 2, null],
    },
    ['birthDate', 'expires'],
  ),
};
/** 1-based customers whom a rule matches. */
const matched = (when: Condition, given: Customers = customers): number[] => {
  const { tags } = grade(given, schemeWith(when), AS_OF);
  return [...(tags[0] ?? [])].flatMap((is, row) => (is ? [row + 1] : []));
};

describe('each operator, with missing values, both languages, ties and dates at midnight', () => {
  test.each<[Condition, number[]]>([
    [{ operator: 'equals', field: 'frequency', value: 3 }, [3, 5]],
    [{ operator: 'notEquals', field: 'frequency', value: 3 }, [1, 2, 4, 6]],
    [{ operator: 'lessThan', field: 'age', value: 30 }, [1]],
    [{ operator: 'atMost', field: 'age', value: 30 }, [1, 2]],
    [{ operator: 'moreThan', field: 'age', value: 45 }, [4, 5]], // the fourth by the date of birth
    [{ operator: 'atLeast', field: 'age', value: 45 }, [3, 4, 5]],
    [{ operator: 'between', field: 'age', from: 30, to: 45 }, [2, 3]],
    [{ operator: 'between', field: 'age', from: 45, to: 30 }, []],
    [{ operator: 'oneOf', field: 'frequency', values: [1, 10] }, [1, 2, 4]],
    // Full width, case and blanks around do not count; nothing else is forgiven.
    [{ operator: 'equals', field: 'industry', value: '金融' }, [2]],
    [{ operator: 'equals', field: 'industry', value: 'IT服务' }, [3, 4]],
    [{ operator: 'notEquals', field: 'industry', value: 'IT服务' }, [1, 2, 5, 6]],
    [{ operator: 'oneOf', field: 'industry', values: ['制造业', 'it服务'] }, [1, 3, 4]],
    [{ operator: 'contains', field: 'industry', value: '服' }, [3, 4]],
    [{ operator: 'beginsWith', field: 'industry', value: 'it' }, [3, 4]],
    [{ operator: 'endsWith', field: 'industry', value: '业' }, [1]],
    [{ operator: 'matches', field: 'industry', value: 'i?服*' }, [3, 4]],
    [{ operator: 'matches', field: 'industry', value: 'food~*drink' }, [5]],
    [{ operator: 'matches', field: 'industry', value: '*' }, [1, 2, 3, 4, 5]],
    [{ operator: 'matches', field: 'industry', value: '?' }, []],
    [{ operator: 'isEmpty', field: 'industry' }, [6]],
    [{ operator: 'isNotEmpty', field: 'age' }, [1, 2, 3, 4, 5]],
    [{ operator: 'isEmpty', field: 'city' }, [1, 2, 3, 4, 5, 6]],
    // Equal values are never divided: both customers with 3 orders, or neither.
    [{ operator: 'topCount', field: 'frequency', value: 2 }, [1]],
    [{ operator: 'topCount', field: 'frequency', value: 3 }, [1, 3, 5]],
    [{ operator: 'bottomCount', field: 'frequency', value: 2 }, [2, 4]],
    [{ operator: 'bottomCount', field: 'frequency', value: 1 }, []],
    [{ operator: 'topPercent', field: 'monetary', value: 40 }, [1, 5]],
    [{ operator: 'bottomPercent', field: 'monetary', value: 40 }, [2, 4]],
    [{ operator: 'topPercent', field: 'monetary', value: 0 }, []],
    // Mean of 1000, 50, 300, 50, 400 is 360.
    [{ operator: 'aboveAverage', field: 'monetary' }, [1, 5]],
    [{ operator: 'belowAverage', field: 'monetary' }, [2, 3, 4]],
    // Both ends count, and the time of day does not.
    [{ operator: 'inLast', field: 'lastPurchase', count: 30, unit: 'days' }, [1, 2]],
    // A month before 1 March is 1 February: 30 days ago is not within it.
    [{ operator: 'inLast', field: 'lastPurchase', count: 1, unit: 'months' }, [1]],
    [{ operator: 'inNext', field: 'expires', count: 30, unit: 'days' }, [1, 2]],
    [{ operator: 'inNext', field: 'expires', count: 0, unit: 'days' }, [1]],
    [{ operator: 'inNext', field: 'expires', count: 1, unit: 'months' }, [1, 2, 3]],
    [{ operator: 'inNext', field: 'expires', count: 2, unit: 'months' }, [1, 2, 3, 5]],
    [{ operator: 'inLast', field: 'expires', count: 1, unit: 'days' }, [1, 4]],
    [{ operator: 'anniversaryWithin', field: 'birthDate', days: 0 }, [1]],
    [{ operator: 'anniversaryWithin', field: 'birthDate', days: 30 }, [1, 3]],
    [{ operator: 'anniversaryWithin', field: 'birthDate', days: 31 }, [1, 3, 4]],
    [{ operator: 'anniversaryWithin', field: 'birthDate', days: 366 }, [1, 2, 3, 4, 5]],
    [{ operator: 'equals', field: 'birthDate', value: '1990-03-01' }, [1]],
    [{ operator: 'atMost', field: 'expires', value: '2024-03-01' }, [1, 4]],
    [{ operator: 'between', field: 'birthDate', from: '1990-03-01', to: '1992-02-29' }, [1, 2]],
    [{ operator: 'equals', field: 'stage', value: 'prospect' }, [6]],
    [{ operator: 'oneOf', field: 'tier', values: ['a', 'b'] }, [1]],
    [{ operator: 'equals', field: 'segment', value: 'champions' }, [1]],
    // A column of the user's own: what it holds decides what can be asked.
    [{ operator: 'equals', field: 'column:等级', value: 'A' }, [1, 4]],
    [{ operator: 'atLeast', field: 'column:floor', value: 3 }, [1, 3]],
    [{ operator: 'contains', field: 'column:floor', value: '1' }, [3, 4]],
    [{ operator: 'atLeast', field: 'column:等级', value: 3 }, []],
    [{ operator: 'all', of: [] }, [1, 2, 3, 4, 5, 6]],
    [{ operator: 'any', of: [] }, []],
    [{ operator: 'none', of: [] }, [1, 2, 3, 4, 5, 6]],
    [
      { operator: 'none', of: [{ operator: 'atLeast', field: 'age', value: 45 }] },
      [1, 2, 6], // who has no age is not at least 45
    ],
  ])('%j', (when, expected) => {
    expect(matched(when)).toEqual(expected);
  });
});

describe('products and categories', () => {
  const bought = (rows: [string, string, number][][]): ProductPurchases => {
    const flat = rows.flat();
    const start = Int32Array.from([0, ...rows.map((_, index) => rows.slice(0, index + 1).flat().length)]);
    return {
      start,
      product: textColumn(
        flat.map(([product]) => product),
        flat.length,
      ),
      category: textColumn(
        flat.map(([, category]) => category),
        flat.length,
      ),
      day: Float64Array.from(flat, ([, , ago]) => AS_OF - ago),
    };
  };
  const shop: Customers = {
    ...customersOfList(Array.from({ length: 4 }, (_, row) => ({ last: AS_OF - 1, orders: 1, amount: row }))),
    products: bought([
      [
        ['铅笔 A', '文具', 400],
        ['铅笔 B', '文具', 10],
        ['橡皮', '文具', 10],
      ],
      [['椅子', '家具', 5]],
      [
        ['铅笔 A', '文具', 40],
        ['椅子', '家具', 5],
        ['电话', '电子', 5],
      ],
      [],
    ]),
  };
  const rule = (change: Partial<Extract<Condition, { what: string }>>): Condition => ({
    operator: 'bought',
    what: 'product',
    matches: '铅笔*',
    times: 1,
    within: null,
    ...change,
  });
  test.each<[Condition, number[]]>([
    [rule({}), [1, 3]],
    [rule({ operator: 'neverBought' }), [2, 4]],
    [rule({ within: { count: 30, unit: 'days' } }), [1]],
    [rule({ within: { count: 40, unit: 'days' } }), [1, 3]],
    [rule({ times: 2 }), [1]],
    // Two of a category on one day are one purchase.
    [rule({ what: 'category', matches: '文具', times: 2 }), [1]],
    [rule({ what: 'category', matches: '文具', times: 3 }), []],
    [rule({ what: 'category', matches: '家具', operator: 'neverBought' }), [1, 4]],
    [{ operator: 'atLeast', field: 'categories', value: 3 }, [3]],
    [{ operator: 'equals', field: 'products', value: 0 }, [4]],
    [{ operator: 'equals', field: 'demand', value: 'complex' }, [3]],
  ])('%j', (when, expected) => {
    expect(matched(when, shop)).toEqual(expected);
  });
  test('without such a column nobody is known to have bought, nor never to have', () => {
    expect(matched(rule({}))).toEqual([]);
    expect(matched(rule({ operator: 'neverBought' }))).toEqual([]);
  });
});

test('a tag may look at other tags and count those above it; the order in the list does not matter for one', () => {
  const scheme: Scheme = {
    ...generalTemplate,
    tags: [
      tag('both', { operator: 'hasTag', tag: 'many' }),
      tag('many', { operator: 'atLeast', field: 'frequency', value: 3 }),
      tag('late', { operator: 'atLeast', field: 'recency', value: 31 }, 'risk'),
      tag('two', { operator: 'tagCount', group: null, atLeast: 3 }),
      tag('risky', { operator: 'tagCount', group: 'risk', atLeast: 1 }),
    ],
  };
  const { tags } = grade(customers, scheme, AS_OF);
  expect(tags.map((column) => [...column].join(''))).toEqual([
    '101010',
    '101010',
    '001110',
    '001010',
    '001110',
  ]);
});

describe('for any rules and any data', () => {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      operator: fc.constantFrom(
        'equals' as const,
        'notEquals' as const,
        'lessThan' as const,
        'atMost' as const,
        'moreThan' as const,
        'atLeast' as const,
      ),
      field: fc.constantFrom('frequency' as const, 'age' as const, 'recency' as const, 'score' as const),
      value: fc.integer({ min: 0, max: 60 }),
    }),
    fc.record({
      operator: fc.constantFrom('topPercent' as const, 'bottomPercent' as const),
      field: fc.constantFrom('monetary' as const, 'age' as const),
      value: fc.integer({ min: 0, max: 100 }),
    }),
    fc.record({
      operator: fc.constantFrom('contains' as const, 'beginsWith' as const, 'matches' as const),
      field: fc.constant('industry' as const),
      value: fc.constantFrom('制', 'a', '*', '?b', '**', '~'),
    }),
    fc.record({
      operator: fc.constantFrom('isEmpty' as const, 'aboveAverage' as const),
      field: fc.constant('age' as const),
    }),
  );
  const rule: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'rule' },
      leaf,
      fc.record({
        operator: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        of: fc.array(tie('node'), { maxLength: 3 }),
      }),
    ),
  })).node;
  const rows = fc.array(
    fc.record(
      {
        last: fc.integer({ min: AS_OF - 500, max: AS_OF + 5 }),
        orders: fc.integer({ min: 0, max: 20 }),
        amount: fc.integer({ min: -50, max: 500 }),
        age: fc.integer({ min: 0, max: 90 }),
        industry: fc.constantFrom('制造', 'ab', 'B', 'a*b', ''),
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 25 },
  );
  const customersFrom = (
    list: { last?: number; orders?: number; amount?: number; age?: number; industry?: string }[],
  ): Customers => ({
    ...customersOfList(list),
    attributes: attributesOf({
      age: list.map(({ age }) => age ?? null),
      industry: [...list.map(({ industry }) => industry ?? null)],
    }),
  });
  const none = (...of: Condition[]): Condition => ({ operator: 'none', of });

  test('not (a and b) is not a or not b', () => {
    fc.assert(
      fc.property(rule, rule, rows, (a, b, list) => {
        const given = customersFrom(list);
        const one = matched(none({ operator: 'all', of: [a, b] }), given);
        expect(matched({ operator: 'any', of: [none(a), none(b)] }, given)).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('not (a or b) is not a and not b; not not a is a', () => {
    fc.assert(
      fc.property(rule, rule, rows, (a, b, list) => {
        const given = customersFrom(list);
        const one = matched(none(a, b), given);
        expect(matched({ operator: 'all', of: [none(a), none(b)] }, given)).toEqual(one);
        expect(matched(none(none(a)), given)).toEqual(matched(a, given));
      }),
    );
  });

  test('the order of rows never changes who is matched', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(
          list.map((_, index) => index),
          { minLength: list.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, rule, ([list, order], when) => {
        const before = new Set(matched(when, customersFrom(list)));
        const after = matched(when, customersFrom(order.map((index) => list[index]!)));
        expect(after.map((place) => order[place - 1]! + 1).sort((a, b) => a - b)).toEqual(
          [...before].sort((a, b) => a - b),
        );
      }),
    );
  });
});
