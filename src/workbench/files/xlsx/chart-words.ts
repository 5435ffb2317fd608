/** How an Office.js chart type stands in DrawingML. */
export interface ChartWords {
  element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  /** Direction of a barChart: columns are "col". */
  direction?: 'col' | 'bar';
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  markers?: boolean;
}

export const CHART_WORDS: Readonly<Record<string, ChartWords>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};

export const DEFAULT_CHART_TYPE = 'ColumnClustered';

export const LEGEND_WORDS: readonly (readonly [string, 'Top' | 'Bottom' | 'Left' | 'Right'])[] = [
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
];
