import { describe, expect, test } from 'vitest';
import { compareSchemes } from '../../src/report/compare-schemes';
import { LOCALES } from '../../src/scheme/local-text';
import { TEMPLATES } from '../../src/scheme/templates/templates';

const { general, retail } = TEMPLATES;

describe.each(LOCALES)('two schemes in %s', (locale) => {
  test('of the same settings differ in nothing, whatever their version', () => {
    expect(compareSchemes(general, { ...general, version: 7 }, locale)).toEqual([]);
  });

  test('any two templates differ, and each difference has a name and at least one text', () => {
    const all = Object.values(TEMPLATES);
    for (const [index, first] of all.entries()) {
      for (const second of all.slice(index + 1)) {
        const found = compareSchemes(first, second, locale);
        expect(found.length).toBeGreaterThan(0);
        for (const { setting, first: one, second: other } of found) {
          expect(setting).not.toBe('');
          expect(one).not.toBe(other);
        }
      }
    }
  });
});

test('a changed weight, a changed rule, a tag that is gone and one switched off are told in words', () => {
  const [frequent, ...tags] = general.tags;
  const changed = {
    ...general,
    scores: { ...general.scores, weights: { ...general.scores.weights, monetary: 3 } },
    tags: [{ ...frequent!, on: false }, ...tags.slice(1)],
  };
  expect(compareSchemes(general, changed, 'en-US')).toEqual([
    { part: 'scores', setting: expect.stringMatching(/^Weight of /), first: '1', second: '3' },
    {
      part: 'tags',
      setting: 'Tag “High frequency”',
      first: expect.stringMatching(/20/),
      second: expect.stringMatching(/^switched off \(.*20/),
    },
    { part: 'tags', setting: 'Tag “Big spender”', first: expect.stringMatching(/20/), second: null },
  ]);
});

test('swapped, the sides are swapped and nothing else', () => {
  const swapped = compareSchemes(retail, general, 'zh-CN').map(({ first, second, ...same }) => ({
    ...same,
    first: second,
    second: first,
  }));
  const key = ({ part, setting }: { part: string; setting: string }) => `${part} ${setting}`;
  const sorted = <T extends { part: string; setting: string }>(list: T[]) =>
    list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(swapped)).toEqual(sorted(compareSchemes(general, retail, 'zh-CN')));
});
