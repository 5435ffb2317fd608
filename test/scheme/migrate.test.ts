import { expect, test } from 'vitest';
import { migrate, type Migration } from '../../src/scheme/migrate';
import { SCHEME_MIGRATIONS } from '../../src/scheme/migrations';
import { parseDocument } from '../../src/scheme/parse-document';
import { parseScheme } from '../../src/scheme/parse-scheme';
import { SCHEME_FORMAT_VERSION } from '../../src/scheme/schema';
import type { Stage } from '../../src/scheme/stages';
import { generalTemplate } from '../../src/scheme/templates/general';
import { z } from '../../src/scheme/zod';

/** A format in its third version: `weight` became `weights` in the second, `unit` came in the third. */
const steps = new Map<number, Migration>([
  [1, ({ weight, ...rest }) => ({ ...rest, weights: [weight] })],
  [2, (document) => ({ ...document, unit: 'orders' })],
]);
const schema = z.strictObject({
  formatVersion: z.literal(3),
  weights: z.array(z.number()),
  unit: z.string(),
});

test.each([
  ['the first version', { formatVersion: 1, weight: 5 }, { formatVersion: 3, weights: [5], unit: 'orders' }],
  ['the second', { formatVersion: 2, weights: [5] }, { formatVersion: 3, weights: [5], unit: 'orders' }],
  [
    'the current one',
    { formatVersion: 3, weights: [5], unit: 'days' },
    { formatVersion: 3, weights: [5], unit: 'days' },
  ],
])('%s is read', (_, document, expected) => {
  expect(parseDocument(JSON.stringify(document), schema, 3, steps)).toEqual(expected);
});

test.each([
  ['a later version', { formatVersion: 4 }, 'scheme-newer'],
  ['a version without a way up', { formatVersion: 0 }, 'scheme-invalid'],
  ['a version that is no number', { formatVersion: '1' }, 'scheme-invalid'],
  ['a version inherited from nowhere', [], 'scheme-invalid'],
])('%s is refused', (_, document, code) => {
  expect(() => parseDocument(JSON.stringify(document), schema, 3, steps)).toThrow(code);
});

test('the document that came in stays as it was', () => {
  const document = { formatVersion: 1, weight: 5 };
  migrate(document, steps, 3);
  expect(document).toEqual({ formatVersion: 1, weight: 5 });
});

test('schemes of every older version have a way up', () => {
  for (let version = 1; version < SCHEME_FORMAT_VERSION; version++)
    expect(SCHEME_MIGRATIONS.has(version)).toBe(true);
});

test('a scheme of version 1 keeps the texts of its playbook, the nearest text first', () => {
  const say = (text: string) => ({ 'zh-CN': text, 'en-US': text });
  const { allocation: _, ...old } = structuredClone(generalTemplate);
  const read = parseScheme(
    JSON.stringify({
      ...old,
      formatVersion: 1,
      playbook: [
        { tier: null, stage: 'lost', text: say('any tier, lost') },
        { tier: 'a', stage: null, text: say('A') },
        { tier: 'a', stage: 'lost', text: say('A, lost') },
      ],
    }),
  );
  const objective = (tier: string, stage: Stage) => read.playbook.cells[tier]?.[stage]?.objective['en-US'];
  expect([
    objective('a', 'lost'),
    objective('a', 'new'),
    objective('b', 'lost'),
    objective('b', 'new'),
  ]).toEqual(['A, lost', 'A', 'any tier, lost', undefined]);
  expect(read.allocation.budget.total).toBeNull();
  expect({ ...read, playbook: generalTemplate.playbook, allocation: generalTemplate.allocation }).toEqual(
    generalTemplate,
  );
});

test('a playbook of version 1 that is none is refused by its path', () => {
  const text = JSON.stringify({ ...generalTemplate, formatVersion: 1, playbook: { tier: 'a' } });
  expect(() => parseScheme(text)).toThrow('scheme-invalid');
});
