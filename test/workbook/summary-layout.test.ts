import { expect, test } from 'vitest';
import type { Block, Summary } from '../../src/report/summary';
import { layOutSummary } from '../../src/workbook/summary-layout/lay-out-summary';
import { linkColumns } from '../../src/workbook/write-summary';

const tiers: Block = {
  kind: 'table',
  id: 'tiers',
  title: 'Tiers',
  columns: [
    { header: 'Tier', format: 'text' },
    { header: 'Customers', format: 'integer' },
  ],
  rows: [
    ['A', 3],
    ['B', 5],
  ],
  total: ['Total', 8],
  note: 'Shares add up.',
};
const chart: Block = {
  kind: 'chart',
  id: 'by-tier',
  title: 'Customers by tier',
  type: 'column',
  table: 'tiers',
  category: 0,
  series: [1],
  categoryAxisTitle: 'Tier',
  valueAxisTitle: 'Customers',
};
const summary = (...blocks: Block[]): Summary => ({
  sheetName: 'S',
  title: 'Summary',
  subtitle: 'today',
  blocks,
  footer: 'CRM Tier',
  page: { orientation: 'portrait', widths: [124, 62, 62, 62, 62, 62, 62, 62, 62], wraps: false },
});

test('blocks stand below each other: title, header, rows, total, note', () => {
  const layout = layOutSummary(summary(tiers));
  expect(layout.cells.map(({ row, column, cell }) => [row, column, cell])).toEqual([
    [0, 0, 'Summary'],
    [1, 0, 'today'],
    [4, 0, 'Tiers'],
    [5, 0, 'Tier'],
    [5, 1, 'Customers'],
    [6, 0, 'A'],
    [6, 1, 3],
    [7, 0, 'B'],
    [7, 1, 5],
    [8, 0, 'Total'],
    [8, 1, 8],
    [9, 0, 'Shares add up.'],
  ]);
  expect(layout.rows).toBe(10);
  expect(layout.heights).toHaveLength(10);
});

test('a chart knows the rows of its table and nothing else stands on its rows', () => {
  const layout = layOutSummary(summary(tiers, chart, { kind: 'text', title: 'Scheme', lines: ['Line'] }));
  const [placed] = layout.charts;
  expect(placed?.table).toMatchObject({ headerRow: 5, rows: 2, columns: 2 });
  const from = placed!.row;
  const under = layout.cells.filter(({ row }) => row >= from && row < from + placed!.rows);
  expect(under).toEqual([]);
});

test('no two cells share a place', () => {
  const headlines: Block = {
    kind: 'tiles',
    title: 'Headlines',
    tiles: Array.from({ length: 7 }, (_, index) => ({ label: 'Customers', value: index, format: 'integer' })),
  };
  const { cells } = layOutSummary(summary(headlines, tiers, chart, headlines, tiers));
  expect(new Set(cells.map(({ row, column }) => `${row}:${column}`)).size).toBe(cells.length);
});

test('two charts share a row, one beside its table takes no room of its own', () => {
  const row = layOutSummary(summary(tiers, { ...chart, place: 'left' }, { ...chart, place: 'right' }));
  const [left, right] = row.charts;
  expect(right?.row).toBe(left?.row);
  expect(left!.column + left!.columns).toBeLessThanOrEqual(right!.column);
  expect(right!.column + right!.columns).toBe(9);
  const beside = layOutSummary(summary(tiers, { ...chart, place: 'beside' }));
  expect(beside.charts[0]).toMatchObject({ row: 5, rows: 3, column: 3 });
  expect(beside.rows).toBe(layOutSummary(summary(tiers)).rows);
});

test('a last column of words takes the columns to the right end, outside the native table', () => {
  const layout = layOutSummary(
    summary({
      ...tiers,
      columns: [...tiers.columns, { header: 'Meaning', format: 'text' }],
      rows: [
        ['A', 3, 'x'.repeat(200)],
        ['B', 5, 'short'],
      ],
      total: ['Total', 8, null],
    }),
  );
  expect(layout.tables[0]?.columns).toBe(2);
  expect(layout.wide[1]).toEqual({ row: 6, column: 2, columns: 7 });
  expect(layout.heights[6]).toBeGreaterThan(layout.heights[7]!);
});

test('a large number widens every column of numbers, and loses its cents', () => {
  const large: Block = {
    ...tiers,
    columns: [tiers.columns[0]!, { header: 'Revenue', format: 'money' }],
    rows: [['A', 1_234_567_890_123.45]],
    total: ['Total', 2],
  };
  const layout = layOutSummary(summary(large));
  expect(layout.widths[1]).toBeGreaterThan(80);
  expect(new Set(layout.widths.slice(1)).size).toBe(1);
  const formats = layout.cells
    .filter(({ cell }) => typeof cell === 'number')
    .map((cell) => cell.numberFormat);
  expect(formats).toEqual(['#,##0', '#,##0']);
});

test('shares that are all below one percent are written with two places, beside others that are not', () => {
  const shares: Block = {
    ...tiers,
    columns: [
      { header: 'Customer', format: 'text' },
      { header: 'Share of revenue', format: 'percent' },
      { header: 'Share of the tier', format: 'percent' },
    ],
    rows: [
      ['Ann', 0.00007, 0.25],
      ['Bob', 0.0000651, 0.001],
    ],
    total: ['Total', null, null],
  };
  const formats = layOutSummary(summary(shares))
    .cells.filter(({ cell }) => typeof cell === 'number')
    .map(({ numberFormat }) => numberFormat);
  expect(formats).toEqual(['0.00%', '0.0%', '0.00%', '0.0%']);
});

test('no block that fits on a page is torn, and a long one begins where there is room', () => {
  const long: Block = { ...tiers, rows: Array.from({ length: 200 }, (_, row) => [`c${row}`, row]) };
  const layout = layOutSummary(summary(tiers, tiers, long, tiers, tiers, tiers, tiers));
  const spans = layout.sections.map((start, index) => ({
    start,
    end: (layout.sections[index + 1] ?? layout.rows) - 1,
  }));
  for (const row of layout.breaks) {
    const torn = spans.filter(({ start, end }) => row > start && row < end && end - start < 40);
    expect(torn).toEqual([]);
  }
  expect(layout.breaks.length).toBeGreaterThan(2);
  const page = (from: number, to: number) =>
    layout.heights.slice(from, to).reduce((sum, own) => sum + own, 0);
  [0, ...layout.breaks].forEach((from, index) =>
    expect(page(from, layout.breaks[index] ?? layout.rows)).toBeLessThan(950),
  );
});

test('texts of 32,767 characters, with line breaks, emoji and right-to-left marks leave the rows in bounds', () => {
  const wild = ['x'.repeat(32_767), 'a\nb\r\nc', '🙂'.repeat(300), '\u202eabc', '=1+1', '\t@'];
  const layout = layOutSummary(summary({ ...tiers, rows: wild.map((text, row) => [text, row]) }));
  for (const height of layout.heights) expect(height).toBeLessThanOrEqual(409);
  expect(layout.cells.filter(({ cell }) => wild.includes(String(cell)))).toHaveLength(wild.length);
});

test('a page repeats the headers where all tables have the same, and is broken with room for them', () => {
  const long: Block = { ...tiers, rows: Array.from({ length: 120 }, (_, row) => [`T${row}`, row]) };
  const same = layOutSummary(summary(long, { ...tiers, id: 'more' }));
  expect(same.titleRows).toBe(6);
  const other = {
    ...tiers,
    id: 'other',
    columns: [{ header: 'Stage', format: 'text' as const }, tiers.columns[1]!],
  };
  const mixed = layOutSummary(summary(long, other));
  expect(mixed.titleRows).toBe(2);
  expect(same.breaks[1]! - same.breaks[0]!).toBeLessThan(mixed.breaks[1]! - mixed.breaks[0]!);
});

test('a table that goes on over the page says its headers there, keeps every row once, and its total with a row', () => {
  for (const count of [38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 130]) {
    const rows = Array.from({ length: count }, (_, row) => [`T${row}`, row * 1000.5]);
    const money: Block = {
      ...tiers,
      id: 'long',
      columns: [tiers.columns[0]!, { header: 'Revenue', format: 'money' }],
      rows,
      total: ['Total', 1],
    };
    const { cells, breaks, tables, headers } = layOutSummary(
      summary(money, { kind: 'text', title: '', lines: ['Rules'] }, { ...tiers, id: 'other' }),
    );
    const parts = tables.filter(({ block }) => block === money);
    expect(headers).toHaveLength(tables.length);
    for (const { id, headerRow } of parts.slice(1)) {
      expect(breaks).toContain(headerRow);
      expect(id).toMatch(/^long-\d$/);
      expect(cells.filter(({ row }) => row === headerRow).map(({ cell }) => cell)).toEqual([
        'Tier',
        'Revenue',
      ]);
    }
    for (const row of breaks) {
      const above = cells.find((cell) => cell.row === row - 1 && cell.column === 0)?.cell;
      expect(above).not.toBe('Tier');
      const first = cells.find((cell) => cell.row === row && cell.column === 0)?.cell;
      expect(first).not.toMatch(/^T\d|Total/);
    }
    const names = cells.filter(({ column, cell }) => column === 0 && /^T\d/.test(String(cell)));
    expect(names.map(({ cell }) => cell)).toEqual(rows.map(([name]) => name));
    const formats = cells.filter(({ column, cell }) => column === 1 && typeof cell === 'number');
    expect(new Set(formats.slice(0, count).map(({ numberFormat }) => numberFormat)).size).toBe(1);
    if (count === 130) expect(parts.length).toBeGreaterThan(2);
  }
});

test('each link begins after the text of the one before, however long', () => {
  const widths = [124, 62, 62, 62, 62, 62];
  expect(linkColumns([{ text: 'Playbook' }, { text: 'Data' }], widths)).toEqual([0, 1]);
  const long = 'Graded customers 客户分级';
  const columns = linkColumns([{ text: long }, { text: long }, { text: 'Data' }], widths);
  expect(columns[1]).toBe(2);
  expect(columns[2]).toBeGreaterThan(columns[1]! + 1);
});
