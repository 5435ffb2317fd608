import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/intake/intake-result';
import { SET_ASIDE_REASONS } from '../../src/intake/set-aside';
import { pane as enUS } from '../../src/locales/en-US/pane';
import { message } from '../../src/locales/message';
import { previewTexts } from '../../src/locales/preview';
import { writeTexts } from '../../src/locales/write';
import { problemText } from '../../src/locales/problem-text';
import { pane as zhCN } from '../../src/locales/zh-CN/pane';
import { PHASES } from '../../src/run/progress';
import { LOCALES, type Locale } from '../../src/scheme/local-text';
import { PROBLEM_CODES, type Problem } from '../../src/scheme/problem';

const PANE = { 'zh-CN': zhCN, 'en-US': enUS };
const textsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsOf(text)));

/** The names that a template inserts or chooses by. */
const valuesOf = (template: string): string[] => [
  ...new Set([...template.matchAll(/\{\s*([A-Za-z]+)\s*[,}]/g)].map(([, name]) => name!)),
];

describe.each(LOCALES)('texts in %s', (locale: Locale) => {
  test('each text of the pane can be filled and leaves no brace behind', () => {
    const all = { pane: PANE[locale], preview: previewTexts[locale], write: writeTexts[locale] };
    for (const template of textsOf(all)) {
      const values = Object.fromEntries(valuesOf(template).map((name) => [name, 2]));
      const filled = message(locale, template, values);
      expect(filled).not.toMatch(/[{}]/);
      expect(filled.trim()).not.toBe('');
    }
  });

  test('each finding, reason and phase has its text', () => {
    const { findings, setAside, phases } = PANE[locale];
    expect(Object.keys(findings).toSorted()).toEqual([...FINDING_CODES].toSorted());
    expect(Object.keys(setAside).toSorted()).toEqual([...SET_ASIDE_REASONS].toSorted());
    expect(Object.keys(phases).toSorted()).toEqual([...PHASES].toSorted());
  });

  test.each(PROBLEM_CODES)('%s says what happened and what to do next', (code) => {
    const bare = problemText(locale, { code });
    const full = problemText(locale, {
      code,
      place: { sheet: 'Orders', column: 'Client', row: 7 },
      details: { file: 'a.csv', path: 'tiers', value: 'x', option: '--x', excelMessage: 'no' },
    });
    for (const text of [bare.what, bare.next, full.what, full.next]) {
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text.trim()).toMatch(/[.。]$|no$/);
    }
    // A problem without a place must not leave an empty pair of quotes.
    expect(bare.what + bare.next).not.toMatch(/“”/);
  });

  test('no two problems say the same', () => {
    const all = PROBLEM_CODES.map((code) => problemText(locale, { code } satisfies Problem).what);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('the place of a problem is named', () => {
  const problem: Problem = { code: 'sheet-protected', place: { sheet: 'Kunden {2024}' } };
  expect(problemText('en-US', problem).what).toContain('“Kunden {2024}”');
  expect(problemText('zh-CN', problem).what).toContain('“Kunden {2024}”');
});
