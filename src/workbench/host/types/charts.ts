import type { ChartPart } from '../../book/book-content';
import type { BookSheet } from '../../book/book-sheet';
import {
  choiceArgument,
  integerArgument,
  numberArgument,
  objectArgument,
  optionalString,
  stringArgument,
} from '../argument';
import { seriesOf, type SeriesBy } from '../chart-series';
import { CHART_TYPES } from '../chart-types';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType, type Property } from '../object-type';
import { pointsLeft, pointsTop } from '../points';
import { assertWritable } from '../range-reference';
import { chartAxesType, chartLegendType, chartTitleType } from './chart-parts';
import { chartSeriesCollectionType } from './chart-series';
import { rangeGiven, rangeType } from './range';
import { worksheetObject } from './worksheet';

export interface ChartReference {
  sheet: BookSheet;
  part: ChartPart;
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** A new chart's size in points, and where Excel puts it. */
const NEW_CHART = { left: 100, top: 60, width: 360, height: 216 };

export const chartCollectionType: ObjectType<BookSheet> = {
  name: 'ChartCollection',
  properties: { count: readOnly((sheet) => chartsOn(sheet).length) },
  objects: {},
  methods: {
    add: (sheet, [type, source, seriesBy]) =>
      addChart(sheet, type, source, choiceArgument(seriesBy ?? 'Auto', SERIES_BY)),
    getCount: (sheet) => chartsOn(sheet).length,
    getItem: (sheet, [name]) => orError(find(sheet, name)),
    getItemAt: (sheet, [index]) => orError(chartsOn(sheet)[integerArgument(index)] ?? null),
    getItemOrNullObject: (sheet, [name]) => {
      const chart = find(sheet, name);
      return chart && chartObject(chart);
    },
  },
  items: (sheet) => chartsOn(sheet).map(chartObject),
  item: (sheet, key) => orError(find(sheet, key)),
};

/** A plain member of the chart's part. */
function member<Key extends keyof ChartPart>(
  key: Key,
  read: (value: unknown) => ChartPart[Key],
): Property<ChartReference> {
  return {
    get: ({ part }) => part[key],
    set: (chart, value) => {
      const checked = read(value);
      changeChart(chart, (part) => {
        part[key] = checked;
      });
    },
  };
}

const positive = (value: unknown): number => {
  const number = numberArgument(value);
  if (number < 0) throw invalidArgument();
  return number;
};

export const chartType: ObjectType<ChartReference> = {
  name: 'Chart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: readOnly(({ part }) => part.id),
    name: {
      get: ({ part }) => part.name,
      set: (chart, value) => {
        const name = stringArgument(value);
        const other = find(chart.sheet, name);
        if (other && other.part !== chart.part) throw new HostError('ItemAlreadyExists');
        changeChart(chart, (part) => {
          part.name = name;
        });
      },
    },
    chartType: member('type', (value) => choiceArgument(value, CHART_TYPES)),
    left: member('left', positive),
    top: member('top', positive),
    width: member('width', positive),
    height: member('height', positive),
  },
  objects: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    title: (chart) => objectOf(chartTitleType, chart),
    legend: (chart) => objectOf(chartLegendType, chart),
    axes: (chart) => objectOf(chartAxesType, chart),
    series: (chart) => objectOf(chartSeriesCollectionType, chart),
  },
  methods: {
    setData: (chart, [source, seriesBy]) => {
      const range = objectArgument(source, rangeType);
      const by = choiceArgument(seriesBy ?? 'Auto', SERIES_BY);
      changeChart(chart, (part) => {
        part.series = seriesOf(range, by);
      });
    },
    setPosition: (chart, [start, end]) => setPosition(chart, start, end),
    activate: () => undefined,
    delete: ({ sheet, part }) => {
      assertWritable(sheet);
      sheet.book.changeExtras((extras) => {
        extras.charts = extras.charts.filter((other) => other !== part);
      });
    },
  },
};

const chartObject = (chart: ChartReference): HostObject => objectOf(chartType, chart);

export function changeChart({ sheet, part }: ChartReference, change: (part: ChartPart) => void): void {
  assertWritable(sheet);
  sheet.book.changeExtras(() => change(part));
}

const chartsOn = (sheet: BookSheet): ChartReference[] =>
  sheet.book.extras.charts.filter(({ sheetId }) => sheetId === sheet.id).map((part) => ({ sheet, part }));

const find = (sheet: BookSheet, key: unknown): ChartReference | null =>
  chartsOn(sheet).find(({ part }) => part.name === key || part.id === key) ?? null;

function orError(chart: ChartReference | null): HostObject {
  if (!chart) throw new HostError('ItemNotFound');
  return chartObject(chart);
}

function addChart(sheet: BookSheet, type: unknown, source: unknown, by: SeriesBy): HostObject {
  assertWritable(sheet);
  const kind = choiceArgument(type, CHART_TYPES);
  const range = objectArgument(source, rangeType);
  const series = seriesOf(range, by);
  if (series.length === 0) throw invalidArgument();
  const { charts } = sheet.book.extras;
  let number = charts.length + 1;
  while (charts.some(({ id, name }) => id === `chart-${number}` || name === `Chart ${number}`)) number++;
  const pie = kind.includes('Pie') || kind.includes('Doughnut');
  const part: ChartPart = {
    id: `chart-${number}`,
    sheetId: sheet.id,
    name: `Chart ${number}`,
    type: kind,
    // One series lends the chart its name.
    title: series.length === 1 ? (series[0]?.name ?? 'Chart Title') : 'Chart Title',
    legend: series.length > 1 || pie ? 'Bottom' : null,
    categoryAxisTitle: null,
    valueAxisTitle: null,
    series,
    dataLabels: false,
    ...NEW_CHART,
  };
  sheet.book.changeExtras((extras) => extras.charts.push(part));
  return chartObject({ sheet, part });
}

/** Puts the chart over the cells from the first to the last; without a last one it keeps its size. */
function setPosition(chart: ChartReference, start: unknown, end: unknown): void {
  const { sheet } = chart;
  const from = rangeGiven({ sheet }, start).range;
  const to =
    end === undefined || end === null || optionalStringIsEmpty(end) ? null : rangeGiven({ sheet }, end).range;
  const left = pointsLeft(sheet, from.column);
  const top = pointsTop(sheet, from.row);
  changeChart(chart, (part) => {
    part.left = left;
    part.top = top;
    if (!to) return;
    part.width = pointsLeft(sheet, to.column + to.columns) - left;
    part.height = pointsTop(sheet, to.row + to.rows) - top;
  });
}

const optionalStringIsEmpty = (value: unknown): boolean =>
  typeof value === 'string' && optionalString(value) === '';
