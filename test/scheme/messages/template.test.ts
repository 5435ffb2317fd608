import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/scheme/local-text';
import { MERGE_FIELDS, MERGE_FIELD_IDS } from '../../../src/scheme/messages/merge-fields';
import { parseTemplate } from '../../../src/scheme/messages/template';
import { messageTexts } from '../../../src/locales/messages';
import { problemText } from '../../../src/locales/problem-text';

test('fields have names in both languages, an optional span holds what stands between its brackets', () => {
  expect(parseTemplate('您好[[，{ 姓名 }]]{TIER}')).toEqual({
    pieces: [
      { kind: 'text', text: '您好' },
      {
        kind: 'optional',
        pieces: [
          { kind: 'text', text: '，' },
          { kind: 'field', field: 'name' },
        ],
      },
      { kind: 'field', field: 'tier' },
    ],
  });
});

test.each([
  ['Hello {nmae}', 'template-unknown-field', 'nmae', 7],
  ['Hello {}', 'template-unknown-field', '{}', 7],
  ['Hello {name', 'template-not-closed', '{', 7],
  ['Hello {name\n}', 'template-not-closed', '{', 7],
  ['Hello {na{me}', 'template-not-closed', '{', 7],
  ['Hello name}', 'template-not-opened', '}', 11],
  ['Hello [[ {name}', 'template-not-closed', '[[', 7],
  ['Hello ]]', 'template-not-opened', ']]', 7],
  ['[[ [[ {name} ]] ]]', 'template-nested', '[[', 4],
])('%s', (template, code, value, at) => {
  const parsed = parseTemplate(template);
  if (!('problem' in parsed)) throw new Error('was read');
  expect(parsed.problem).toEqual({ code, details: { value, at } });
  for (const locale of LOCALES) {
    const { what, next } = problemText(locale, parsed.problem);
    expect(what).toContain(String(at));
    expect(next).not.toBe('');
  }
});

test('any text is read or refused, and what is read holds no brace', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{', '}', '[[', ']]', '[', 'name', '姓名', ' ', '\n', '😀')),
      (parts) => {
        const parsed = parseTemplate(parts.join(''));
        if ('problem' in parsed) return;
        expect(JSON.stringify(parsed.pieces.filter(({ kind }) => kind === 'text'))).not.toMatch(
          /text":"[^"]*[{}]/,
        );
      },
    ),
  );
});

test('every field has a name of its own, in the menu as well', () => {
  expect(new Set(Object.values(MERGE_FIELDS)).size).toBe(MERGE_FIELD_IDS.length);
  for (const locale of LOCALES) expect(Object.keys(messageTexts[locale].fields)).toEqual(MERGE_FIELD_IDS);
});
