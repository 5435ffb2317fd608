import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render, type MergeValues } from '../../../src/report/messages/render';
import { MERGE_FIELD_IDS } from '../../../src/scheme/messages/merge-fields';
import { parseTemplate } from '../../../src/scheme/messages/template';
import { STANDARD_MESSAGES } from '../../../src/scheme/templates/standard-messages';
import { TEMPLATES } from '../../../src/scheme/templates/templates';

const written = (template: string, values: MergeValues): string => {
  const parsed = parseTemplate(template);
  if ('problem' in parsed) throw new Error(parsed.problem.code);
  return render(parsed.pieces, values);
};

test.each<[string, MergeValues, string]>([
  ['Hello[[, {name}]]!', { name: 'Ann' }, 'Hello, Ann!'],
  ['Hello[[, {name}]]!', {}, 'Hello!'],
  ['Hello {name}, your {tier} ({points}) is safe.', {}, 'Hello, your is safe.'],
  [
    '您好，{姓名}：[[您已 {未购买天数} 天未光临。]]',
    { daysSincePurchase: '400' },
    '您好：您已 400 天未光临。',
  ],
  ['{name} bought {favouriteProduct} , {offer} .', { name: 'A  B\nC' }, 'A B C bought.'],
  ['Dear {name}\n\n\n\nThank you .', { name: '{x}' }, 'Dear {x}\n\nThank you.'],
  ['Hello {name}.[[ — {owner}]]', { name: 'Ann () Ltd.', owner: '=EVIL()' }, 'Hello Ann () Ltd.. — =EVIL()'],
])('%s', (template, values, text) => {
  expect(written(template, values)).toBe(text);
});

const valuesOf = (value: fc.Arbitrary<string>): fc.Arbitrary<MergeValues> =>
  fc.record(Object.fromEntries(MERGE_FIELD_IDS.map((field) => [field, value])), {
    requiredKeys: [],
  }) as fc.Arbitrary<MergeValues>;

const isClean = (text: string): boolean =>
  !/  |\s[,.;:!?)，。；：！？、）]|[(（]\s*[)）]/.test(text) && text === text.trim();

const templates = STANDARD_MESSAGES.templates.flatMap(({ text }) => [text['zh-CN'], text['en-US']]);

test('whatever is missing, no message has a double blank, a blank before a mark or empty parentheses', () => {
  const values = valuesOf(fc.constantFrom('', 'Ann', '7', '李雷'));
  fc.assert(
    fc.property(fc.constantFrom(...templates), values, (template, given) => {
      expect(written(template, given)).toSatisfy(isClean);
    }),
  );
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[{}[\]]/g, ' ')),
      fc.constantFrom(...MERGE_FIELD_IDS).map((field) => `{${field}}`),
      fc.constantFrom(...MERGE_FIELD_IDS).map((field) => `[[ ({${field}}), ]]`),
    ),
  );
  fc.assert(
    fc.property(pieces, values, (parts, given) => {
      expect(written(parts.join(''), given)).toSatisfy(isClean);
    }),
  );
});

test('whatever a value holds, it stands unchanged in the text, on one line', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .array(fc.constantFrom('()', '{}', '（）', ' ,', '..', '=A()', '  ', '\n', '$&', '\uFDD0', 'x'))
      .map((parts) => parts.join('')),
  );
  const fields = fc.uniqueArray(fc.constantFrom(...MERGE_FIELD_IDS), { minLength: 1 });
  fc.assert(
    fc.property(fields, valuesOf(strange), (used, given) => {
      const shown = used.map((field) => (given[field] ?? '').replace(/\s+/g, ' ').trim());
      const text = written(used.map((field) => `[[<{${field}}>]]`).join('\n'), given);
      expect(text.split('\n').filter((line) => line !== '')).toEqual(
        shown.filter((value) => value !== '').map((value) => `<${value}>`),
      );
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...templates), strange, (template, owner) => {
      expect(written(template, { owner })).toContain(owner.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('whichever fields are missing, every sentence of a standard message begins with a capital letter', () => {
  const values = valuesOf(fc.constantFrom('', 'Ann', '3 years'));
  const english = STANDARD_MESSAGES.templates.map(({ text }) => text['en-US']);
  fc.assert(
    fc.property(fc.constantFrom(...english), values, (template, given) => {
      const text = written(template, given);
      expect(text, template).not.toMatch(/[.!?] \p{Ll}/u);
      // "Hello Ann, If that …": a span was dropped that the sentence began with.
      expect(text, template).not.toMatch(/[,;] (?!Ann)\p{Lu}/u);
    }),
    { numRuns: 1000 },
  );
});

test('every standard message is a whole sentence with all of its fields and with none', () => {
  const all = Object.fromEntries(MERGE_FIELD_IDS.map((field) => [field, field.toUpperCase()]));
  for (const { text, id } of STANDARD_MESSAGES.templates) {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const without = written(text[locale], {});
      expect(without, id).toMatch(/^[\p{Lu}\p{Script=Han}].*[.?!。？！]$/u);
      expect(written(text[locale], all).length, id).toBeGreaterThan(without.length);
    }
  }
});

test('no standard message says that a product bought once is bought often', () => {
  const values = { name: '李雷', favouriteProduct: '茶' };
  const of = (occasion: string) =>
    written(STANDARD_MESSAGES.templates.find((each) => each.occasion === occasion)!.text['zh-CN'], values);
  expect(of('win-back')).toContain('如需再购茶');
  expect(of('step-up')).toContain('除了您买过的茶');
  for (const template of templates) expect(template).not.toMatch(/常买|often buy/);
});

test('only members, who know their tier, are told the name of the next one', () => {
  const naming = Object.entries(TEMPLATES).filter(([, { messages }]) =>
    messages.templates.some(({ text }) => /\{(tier|nextTier)\}/.test(text['zh-CN'] + text['en-US'])),
  );
  expect(naming.map(([id]) => id)).toEqual(['membership']);
});
