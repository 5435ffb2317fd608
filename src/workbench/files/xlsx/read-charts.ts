import type { ChartPart } from '../../book/book-content';
import { isAutomaticColor } from './automatic-color';
import { CHART_WORDS, LEGEND_WORDS } from './chart-words';
import { boxOf, type Box, type Grid } from './drawing-anchor';
import type { OfficePackage } from './package';
import { childOf, childrenOf, descendantsOf, isOn, valueOf, type XmlElement } from './xml';

/** The charts of a drawing part, as far as they are of a type that we know; pictures and shapes are left out. */
export function readCharts(
  file: OfficePackage,
  path: string,
  sheetId: string,
  theme: readonly string[],
  grid: Grid,
): ChartPart[] {
  const relationships = file.relationshipsOf(path);
  return (file.xmlOf(path)?.children ?? []).flatMap((anchor, i) => {
    const frame = childOf(anchor, 'graphicFrame');
    const relation = frame && descendantsOf(frame, 'chart')[0]?.attributes.id;
    const part = file.xmlOf(relationships.find(({ id }) => id === relation)?.target ?? '');
    if (frame === undefined || part === undefined) return [];
    const chart = readChart(part, theme);
    if (chart === null) return [];
    const name = descendantsOf(frame, 'cNvPr')[0]?.attributes.name ?? `Chart ${i + 1}`;
    return [{ id: `chart-${sheetId}-${i + 1}`, sheetId, name, ...chart, ...boxOf(anchor, grid) }];
  });
}

function readChart(
  part: XmlElement,
  theme: readonly string[],
): Omit<ChartPart, 'id' | 'sheetId' | 'name' | keyof Box> | null {
  const chart = childOf(part, 'chart');
  const area = childOf(chart, 'plotArea');
  const plot = area?.children.find(({ name }) => name.endsWith('Chart'));
  const type = plot === undefined ? undefined : typeOf(plot);
  if (chart === undefined || area === undefined || plot === undefined || type === undefined) return null;
  const legend = valueOf(childOf(childOf(chart, 'legend'), 'legendPos'));
  const categoryAxis = childOf(area, 'catAx') ?? childOf(area, 'dateAx');
  const maximum = valueOf(childOf(childOf(childOf(area, 'valAx'), 'scaling'), 'max'));
  return {
    type,
    title: titleOf(chart),
    legend:
      childOf(chart, 'legend') === undefined
        ? null
        : (LEGEND_WORDS.find(([word]) => word === legend)?.[1] ?? 'Right'),
    categoryAxisTitle: titleOf(categoryAxis),
    valueAxisTitle: titleOf(childOf(area, 'valAx')),
    ...(maximum === undefined ? {} : { valueAxisMaximum: Number(maximum) }),
    series: childrenOf(plot, 'ser').map((series, i) => readSeries(series, i, theme)),
    dataLabels: descendantsOf(plot, 'dLbls').some((labels) =>
      ['showVal', 'showPercent'].some((what) => isOn(valueOf(childOf(labels, what)))),
    ),
  };
}

function typeOf(plot: XmlElement): string | undefined {
  const direction = valueOf(childOf(plot, 'barDir'));
  const grouping = valueOf(childOf(plot, 'grouping'));
  const noMarkers = childrenOf(plot, 'ser').some(
    (s) => valueOf(childOf(childOf(s, 'marker'), 'symbol')) === 'none',
  );
  const markers = isOn(valueOf(childOf(plot, 'marker'))) && !noMarkers;
  const element = plot.name.replace(/^bar3DChart$/, 'barChart').replace(/^pie3DChart$/, 'pieChart');
  return Object.entries(CHART_WORDS).find(
    ([, words]) =>
      words.element === element &&
      (words.direction === undefined || words.direction === direction) &&
      (words.grouping === undefined || words.grouping === grouping) &&
      (words.markers === undefined || words.markers === (markers && grouping === 'standard')),
  )?.[0];
}

function titleOf(owner: XmlElement | undefined): string | null {
  const title = childOf(owner, 'title');
  if (title === undefined) return null;
  const text = descendantsOf(title, 't').map(({ text: run }) => run);
  const cached = descendantsOf(title, 'v').map(({ text: value }) => value);
  return text.join('') || cached.join('') || null;
}

function readSeries(
  series: XmlElement,
  index: number,
  theme: readonly string[],
): ChartPart['series'][number] {
  const name = childOf(series, 'tx');
  const nameRef = (name && descendantsOf(name, 'f')[0]?.text) ?? null;
  const categories = childOf(series, 'cat');
  const values = childOf(series, 'val');
  const fill = childOf(childOf(series, 'spPr'), 'solidFill') ?? lineFill(series);
  return {
    name: (name && descendantsOf(name, 'v')[0]?.text) ?? null,
    nameRef,
    categories: (categories && descendantsOf(categories, 'f')[0]?.text) ?? null,
    values: (values && descendantsOf(values, 'f')[0]?.text) ?? '',
    color: isAutomaticColor(fill, index, theme) ? null : drawingColor(fill, theme),
  };
}

const lineFill = (series: XmlElement): XmlElement | undefined =>
  childOf(childOf(childOf(series, 'spPr'), 'ln'), 'solidFill');

const SCHEME_ORDER = [
  'bg1',
  'tx1',
  'bg2',
  'tx2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

function drawingColor(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const rgb = valueOf(childOf(fill, 'srgbClr'));
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const scheme = theme[SCHEME_ORDER.indexOf(valueOf(childOf(fill, 'schemeClr')) ?? '')];
  return scheme === undefined ? null : `#${scheme}`;
}
