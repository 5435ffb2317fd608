import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { crossSellTexts } from '../../src/locales/cross-sell';
import { functionsTexts } from '../../src/locales/functions';
import { gradingTexts } from '../../src/locales/grading';
import { listSettingsTexts } from '../../src/locales/list-settings';
import { listTexts } from '../../src/locales/lists';
import { reportTexts } from '../../src/locales/report';
import { schemeComparisonTexts } from '../../src/locales/scheme-comparison';
import { summaryTexts } from '../../src/locales/summary';
import { shareTexts } from '../../src/locales/share';
import { SET_ASIDE_REASONS } from '../../src/intake/set-aside';

/** Every text by its path. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    texts(value, `${path}.${key}`),
  );
}

const names = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => names(value))
        : [];
    return [element.value, ...inner];
  });
const variables = (template: string) => [...new Set(names(parse(template, { ignoreTag: true })))].sort();

test.each([
  ['grading', gradingTexts],
  ['report', reportTexts],
  ['functions', functionsTexts],
  ['share', shareTexts],
  ['comparison of schemes', schemeComparisonTexts],
  ['summary', summaryTexts],
  ['lists', listTexts],
  ['list settings', listSettingsTexts],
  ['cross-sell', crossSellTexts],
])('%s: both languages have every text, with the same values in it', (_, { 'zh-CN': zh, 'en-US': en }) => {
  const chinese = new Map(texts(zh));
  expect([...chinese.keys()]).toEqual(texts(en).map(([path]) => path));
  for (const [path, english] of texts(en)) {
    // Errors that every function gives are said once; a function without others has none to say.
    if (english === '')
      expect([path, chinese.get(path)]).toEqual([expect.stringMatching(/^\.functions\.[A-Z]+\.errors$/), '']);
    expect(variables(chinese.get(path) ?? ''), path).toEqual(variables(english));
  }
});

test('every reason for setting a row aside has its text', () => {
  expect(Object.keys(reportTexts['en-US'].setAside.reasons)).toEqual([...SET_ASIDE_REASONS]);
});
