import type { IWorkbookData } from '@univerjs/core';

import type { ChartPart } from '../../book/book-content';
import { automaticColorXml } from './automatic-color';
import { CHART_WORDS, DEFAULT_CHART_TYPE, LEGEND_WORDS, type ChartWords } from './chart-words';
import { hexOf } from './colors';
import { cornersXml, type Grid } from './drawing-anchor';
import { cellsBehind, type CellBehind } from './sheet-lookup';
import { escapeXml } from './xml';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A native chart with the values it shows, for readers that do not look them up. */
export function chartXml(chart: ChartPart, book: IWorkbookData): string {
  const words = CHART_WORDS[chart.type] ?? CHART_WORDS[DEFAULT_CHART_TYPE]!;
  const series = chart.series.map((one, i) => seriesXml(one, i, words, book)).join('');
  const legend = LEGEND_WORDS.find(([, name]) => name === chart.legend)?.[0];
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${NAMESPACES}>` +
    '<c:roundedCorners val="0"/><c:chart>' +
    (chart.title === null ? '' : titleXml(chart.title, TITLE_SIZE)) +
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/><c:${words.element}>` +
    plotXml(words, series, chart.dataLabels) +
    `</c:${words.element}>${isRound(words) ? '' : axesXml(chart, words, book)}</c:plotArea>` +
    (legend === undefined ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function plotXml(words: ChartWords, series: string, dataLabels: boolean): string {
  const labels =
    '<c:dLbls><c:showLegendKey val="0"/>' +
    `<c:showVal val="${dataLabels ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const grouping = words.grouping === undefined ? '' : `<c:grouping val="${words.grouping}"/>`;
  switch (words.element) {
    case 'barChart': {
      const overlap = words.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
      return `<c:barDir val="${words.direction}"/>${grouping}<c:varyColors val="0"/>${series}${labels}<c:gapWidth val="80"/>${overlap}${axes}`;
    }
    case 'lineChart':
      return `${grouping}<c:varyColors val="0"/>${series}${labels}<c:marker val="1"/>${axes}`;
    case 'areaChart':
      return `${grouping}<c:varyColors val="0"/>${series}${labels}${axes}`;
    case 'pieChart':
      return `<c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/>`;
    case 'doughnutChart':
      return `<c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/><c:holeSize val="50"/>`;
  }
}

function seriesXml(
  series: ChartPart['series'][number],
  index: number,
  words: ChartWords,
  book: IWorkbookData,
): string {
  const hex = hexOf(series.color);
  const color = hex === undefined ? automaticColorXml(index) : `<a:srgbClr val="${hex}"/>`;
  const isLine = words.element === 'lineChart';
  const values = cellsBehind(book, series.values);
  const slices = isRound(words) && hex === undefined ? values.map((_, i) => sliceXml(i)).join('') : '';
  const shape = isRound(words) && hex === undefined ? '' : shapeXml(color, isLine);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, book)}${shape}` +
    (words.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (isLine && words.markers !== true ? '<c:marker><c:symbol val="none"/></c:marker>' : '') +
    slices +
    (series.categories === null ? '' : `<c:cat>${categoriesXml(series.categories, book)}</c:cat>`) +
    `<c:val>${numbersXml(series.values, values)}</c:val>` +
    (isLine ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

const isRound = ({ element }: ChartWords): boolean => element === 'pieChart' || element === 'doughnutChart';

const shapeXml = (color: string, isLine: boolean): string => {
  const fill = `<a:solidFill>${color}</a:solidFill>`;
  return `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
};

const sliceXml = (index: number): string =>
  `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shapeXml(automaticColorXml(index), false)}</c:dPt>`;

function nameXml({ name, nameRef }: ChartPart['series'][number], book: IWorkbookData): string {
  if (nameRef !== null) return `<c:tx>${textsXml(nameRef, cellsBehind(book, nameRef), name)}</c:tx>`;
  return name === null ? '' : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

function categoriesXml(reference: string, book: IWorkbookData): string {
  const cells = cellsBehind(book, reference);
  const filled = cells.filter(({ value }) => value !== null && value !== '');
  const allNumbers = filled.length > 0 && filled.every(({ value }) => typeof value === 'number');
  return allNumbers ? numbersXml(reference, cells) : textsXml(reference, cells, null);
}

const referenceXml = (reference: string): string => `<c:f>${escapeXml(reference.replace(/^=/, ''))}</c:f>`;

function textsXml(reference: string, cells: readonly CellBehind[], fallback: string | null): string {
  const points = cells.map(({ value }, i) => pointXml(i, String(value ?? fallback ?? '')));
  return `<c:strRef>${referenceXml(reference)}<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** Axes and labels show numbers as the first cell does; a cell of another format says so. */
function numbersXml(reference: string, cells: readonly CellBehind[]): string {
  const shared = formatOfNumbers(cells);
  const points = cells.map(({ value, format }, i) =>
    typeof value === 'number' ? pointXml(i, String(value), format === shared ? undefined : format) : '',
  );
  return (
    `<c:numRef>${referenceXml(reference)}<c:numCache><c:formatCode>${escapeXml(shared)}</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

const formatOfNumbers = (cells: readonly CellBehind[]): string =>
  cells.find(({ value }) => typeof value === 'number')?.format ?? 'General';

function pointXml(index: number, value: string, format?: string): string {
  const formatCode = format === undefined ? '' : ` formatCode="${escapeXml(format)}"`;
  return `<c:pt idx="${index}"${formatCode}><c:v>${escapeXml(value)}</c:v></c:pt>`;
}

/** Hundredths of a point: Excel's own sizes, which other programs would take larger. */
const TITLE_SIZE = 1200;
const AXIS_TITLE_SIZE = 900;

const titleXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="1"/>` +
  `<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function axesXml(chart: ChartPart, words: ChartWords, book: IWorkbookData): string {
  const lying = words.direction === 'bar';
  const axis = (
    element: string,
    id: number,
    crosses: number,
    position: string,
    inner: string,
    maximum?: number,
  ): string =>
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>` +
    `${maximum === undefined ? '' : `<c:max val="${maximum}"/>`}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${inner}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/></c:${element}>`;
  const gridlines =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const linked = (reference: string | null | undefined): string =>
    `<c:numFmt formatCode="${escapeXml(formatOfNumbers(cellsBehind(book, reference ?? '')))}" sourceLinked="1"/>`;
  const [first] = chart.series;
  const format =
    words.grouping === 'percentStacked'
      ? '<c:numFmt formatCode="0%" sourceLinked="0"/>'
      : linked(first?.values);
  const title = (text: string | null): string => (text === null ? '' : titleXml(text, AXIS_TITLE_SIZE));
  return (
    axis('catAx', 1, 2, lying ? 'l' : 'b', title(chart.categoryAxisTitle) + linked(first?.categories)) +
    axis(
      'valAx',
      2,
      1,
      lying ? 'b' : 'l',
      gridlines + title(chart.valueAxisTitle) + format,
      chart.valueAxisMaximum,
    )
  );
}

/** A drawing part: the charts over the cells of one sheet. */
export function drawingXml(charts: readonly { chart: ChartPart; relation: string }[], grid: Grid): string {
  const anchors = charts.map(
    ({ chart, relation }, i) =>
      `<xdr:twoCellAnchor>${cornersXml(chart, grid)}<xdr:graphicFrame macro="">` +
      `<xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${NAMESPACES}>${anchors.join('')}</xdr:wsDr>`;
}
