import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { expect, test } from 'vitest';
import { functionsTexts } from '../../src/locales/functions';
import { LOCALES } from '../../src/scheme/local-text';

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: { name: string; description: string; optional?: boolean; type: string }[];
}

const { errors, metadataJson } = await generateCustomFunctionsMetadata(['src/functions/tier.ts'], true);
const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };

test('Microsoft’s own tool reads the functions without complaint', () => {
  expect(errors).toEqual([]);
  expect(functions.map(({ id }) => id)).toEqual(['TIER']);
  expect(functions[0]?.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
    ['last_purchase', false],
    ['orders', false],
    ['amount', false],
    ['as_of', true],
  ]);
  expect(functions.every(({ helpUrl }) => helpUrl?.startsWith('https://'))).toBe(true);
});

test('English descriptions in the code and in the locale are the same', () => {
  expect(
    Object.fromEntries(
      functions.map(({ id, description, parameters }) => [
        id,
        {
          description,
          parameters: Object.fromEntries(parameters.map(({ name, description: text }) => [name, text])),
        },
      ]),
    ),
  ).toEqual(functionsTexts['en-US'].functions);
});

test.each(LOCALES)('every function and parameter is described (%s)', (locale) => {
  const texts: Record<string, { description: string; parameters: Record<string, string> }> =
    functionsTexts[locale].functions;
  for (const { id, parameters } of functions) {
    expect(texts[id]?.description).toBeTruthy();
    expect(Object.keys(texts[id]?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
    for (const text of Object.values(texts[id]?.parameters ?? {})) expect(text).toBeTruthy();
  }
});
