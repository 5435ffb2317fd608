import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemeDocs } from '../../scripts/make-scheme-docs';

const page = readFileSync(new URL('../../docs/scheme.md', import.meta.url), 'utf8');

test('docs/scheme.md says what the schema says (npx tsx scripts/make-scheme-docs.ts writes it)', async () => {
  expect(page).toBe(await schemeDocs());
});

test('every field is explained', () => {
  const cells = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
  const empty = cells.filter((row) => row.some((text) => text.trim() === '')).map(([name]) => name?.trim());
  expect(empty).toEqual([]);
});
