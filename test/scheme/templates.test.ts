import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/scheme/local-text';
import { parseScheme, schemeText } from '../../src/scheme/parse-scheme';
import { generalTemplate } from '../../src/scheme/templates/general';
import { TEMPLATES } from '../../src/scheme/templates/templates';

describe.each(Object.entries(TEMPLATES))('the template %s', (_, template) => {
  test('is a valid scheme, read back as it was written', () => {
    expect(parseScheme(schemeText(template))).toEqual(template);
  });
  test('is complete: service for every tier, tags', () => {
    expect(
      template.tiers.levels.every(({ service }) => service['zh-CN'] !== '' && service['en-US'] !== ''),
    ).toBe(true);
    expect(template.tags.length).toBeGreaterThan(2);
  });
  test.each(LOCALES)('says everything in %s, and nothing in the other language', (locale) => {
    const texts = [
      template.name,
      ...template.tiers.levels.flatMap(({ name, service }) => [name, service]),
      ...template.tags.map(({ name }) => name),
    ].map((text) => text[locale]);
    const chinese = (text: string) => /\p{Script=Han}/u.test(text);
    if (locale === 'en-US') expect(texts.filter(chinese)).toEqual([]);
    else expect(texts.filter((text) => !chinese(text) && !/^[A-Z0-9 –]+$/.test(text))).toEqual([]);
  });
});

test('no two templates have the same name', () => {
  for (const locale of LOCALES) {
    const names = Object.values(TEMPLATES).map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each(LOCALES)('sorting the Tier column by its text sorts it from best to worst (%s)', (locale) => {
  const names = generalTemplate.tiers.levels.map(({ name }) => name[locale]);
  expect([...names].sort()).toEqual(names);
});
