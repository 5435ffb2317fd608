import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScheme, schemeText } from '../../src/scheme/parse-scheme';
import { ProblemError, type Problem } from '../../src/scheme/problem';
import { generalTemplate } from '../../src/scheme/templates/general';

/** The problem a scheme text is refused with. */
function refusal(text: string): Problem {
  try {
    parseScheme(text);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('The scheme was accepted.');
}

/** The general template with one value changed, e.g. `tiers.levels.0.atLeast`. */
function changed(path: string, value: unknown): string {
  const scheme = JSON.parse(schemeText(generalTemplate)) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = scheme;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(scheme);
}

test('a scheme survives being written and read', () => {
  expect(parseScheme(schemeText(generalTemplate))).toEqual(generalTemplate);
  expect(parseScheme(`\uFEFF${schemeText(generalTemplate)}`)).toEqual(generalTemplate);
});

test.each([
  ['scores.bins', 1, 'scores.bins', 'too-small'],
  ['scores.bins', 11, 'scores.bins', 'too-big'],
  ['scores.bins', 2.5, 'scores.bins', 'not-whole'],
  ['scores.bins', '5', 'scores.bins', 'not-a-number'],
  ['scores.method', 'by-magic', 'scores.method', 'not-allowed'],
  ['scores.weights', { recency: 0, frequency: 0, monetary: 0 }, 'scores.weights', 'weights-zero'],
  ['scores.weights.recency', -1, 'scores.weights.recency', 'too-small'],
  ['name', undefined, 'name', 'missing'],
  ['name.zh-CN', '', 'name.zh-CN', 'empty'],
  ['tiers.levels.1.name.en-US', ' \t\u3000\u200b', 'tiers.levels[1].name.en-US', 'empty'],
  ['tiers.levels.1.name.en-US', ' a key', 'tiers.levels[1].name.en-US', 'name-twice'],
  ['tiers.levels.0.color', 7, 'tiers.levels[0].color', 'not-a-text'],
  ['tiers.levels', 'A, B', 'tiers.levels', 'wrong-type'],
  ['tiers.levels', [], 'tiers.levels', 'too-small'],
  ['tiers.method.atLeast.1', 80, 'tiers.method.atLeast[1]', 'not-descending'],
  ['tiers.method.atLeast', [80, 60], 'tiers.method.atLeast', 'cutoff-count'],
  ['tiers.method.by', 'magic', 'tiers.method.by', 'not-allowed'],
  ['tiers.fallback.atLeast', [{ monetary: 1, frequency: null }], 'tiers.fallback.atLeast', 'cutoff-count'],
  [
    'tiers.method',
    { by: 'segment', tiers: [{ segment: 'champions', tier: 'a' }] },
    'tiers.method.tiers',
    'segment-left-out',
  ],
  ['scores.method', 'mean', 'scores.bins', 'two-bins'],
  ['scores.method', 'fixed', 'scores.fixed', 'missing'],
  ['tags.0.group', 'nowhere', 'tags[0].group', 'unknown-group'],
  ['tags.0.when.field', 'constructor', 'tags[0].when.field', 'unknown-field'],
  ['tags.0.when.field', '__proto__', 'tags[0].when.field', 'unknown-field'],
  ['tags.0.when.operator', 'contains', 'tags[0].when.value', 'not-a-text'],
  ['tags.0.when', { operator: 'hasTag', tag: 'nobody' }, 'tags[0].when.tag', 'unknown-tag'],
  ['tags.0.when', { operator: 'hasTag', tag: 'high-frequency' }, 'tags', 'rules-in-circle'],
  ['tags.0.when', { operator: 'equals', field: 'stage', value: 'gone' }, 'tags[0].when.value', 'not-allowed'],
  ['tags.0.when', { operator: 'equals', field: 'tier', value: 'z' }, 'tags[0].when.value', 'unknown-tier'],
  [
    'tags.0.when',
    { operator: 'moreThan', field: 'birthDate', value: '2024-02-30' },
    'tags[0].when.value',
    'not-a-date',
  ],
  [
    'tags.0.when',
    { operator: 'inLast', field: 'age', count: 3, unit: 'days' },
    'tags[0].when.operator',
    'operator-not-for-field',
  ],
  [
    'tags.0.when',
    {
      operator: 'all',
      of: [{ operator: 'any', of: [{ operator: 'matches', field: 'recency', value: '1*' }] }],
    },
    'tags[0].when.of[0].of[0].operator',
    'operator-not-for-field',
  ],
  ['tiers.levels.1.name', generalTemplate.tiers.levels[0]?.name, 'tiers.levels[1].name.zh-CN', 'name-twice'],
  ['lifecycle.preset.lost', 30, 'lifecycle.preset.lost', 'lost-before-on-track'],
  ['lifecycle.lostPercentile', 70, 'lifecycle.lostPercentile', 'lost-before-on-track'],
  ['lifecycle.orderStages', [7, 2], 'lifecycle.orderStages[1]', 'not-ascending'],
  ['tags.1.id', 'high-frequency', 'tags[1].id', 'name-twice'],
  ['tags.0.id', 'constructor()', 'tags[0].id', 'not-allowed'],
  ['tags.0.when.value', 101, 'tags[0].when.value', 'not-a-percentage'],
  ['tags.0.when.run', 'alert(1)', 'tags[0].when.run', 'unknown-key'],
  ['constructor', {}, 'constructor', 'unknown-key'],
  ['__proto__', { bins: 5 }, '__proto__', 'unknown-key'],
] as const)('%s = %j is refused by its path', (path, value, at, reason) => {
  expect(refusal(changed(path, value))).toMatchObject({
    code: 'scheme-invalid',
    details: { path: at, reason },
  });
});

test.each([
  ['not JSON', '{', 'scheme-not-json'],
  ['nothing', '', 'scheme-not-json'],
  ['of a later version', changed('formatVersion', 3), 'scheme-newer'],
  ['not a scheme', '[]', 'scheme-invalid'],
  ['null', 'null', 'scheme-invalid'],
  ['5 MB of text', changed('name.en-US', 'x'.repeat(5_000_000)), 'scheme-too-large'],
  ['over 500 kB only in bytes', JSON.stringify('客'.repeat(200_000)), 'scheme-too-large'],
  ['deeply nested', `${'['.repeat(240_000)}${']'.repeat(240_000)}`, 'scheme-invalid'],
])('a text that is %s', (_, text, code) => {
  const problem = refusal(text);
  // Some engines give up on deep nesting while they read the JSON; either answer is a refusal.
  expect([code, ...(text.startsWith('[[') ? ['scheme-not-json'] : [])]).toContain(problem.code);
});

test('no text makes it do anything but return a scheme or refuse it', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => changed('tags.0.when', value)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(refusal(text).code).toMatch(/^scheme-/);
    }),
  );
});
