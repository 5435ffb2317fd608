import { readdirSync, readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { expect, test } from 'vitest';
import { functionFiles } from '../../scripts/functions-metadata-plugin.mjs';
import { functionsTexts } from '../../src/locales/functions';
import { LOCALES } from '../../src/scheme/local-text';

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  options?: { volatile?: boolean; stream?: boolean };
  parameters: {
    name: string;
    description: string;
    optional?: boolean;
    type: string;
    dimensionality?: string;
  }[];
}

const files = await functionFiles();
const { errors, metadataJson } = await generateCustomFunctionsMetadata(files, true);
const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
/** What the JSDoc says of the result, which Excel's metadata has no place for. */
const resultOf = new Map(
  files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return [/@customfunction (\w+)/.exec(text)?.[1], /@returns (.*)/.exec(text)?.[1]];
  }),
);

test('Microsoft’s own tool reads the functions without complaint', () => {
  expect(errors).toEqual([]);
  expect(functions.map(({ id }) => id).sort()).toEqual(
    [
      ...['TIER', 'SEGMENT', 'LIFECYCLE', 'RFM', 'SCORE', 'SCORES', 'TAGS', 'WHY', 'NEXTTIER', 'STRATEGY'],
      ...['ABC', 'RECENCY', 'FREQUENCY', 'MONETARY', 'GRADE', 'SCHEME'],
    ].sort(),
  );
  const tier = functions.find(({ id }) => id === 'TIER');
  expect(tier?.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
    ['last_purchase_or_id', false],
    ['orders', true],
    ['amount', true],
    ['as_of', true],
  ]);
});

test('ranges are taken whole where a function looks at more than one cell, and nowhere else', () => {
  // For a range given to any other parameter Excel calls the function once for each cell.
  const ranges = functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, dimensionality }) => (dimensionality === 'matrix' ? [`${id} ${name}`] : [])),
  );
  expect(ranges.sort()).toEqual([
    'ABC amounts',
    'FREQUENCY orders',
    'GRADE table',
    'MONETARY amounts',
    'RECENCY dates',
    'TAGS headers_or_id',
    'TAGS row',
  ]);
});

test('names pass Microsoft’s naming rules', () => {
  for (const { id, name } of functions) {
    expect(name).toBe(id);
    // Letters, so that neither a cell address nor another language's formula can be meant; three at least.
    expect(name).toMatch(/^[A-Z]{3,124}$/);
  }
});

test('every function is associated, and none is registered that is not', () => {
  const source = readFileSync('src/functions/functions.ts', 'utf8');
  const associated = [...source.matchAll(/associate\('(\w+)'/g)].map(([, id]) => id);
  expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  const registered = readdirSync('src/functions').length;
  expect(registered).toBeGreaterThan(functions.length);
});

test('no function is volatile or streams, and each has its place on the help page', () => {
  for (const { id, options, helpUrl } of functions) {
    expect(options?.volatile ?? options?.stream ?? false, id).toBe(false);
    expect(helpUrl).toBe(`https://localhost:3000/help.html#${id}`);
  }
});

test('English descriptions in the code and in the locale are the same', () => {
  for (const { id, description, parameters } of functions) {
    const own = functionsTexts['en-US'].functions[id as 'TIER'];
    expect(own.description, id).toBe(description);
    expect(own.result, id).toBe(resultOf.get(id));
    expect(own.parameters, id).toEqual(
      Object.fromEntries(parameters.map(({ name, description: text }) => [name, text])),
    );
  }
});

test.each(LOCALES)('every function, parameter and result is described, with an example (%s)', (locale) => {
  expect(Object.keys(functionsTexts[locale].functions).sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const { id, parameters } of functions) {
    const own = functionsTexts[locale].functions[id as 'TIER'];
    expect(own.description, id).toBeTruthy();
    expect(own.result, id).toBeTruthy();
    expect(Object.keys(own.parameters), id).toEqual(parameters.map(({ name }) => name));
    for (const text of Object.values(own.parameters)) expect(text, id).toBeTruthy();
    expect(own.examples.length, id).toBeGreaterThan(0);
    for (const { formula, result } of own.examples) {
      expect(formula).toContain(`CRM.${id}(`);
      expect(result).toBeTruthy();
    }
  }
});

test('the metadata stays far below the 1 MB that Excel on the desktop reads', () => {
  expect(metadataJson.length).toBeLessThan(100_000);
});
