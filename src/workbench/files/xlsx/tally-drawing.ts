import type { LossTally } from '../loss-tally';
import type { OfficePackage } from './package';
import { childOf, descendantsOf, type XmlElement } from './xml';

const SHAPES = ['sp', 'cxnSp', 'grpSp'];

/** Counts what a drawing part holds beside the charts that could be read. */
export function tallyDrawing(file: OfficePackage, path: string, chartsRead: number, tally: LossTally): void {
  const anchors = file.xmlOf(path)?.children ?? [];
  tally.add('pictures', anchors.filter((anchor) => childOf(anchor, 'pic') !== undefined).length);
  tally.add('shapes', anchors.filter((anchor) => SHAPES.some((name) => childOf(anchor, name))).length);
  tally.add('charts', anchors.filter(isChart).length - chartsRead);
  for (const { type, target } of file.relationshipsOf(path))
    if (type === 'chart' && plotsOf(file.xmlOf(target)) > 1) tally.add('combinedCharts');
}

/** Kinds that came after Excel 2013 stand as an alternative; slicers and controls there are counted with their sheet. */
const isChart = (anchor: XmlElement): boolean =>
  descendantsOf(anchor, 'graphicData').some(({ attributes }) => /\/chart(?:ex)?$/.test(attributes.uri ?? ''));

const plotsOf = (chart: XmlElement | undefined): number =>
  childOf(childOf(chart, 'chart'), 'plotArea')?.children.filter(({ name }) => name.endsWith('Chart'))
    .length ?? 0;
