import { expect, test } from 'vitest';
import type { Block, Summary } from '../../src/report/summary';
import { layOutSummary } from '../../src/workbook/summary-layout';

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
});

test('blocks stand below each other: title, header, rows, total, note', () => {
  const layout = layOutSummary(summary(tiers));
  expect(layout.cells.map(({ row, column, cell }) => [row, column, cell])).toEqual([
    [0, 0, 'Summary'],
    [1, 0, 'today'],
    [3, 0, 'Tiers'],
    [4, 0, 'Tier'],
    [4, 1, 'Customers'],
    [5, 0, 'A'],
    [5, 1, 3],
    [6, 0, 'B'],
    [6, 1, 5],
    [7, 0, 'Total'],
    [7, 1, 8],
    [8, 0, 'Shares add up.'],
  ]);
  expect(layout.rows).toBe(9);
});

test('a chart knows the rows of its table and nothing else stands on its rows', () => {
  const layout = layOutSummary(summary(tiers, chart, { kind: 'text', title: 'Scheme', lines: ['Line'] }));
  const [placed] = layout.charts;
  expect(placed?.table).toMatchObject({ headerRow: 4, rows: 2 });
  const from = placed!.row;
  const under = layout.cells.filter(({ row }) => row >= from && row < from + placed!.rows);
  expect(under).toEqual([]);
});

test('no two cells share a place', () => {
  const facts: Block = {
    kind: 'facts',
    title: 'Facts',
    facts: [{ label: 'Customers', value: 8, format: 'integer' }],
  };
  const { cells } = layOutSummary(summary(facts, tiers, chart, facts, tiers));
  expect(new Set(cells.map(({ row, column }) => `${row}:${column}`)).size).toBe(cells.length);
});
