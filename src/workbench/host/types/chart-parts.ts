import { booleanArgument, choiceArgument, numberArgument, stringArgument } from '../argument';
import { invalidArgument } from '../host-error';
import { objectOf, type ObjectType } from '../object-type';
import { changeChart, type ChartReference } from './charts';

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;
const NEW_TITLE = 'Chart Title';
const NEW_AXIS_TITLE = 'Axis Title';

export const chartTitleType: ObjectType<ChartReference> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ part }) => part.title ?? '',
      set: (chart, value) => {
        const title = stringArgument(value);
        changeChart(chart, (part) => {
          part.title = title;
        });
      },
    },
    visible: {
      get: ({ part }) => part.title !== null,
      set: (chart, value) => {
        const visible = booleanArgument(value);
        changeChart(chart, (part) => {
          part.title = visible ? (part.title ?? NEW_TITLE) : null;
        });
      },
    },
  },
  objects: {},
  methods: {},
};

export const chartLegendType: ObjectType<ChartReference> = {
  name: 'ChartLegend',
  properties: {
    position: {
      get: ({ part }) => part.legend ?? 'Right',
      set: (chart, value) => {
        const legend = choiceArgument(value, LEGEND_POSITIONS);
        changeChart(chart, (part) => {
          part.legend = legend;
        });
      },
    },
    visible: {
      get: ({ part }) => part.legend !== null,
      set: (chart, value) => {
        const visible = booleanArgument(value);
        changeChart(chart, (part) => {
          part.legend = visible ? (part.legend ?? 'Right') : null;
        });
      },
    },
  },
  objects: {},
  methods: {},
};

type AxisTitle = 'categoryAxisTitle' | 'valueAxisTitle';

interface Axis {
  chart: ChartReference;
  title: AxisTitle;
}

export const chartAxesType: ObjectType<ChartReference> = {
  name: 'ChartAxes',
  properties: {},
  objects: {
    categoryAxis: (chart) => objectOf(chartAxisType, { chart, title: 'categoryAxisTitle' }),
    valueAxis: (chart) => objectOf(chartAxisType, { chart, title: 'valueAxisTitle' }),
  },
  methods: {},
};

export const chartAxisType: ObjectType<Axis> = {
  name: 'ChartAxis',
  properties: {
    // Only the value axis ends where it is told to; categories end with the last one.
    maximum: {
      get: ({ chart, title }) => (title === 'valueAxisTitle' ? (chart.part.valueAxisMaximum ?? '') : ''),
      set: ({ chart, title }, value) => {
        if (title !== 'valueAxisTitle') throw invalidArgument();
        const maximum = numberArgument(value);
        changeChart(chart, (part) => {
          part.valueAxisMaximum = maximum;
        });
      },
    },
  },
  objects: { title: (axis) => objectOf(chartAxisTitleType, axis) },
  methods: {},
};

export const chartAxisTitleType: ObjectType<Axis> = {
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: ({ chart, title }) => chart.part[title] ?? '',
      set: ({ chart, title }, value) => {
        const text = stringArgument(value);
        changeChart(chart, (part) => {
          part[title] = text;
        });
      },
    },
    visible: {
      get: ({ chart, title }) => chart.part[title] !== null,
      set: ({ chart, title }, value) => {
        const visible = booleanArgument(value);
        changeChart(chart, (part) => {
          part[title] = visible ? (part[title] ?? NEW_AXIS_TITLE) : null;
        });
      },
    },
  },
  objects: {},
  methods: {},
};
