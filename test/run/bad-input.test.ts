import { expect, test } from 'vitest';
import type { PlainCell } from '../../src/workbench/book/empty-content';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { problemText } from '../../src/locales/problem-text';
import { LOCALES } from '../../src/scheme/local-text';
import { cellsOf, openAddin } from './open-addin';

const HEADERS = ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'];
const full = (row: number): PlainCell[] => [`K${row}`, 45_000 + row, 1 + (row % 5), 20 * row];
const rows = Array.from({ length: 25 }, (_, row) => full(row + 1));

const CASES: [name: string, sheet: PlainCell[][], problem: object][] = [
  ['an empty sheet', [], { code: 'sheet-empty', place: { sheet: 'Data' } }],
  ['headers only', [HEADERS], { code: 'headers-only', place: { sheet: 'Data' } }],
  [
    'no recognisable customer column',
    [
      ['Colour', 'Weather'],
      ['red', 'rain'],
      ['red', 'sun'],
    ],
    { code: 'no-customer-column', place: { sheet: 'Data' } },
  ],
  [
    'a customer column that is all blank',
    [HEADERS, ...rows.map(([, ...rest]) => [null, ...rest])],
    { code: 'customer-column-blank', place: { sheet: 'Data', column: 'Customer ID' } },
  ],
  [
    'a sheet with no free column',
    [HEADERS, ...rows].map((cells, row) => {
      const wide: PlainCell[] = [...cells];
      wide[16_383] = row === 0 ? 'Last' : 'x';
      return Array.from(wide, (cell) => cell ?? null);
    }),
    { code: 'sheet-full', place: { sheet: 'Data', column: 'XFD' } },
  ],
];

test.each(CASES)('%s: its own message, and the workbook is as it was', async (_, sheet, problem) => {
  const { book, grade } = await openAddin(contentFromRows({ Data: sheet }));
  const before = cellsOf(book);
  expect(await grade()).toMatchObject({ ok: false, problem });
  expect(cellsOf(book)).toEqual(before);
  expect(book.extras.customXml).toEqual([]);
});

test('a protected sheet: its own message, and the workbook is as it was', async () => {
  const content = contentFromRows({ Data: [HEADERS, ...rows] });
  content.extras.protections.push({ sheetId: content.univer.sheetOrder[0]! });
  const { book, grade } = await openAddin(content);
  const before = cellsOf(book);
  expect(await grade()).toMatchObject({
    ok: false,
    problem: { code: 'sheet-protected', place: { sheet: 'Data' } },
  });
  expect(cellsOf(book)).toEqual(before);
});

test('a cell in edit mode: said as such', async () => {
  const { host, grade } = await openAddin(contentFromRows({ Data: [HEADERS, ...rows] }));
  host.cellEditMode = true;
  expect(await grade()).toMatchObject({ ok: false, problem: { code: 'cell-edit-mode' } });
});

test.each([
  [{ sheet: 'Nowhere' }, { code: 'sheet-not-found', place: { sheet: 'Nowhere' } }],
  [{ asOf: '31/12/2024' }, { code: 'date-invalid', details: { value: '31/12/2024' } }],
  [{ scheme: 'tiers: A, B' }, { code: 'scheme-not-json' }],
  [{ scheme: '{"format":"crm-tier/scheme","formatVersion":1}' }, { code: 'scheme-invalid' }],
])('%o is refused by name', async (options, problem) => {
  const { grade } = await openAddin(contentFromRows({ Data: [HEADERS, ...rows] }));
  expect(await grade(options)).toMatchObject({ ok: false, problem });
});

test('every message stands in both languages and names the place', () => {
  for (const locale of LOCALES) {
    const texts = CASES.map(([, , problem]) => problemText(locale, problem as never));
    expect(new Set(texts.map(({ what }) => what)).size).toBe(CASES.length);
    for (const { what, next } of texts) {
      expect(what).toMatch(/Data|Customer ID/);
      expect(next.length).toBeGreaterThan(5);
    }
  }
});
