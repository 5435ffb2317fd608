import { expect, test } from 'vitest';
import { fill, localeFor, textsOf } from '../../../src/workbench/page/locale';

test.each([
  ['zh', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en', 'en-US'],
  ['en-GB', 'en-US'],
  ['fr', null],
  ['zhang', null],
  ['', null],
  [null, null],
])('a wish for %j shows %j', (wish, locale) => {
  expect(localeFor(wish)).toBe(locale);
});

test('values go into their places, a missing one is left to be seen', () => {
  expect(fill('Reading {name}: {rows} rows of {all}', { name: 'a.csv', rows: 3 })).toBe(
    'Reading a.csv: 3 rows of {all}',
  );
});

test('both languages have the same places to fill in every text', () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  const [zh, en] = [textsOf('zh-CN'), textsOf('en-US')];
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    expect(zh[key], key).not.toBe('');
    expect(places(zh[key]), key).toEqual(places(en[key]));
  }
});
