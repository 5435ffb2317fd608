import { expect, test } from 'vitest';
import type { ChartPart } from '../../../../src/workbench/book/book-content';
import { chartConfiguration } from '../../../../src/workbench/page/chart/chart-configuration';
import { readChartData, type ReadCells } from '../../../../src/workbench/page/chart/chart-data';

const chart: ChartPart = {
  id: 'chart-1',
  sheetId: 'sheet-1',
  name: 'Tiers',
  type: 'ColumnClustered',
  title: 'Customers per tier',
  legend: 'Bottom',
  categoryAxisTitle: 'Tier',
  valueAxisTitle: 'Customers',
  series: [
    {
      name: null,
      nameRef: 'Summary!$B$4',
      categories: 'Summary!$A$5:$A$7',
      values: 'Summary!$B$5:$B$7',
      color: null,
    },
    { name: 'Last run', nameRef: null, categories: null, values: 'Summary!$C$5:$C$7', color: '#123456' },
  ],
  dataLabels: false,
  left: 0,
  top: 0,
  width: 360,
  height: 216,
};

const cells: Record<string, { values: (string | number | null)[]; format: string }> = {
  'Summary!$A$5:$A$7': { values: ['A', 'B', 'C'], format: '' },
  'Summary!$B$4': { values: ['Customers'], format: '' },
  'Summary!$B$5:$B$7': { values: [5, 15, null], format: '#,##0' },
  'Summary!$C$5:$C$7': { values: [15, 5, 'n/a'], format: '#,##0' },
};
const read: ReadCells = (reference) => cells[reference] ?? null;
const data = readChartData(chart, read);

test('a chart shows what its cells hold; text and empty cells are gaps', () => {
  expect(data).toEqual({
    labels: ['A', 'B', 'C'],
    series: [
      { name: 'Customers', values: [5, 15, null], color: null },
      { name: 'Last run', values: [15, 5, null], color: '#123456' },
    ],
    valueFormat: '#,##0',
  });
});

test('without categories the points are numbered, and a reference to a deleted sheet leaves its series empty', () => {
  const lost = readChartData({ ...chart, series: chart.series.slice(1) }, read);
  expect(lost.labels).toEqual(['1', '2', '3']);
  const gone = readChartData(chart, () => null);
  expect(gone.series.map(({ values }) => values)).toEqual([[], []]);
});

test('titles of chart and axes, legend and the series colour are those of the chart', () => {
  const { type, data: drawn, options } = chartConfiguration(chart, data, 'en-US');
  expect(type).toBe('bar');
  expect(options?.plugins?.title).toMatchObject({ display: true, text: 'Customers per tier' });
  expect(options?.plugins?.legend).toMatchObject({ display: true, position: 'bottom' });
  expect(options?.scales?.['x']).toMatchObject({ title: { display: true, text: 'Tier' } });
  expect(options?.scales?.['y']).toMatchObject({ title: { display: true, text: 'Customers' } });
  expect(drawn.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['#4472C4', '#123456']);
});

test('bars lie with the first category at the bottom, as Excel draws them', () => {
  const { options } = chartConfiguration({ ...chart, type: 'BarClustered' }, data, 'en-US');
  expect(options).toMatchObject({ indexAxis: 'y', scales: { y: { reverse: true } } });
});

test('a 100 % stack shows shares of each category', () => {
  const { data: drawn } = chartConfiguration({ ...chart, type: 'ColumnStacked100' }, data, 'en-US');
  expect(drawn.datasets.map((dataset) => dataset.data)).toEqual([
    [0.25, 0.75, null],
    [0.75, 0.25, null],
  ]);
});

test('a pie has a colour per slice and no axes', () => {
  const { type, data: drawn, options } = chartConfiguration({ ...chart, type: 'Pie' }, data, 'en-US');
  expect(type).toBe('pie');
  expect(options?.scales).toBeUndefined();
  expect(drawn.datasets[0]?.backgroundColor).toEqual(['#4472C4', '#ED7D31', '#A5A5A5']);
});
