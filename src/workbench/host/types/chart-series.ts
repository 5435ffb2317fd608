import { formatAddress } from '../../book/address';
import {
  booleanArgument,
  integerArgument,
  objectArgument,
  optionalString,
  stringArgument,
} from '../argument';
import type { SeriesPart } from '../chart-series';
import { colorText } from '../color';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { changeChart, type ChartReference } from './charts';
import { rangeType } from './range';

interface SeriesReference {
  chart: ChartReference;
  series: SeriesPart;
}

export const chartSeriesCollectionType: ObjectType<ChartReference> = {
  name: 'ChartSeriesCollection',
  properties: { count: readOnly(({ part }) => part.series.length) },
  objects: {},
  methods: {
    getCount: ({ part }) => part.series.length,
    getItemAt: (chart, [index]) => {
      const series = chart.part.series[integerArgument(index)];
      if (!series) throw new HostError('ItemNotFound');
      return seriesObject({ chart, series });
    },
    add: (chart, [name, index]) => {
      const series: SeriesPart = {
        name: optionalString(name),
        nameRef: null,
        categories: null,
        values: '',
        color: null,
      };
      const at = integerArgument(index, chart.part.series.length);
      if (at < 0 || at > chart.part.series.length) throw invalidArgument();
      changeChart(chart, (part) => part.series.splice(at, 0, series));
      return seriesObject({ chart, series });
    },
  },
  items: (chart) => chart.part.series.map((series) => seriesObject({ chart, series })),
};

export const chartSeriesType: ObjectType<SeriesReference> = {
  name: 'ChartSeries',
  properties: {
    name: {
      get: ({ chart, series }) => series.name ?? `Series${chart.part.series.indexOf(series) + 1}`,
      set: (self, value) => {
        const name = stringArgument(value);
        change(self, (series) => {
          series.nameRef = name.startsWith('=') ? name.slice(1) : null;
          series.name = name.startsWith('=') ? series.name : name;
        });
      },
    },
    hasDataLabels: {
      get: ({ chart }) => chart.part.dataLabels,
      set: ({ chart }, value) => {
        const labels = booleanArgument(value);
        changeChart(chart, (part) => {
          part.dataLabels = labels;
        });
      },
    },
  },
  objects: { format: (self) => objectOf(chartSeriesFormatType, self) },
  methods: {
    setValues: (self, [source]) => {
      const { sheet, range } = objectArgument(source, rangeType);
      change(self, (series) => {
        series.values = formatAddress(sheet.name, range, true);
      });
    },
    setXAxisValues: (self, [source]) => {
      const { sheet, range } = objectArgument(source, rangeType);
      change(self, (series) => {
        series.categories = formatAddress(sheet.name, range, true);
      });
    },
    delete: ({ chart, series }) =>
      changeChart(chart, (part) => {
        part.series = part.series.filter((other) => other !== series);
      }),
  },
};

export const chartSeriesFormatType: ObjectType<SeriesReference> = {
  name: 'ChartSeriesFormat',
  properties: {},
  objects: { fill: (self) => objectOf(chartFillType, self) },
  methods: {},
};

export const chartFillType: ObjectType<SeriesReference> = {
  name: 'ChartFill',
  properties: {},
  objects: {},
  methods: {
    setSolidColor: (self, [color]) => {
      const checked = colorText(stringArgument(color));
      change(self, (series) => {
        series.color = checked;
      });
    },
    clear: (self) =>
      change(self, (series) => {
        series.color = null;
      }),
  },
};

const seriesObject = (self: SeriesReference): HostObject => objectOf(chartSeriesType, self);

const change = ({ chart, series }: SeriesReference, edit: (series: SeriesPart) => void): void =>
  changeChart(chart, () => edit(series));
