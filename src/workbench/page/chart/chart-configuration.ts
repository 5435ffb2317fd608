import type { ChartConfiguration, ChartDataset, ChartType, ScaleOptionsByType } from 'chart.js';
import type { ChartPart } from '../../book/book-content';
import { cellValuesPlugin } from './cell-values-plugin';
import type { ChartData } from './chart-data';
import { formatForChart } from './format-for-chart';

/** Excel's own colours for series that name none, and its greys for lines and text. */
const seriesColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];
const gridColor = '#D9D9D9';
const textColor = '#595959';

interface Look {
  type: Extract<ChartType, 'bar' | 'line' | 'pie' | 'doughnut'>;
  horizontal: boolean;
  stacked: boolean;
  /** Every stack is drawn as shares of its own total. */
  hundred: boolean;
  filled: boolean;
}

const lookOf = (type: string): Look => ({
  type: /^Pie/.test(type)
    ? 'pie'
    : /^Doughnut/.test(type)
      ? 'doughnut'
      : /^(Line|Area)/.test(type)
        ? 'line'
        : 'bar',
  horizontal: /^Bar/.test(type),
  stacked: /Stacked/.test(type),
  hundred: /Stacked100/.test(type),
  filled: /^Area/.test(type),
});

/** How chart.js draws an Excel chart with what its cells hold now. `locale` is for numbers on axes and labels. */
export function chartConfiguration(chart: ChartPart, data: ChartData, locale: string): ChartConfiguration {
  const look = lookOf(chart.type);
  const round = look.type === 'pie' || look.type === 'doughnut';
  const shares = look.hundred ? sharesOfStacks(data) : data;
  const format = (value: number): string =>
    formatForChart(value, look.hundred ? '0%' : data.valueFormat, locale);
  return {
    type: look.type,
    data: {
      labels: data.labels,
      datasets: shares.series.map((series, i) => dataset(series, i, look, round)),
    },
    options: {
      indexAxis: look.horizontal ? 'y' : 'x',
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { left: 10, right: 14, top: 8, bottom: 8 } },
      font: { family: 'Calibri, Carlito, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif' },
      plugins: {
        title: {
          display: Boolean(chart.title),
          text: chart.title ?? '',
          color: textColor,
          font: { size: 18, weight: 'normal' },
          padding: { top: 4, bottom: 10 },
        },
        legend: {
          display: chart.legend !== null,
          position: legendPosition(chart.legend),
          labels: { color: textColor, boxWidth: 10, boxHeight: 10, font: { size: 12 } },
        },
        tooltip: { enabled: false },
      },
      ...(round ? {} : { scales: scales(chart, look, shares, format) }),
    },
    plugins: chart.dataLabels ? [cellValuesPlugin(format)] : [],
  };
}

function dataset(
  series: ChartData['series'][number],
  index: number,
  look: Look,
  round: boolean,
): ChartDataset {
  const color = series.color ?? paletteColor(index);
  const common = { label: series.name, data: series.values };
  if (round) {
    return {
      ...common,
      backgroundColor: series.values.map((_, i) => paletteColor(i)),
      borderColor: '#fff',
      borderWidth: 1.5,
    };
  }
  if (look.type === 'line') {
    return {
      ...common,
      borderColor: color,
      backgroundColor: color,
      borderWidth: 2.25,
      pointRadius: 0,
      fill: look.filled,
    };
  }
  return {
    ...common,
    backgroundColor: color,
    categoryPercentage: 0.68,
    barPercentage: look.stacked ? 1 : 0.88,
  };
}

const paletteColor = (index: number): string => seriesColors[index % seriesColors.length] ?? textColor;

const legendPosition = (legend: ChartPart['legend']): 'top' | 'bottom' | 'left' | 'right' =>
  legend === null ? 'bottom' : (legend.toLowerCase() as 'top' | 'bottom' | 'left' | 'right');

function scales(chart: ChartPart, look: Look, data: ChartData, format: (value: number) => string) {
  const whole = data.series.every(({ values }) =>
    values.every((value) => value === null || Number.isInteger(value)),
  );
  const axis = (title: string | null) => ({
    stacked: look.stacked,
    border: { color: gridColor },
    title: { display: Boolean(title), text: title ?? '', color: textColor, font: { size: 13 } },
  });
  const category = {
    ...axis(chart.categoryAxisTitle),
    // Excel lists the categories of a bar chart from the bottom upwards.
    reverse: look.horizontal,
    grid: { display: false },
    ticks: { color: textColor, font: { size: 12 }, maxRotation: 45 },
  };
  const value = {
    ...axis(chart.valueAxisTitle),
    beginAtZero: true,
    // Room for the label of the longest bar.
    grace: chart.dataLabels && !look.hundred ? '8%' : 0,
    ...(look.hundred ? { max: 1 } : {}),
    ...(chart.valueAxisMaximum === undefined ? {} : { max: chart.valueAxisMaximum }),
    border: { display: false },
    grid: { color: gridColor },
    ticks: {
      color: textColor,
      font: { size: 12 },
      // Counts have no half steps.
      ...(whole ? { precision: 0 } : {}),
      callback: (tick: number | string) => format(Number(tick)),
    },
  } satisfies Partial<ScaleOptionsByType<'linear'>> | object;
  return look.horizontal ? { x: value, y: category } : { x: category, y: value };
}

/** Values as shares of the total of their category. */
function sharesOfStacks(data: ChartData): ChartData {
  const totals = data.labels.map((_, i) =>
    data.series.reduce((sum, series) => sum + Math.abs(series.values[i] ?? 0), 0),
  );
  return {
    ...data,
    series: data.series.map((series) => ({
      ...series,
      values: series.values.map((value, i) => (value === null || !totals[i] ? null : value / totals[i])),
    })),
  };
}
