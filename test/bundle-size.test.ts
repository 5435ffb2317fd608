import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../scripts/ensure.mjs';

/** Compressed kilobytes that the first view may need beyond React and Fluent UI. */
const MOST = 300;

interface SourceMap {
  sources: string[];
  mappings: string;
}

/** React, Fluent UI and what they are made of: the look of Office, cached once for all. */
const OF_THE_LOOK =
  /node_modules\/(react|react-dom|scheduler|@fluentui|@griffel|@floating-ui|tabster|keyborg|stylis|rtl-css-js|@emotion|@swc|use-sync-external-store)\//;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The parts of a bundle that come from each source: for each segment of a line, its text and its source. */
function* segments(code: string, { mappings }: SourceMap): Generator<[number, string]> {
  const lines = code.split('\n');
  let source = 0;
  let line = 0;
  for (const group of mappings.split(';')) {
    let column = 0;
    let before: { column: number; source: number } | null = null;
    const text = lines[line++] ?? '';
    for (const segment of group === '' ? [] : group.split(',')) {
      const [move = 0, from] = numbersOf(segment);
      if (before) yield [before.source, text.slice(before.column, column + move)];
      column += move;
      if (from !== undefined) source += from;
      before = { column, source };
    }
    if (before) yield [before.source, text.slice(before.column)];
  }
}

/** Base64 VLQ, as source maps write numbers. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return numbers;
}

test('the first view needs at most 300 kB compressed beyond React and Fluent UI', () => {
  const page = readFileSync(path.join(root, 'dist/addin/taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, file]) => file!);
  expect(scripts).toContain('taskpane.js');
  let own = '';
  for (const file of scripts) {
    const code = readFileSync(path.join(root, 'dist/addin', file), 'utf8');
    const map = JSON.parse(readFileSync(path.join(root, 'dist/addin', `${file}.map`), 'utf8')) as SourceMap;
    for (const [source, text] of segments(code, map)) {
      if (!OF_THE_LOOK.test(map.sources[source] ?? '')) own += text;
    }
  }
  const kilobytes = gzipSync(own, { level: 9 }).byteLength / 1000;
  console.log(`first view beyond React and Fluent UI: ${Math.round(kilobytes)} kB compressed`);
  expect(kilobytes).toBeGreaterThan(20);
  expect(kilobytes).toBeLessThanOrEqual(MOST);
});

test('charts and pages are downloaded when they are opened, not before', () => {
  const first = readFileSync(path.join(root, 'dist/addin/taskpane.js.map'), 'utf8');
  const { sources } = JSON.parse(first) as SourceMap;
  expect(
    sources.filter((source) => /react-charts|node_modules\/d3-|preview\/preview-page/.test(source)),
  ).toEqual([]);
});
