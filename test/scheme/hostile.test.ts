import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { explainer } from '../../src/grading/explain';
import { summary } from '../../src/report/build-summary';
import { gradedColumns } from '../../src/report/graded-columns';
import { explanationText } from '../../src/report/explanation-text';
import { LOCALES } from '../../src/scheme/local-text';
import { parseScheme, schemeText } from '../../src/scheme/parse-scheme';
import { ProblemError } from '../../src/scheme/problem';
import type { Condition } from '../../src/scheme/rules/condition';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from '../grading/attributes-of';
import { customersOfList } from '../grading/customers-of';
import { inputOf } from '../report/input-of';

const HOSTILE = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '=cmd|"/c calc"!A1',
  '"); process.exit(); ("',
  '${globalThis.process}',
  'd => d.monetary',
  '(() => { throw 1 })()',
  '{tier}',
  '<script>alert(1)</script>',
  '\u0000\uFFFF\u202E',
  '*'.repeat(150),
  'a*'.repeat(90),
];

const refusal = (text: string): string => {
  try {
    parseScheme(text);
    return 'accepted';
  } catch (error) {
    if (error instanceof ProblemError)
      return `${error.problem.code} ${error.problem.details?.reason ?? ''}`.trim();
    throw error;
  }
};
const withRule = (when: unknown): string =>
  JSON.stringify({ ...generalTemplate, tags: [{ ...generalTemplate.tags[0], when }] });

describe('refused by name', () => {
  test.each([
    ['a million nested groups', withRuleText(deep(1_000_000)), 'scheme-too-large'],
    ['ten thousand nested groups', withRuleText(deep(10_000)), 'scheme-invalid too-deep'],
    ['a million brackets', '['.repeat(400_000), 'scheme-invalid too-deep'],
    ['groups deeper than allowed', withRule(nested(11)), 'scheme-invalid too-deep'],
    [
      'more conditions than allowed',
      withRule({ operator: 'any', of: wide(15, 15) }),
      'scheme-invalid too-many-conditions',
    ],
    [
      '5 MB of text',
      withRule({ operator: 'contains', field: 'industry', value: 'x'.repeat(5_000_000) }),
      'scheme-too-large',
    ],
    [
      'a text too long',
      withRule({ operator: 'contains', field: 'industry', value: 'x'.repeat(201) }),
      'scheme-invalid too-big',
    ],
    [
      'code as an operator',
      withRule({ operator: 'constructor', field: 'age', value: 1 }),
      'scheme-invalid not-allowed',
    ],
    [
      'a key of the prototype',
      withRule(JSON.parse('{"operator":"isEmpty","field":"age","__proto__":{"x":1}}')),
      'scheme-invalid unknown-key',
    ],
    [
      'a field of the prototype',
      withRule({ operator: 'isEmpty', field: 'toString' }),
      'scheme-invalid unknown-field',
    ],
    [
      'a number beyond all numbers',
      `${withRule({ operator: 'atLeast', field: 'age', value: 5 }).replace('"value":5', '"value":1e999')}`,
      'scheme-invalid not-allowed',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  test('as deep and as many as allowed are not', () => {
    expect(refusal(withRule(nested(10)))).toBe('accepted');
    expect(refusal(withRule({ operator: 'any', of: wide(11, 17) }))).toBe('accepted');
  });
});

function deep(groups: number): string {
  return '{"operator":"all","of":['.repeat(groups) + ']}'.repeat(groups);
}
function withRuleText(rule: string): string {
  return withRule('@').replace('"@"', rule);
}
function nested(depth: number): unknown {
  return depth === 1 ? { operator: 'any', of: [] } : { operator: 'none', of: [nested(depth - 1)] };
}
function wide(groups: number, each: number): unknown[] {
  return Array.from({ length: groups }, () => ({
    operator: 'all',
    of: Array.from({ length: each }, () => ({ operator: 'isEmpty', field: 'age' })),
  }));
}

describe('treated as text', () => {
  const customers = {
    ...customersOfList(HOSTILE.map((_, row) => ({ last: 40_000 + row, orders: row + 1, amount: row }))),
    attributes: new Map([
      ...attributesOf({ industry: HOSTILE, manualTags: HOSTILE, pinnedTier: HOSTILE }),
      ...attributesOf(Object.fromEntries(HOSTILE.map((text) => [`column:${text}`, HOSTILE])) as never),
    ]),
  };

  test.each(HOSTILE)('%j as value, column, name and group', (text) => {
    const long = (value: string) => value.slice(0, 100);
    const rules: Condition[] = [
      { operator: 'equals', field: 'industry', value: text },
      { operator: 'contains', field: `column:${long(text)}`, value: text },
      { operator: 'matches', field: 'industry', value: text },
      { operator: 'oneOf', field: 'industry', values: [text] },
      { operator: 'bought', what: 'product', matches: text, times: 1, within: null },
    ];
    const name = { 'zh-CN': long(text), 'en-US': long(text) };
    const scheme = parseScheme(
      schemeText({
        ...generalTemplate,
        name,
        tags: rules.map((when, index) => ({ ...generalTemplate.tags[0]!, id: `t${index}`, name, when })),
        groups: [{ id: 'own', name, by: { kind: 'field', field: `column:${long(text)}` } }],
        tiers: {
          ...generalTemplate.tiers,
          overrides: [
            {
              id: 'o',
              name,
              on: true,
              tier: 'a',
              when: { operator: 'equals', field: 'industry', value: text },
            },
          ],
        },
      }),
    );
    const grades = grade(customers, scheme, 41_000);
    const row = HOSTILE.indexOf(text);
    if (text.trim() !== '') expect(grades.tags[0]![row]).toBe(1);
    expect(grades.tier[row]).toBe(0);
    const explain = explainer(customers, scheme, grades);
    for (const locale of LOCALES) {
      expect(explanationText(explain(row), scheme, locale).join('\n')).toContain(long(text));
      expect(JSON.stringify(summary(inputOf(customers, 41_000, scheme), locale))).toContain(
        JSON.stringify(long(text)).slice(1, -1),
      );
      expect(gradedColumns(customers, grades, scheme, locale)[2]?.cells).toHaveLength(HOSTILE.length);
    }
  });
});

test('a pattern of stars takes no longer than its length times the text’s', () => {
  const start = performance.now();
  const customers = {
    ...customersOfList([{ orders: 1 }]),
    attributes: attributesOf({ industry: ['a'.repeat(32_000)] }),
  };
  const scheme = parseScheme(
    withRule({ operator: 'matches', field: 'industry', value: `${'a*'.repeat(95)}b` }),
  );
  expect([...grade(customers, scheme, 41_000).tags[0]!]).toEqual([0]);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('whatever is changed in a scheme, it is refused by a problem or grades every customer', () => {
  const customers = customersOfList([
    { last: 40_000, orders: 3, amount: 5 },
    {},
    { last: 40_500, orders: 1, amount: -5 },
  ]);
  const paths: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node))
      walk(value, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  walk(generalTemplate, []);
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(...HOSTILE, null, [], {}, 0, -1, 1e300, true),
    fc.integer({ min: -3, max: 400 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths.slice(1)), anything, (path, value) => {
      const scheme = JSON.parse(schemeText(generalTemplate)) as Record<string | number, unknown>;
      let place = scheme;
      for (const step of path.slice(0, -1)) place = place[step] as typeof place;
      Object.defineProperty(place, path.at(-1)!, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      let read;
      try {
        read = parseScheme(JSON.stringify(scheme));
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
        return;
      }
      const { tier, stage, score } = grade(customers, read, 41_000);
      expect([...tier].every((index) => read.tiers.levels[index] !== undefined)).toBe(true);
      expect([...stage].every((index) => index < 7)).toBe(true);
      expect([...score].every((value) => value >= 0 && value <= 100)).toBe(true);
    }),
    { numRuns: 1_500 },
  );
});
