import type { LossTally } from '../loss-tally';
import type { OfficePackage, Relationship } from './package';
import { childOf, childrenOf, descendantsOf, type XmlElement } from './xml';

/** Counts what a worksheet part and the parts that hang on it hold beyond what we keep. Drawings: tally-drawing. */
export function tallySheet(
  file: OfficePackage,
  root: XmlElement,
  relationships: readonly Relationship[],
  tally: LossTally,
): void {
  const current = withoutFallbacks(root);
  const inside = (name: string): XmlElement[] => descendantsOf(current, name);
  tally.add('pictures', childrenOf(root, 'picture').length);
  tally.add('dataValidations', inside('dataValidation').length);
  tally.add('sparklines', inside('sparkline').length);
  tally.add('controls', inside('control').length);
  tally.add('objects', inside('oleObject').length);
  // Automatic breaks come back by themselves; those between columns have no place.
  tally.add(
    'pageBreaks',
    childrenOf(childOf(root, 'colBreaks'), 'brk').filter(({ attributes }) => attributes.man === '1').length,
  );
  tally.add('filterCriteria', inside('filterColumn').length);
  const headers = childOf(root, 'headerFooter')?.children ?? [];
  // Those of first and even pages are not told apart; a picture in one is lost.
  if (headers.some(({ name, text }) => !/^odd/.test(name) || text.includes('&G')))
    tally.add('headersFooters');
  if (hasOutline(root)) tally.add('outlines');
  const { password, hashValue } = childOf(root, 'sheetProtection')?.attributes ?? {};
  if (password !== undefined || hashValue !== undefined) tally.add('sheetPasswords');

  for (const { type, target, external } of relationships) {
    if (external) continue;
    const part = (): XmlElement | undefined => file.xmlOf(target);
    if (type === 'comments') tally.add('comments', childOf(part(), 'commentList')?.children.length ?? 0);
    if (type === 'pivotTable') tally.add('pivotTables');
    if (type === 'slicer' || type === 'timeline') tally.add('slicers', part()?.children.length ?? 0);
    if (type === 'table')
      tally.add('filterCriteria', childrenOf(childOf(part(), 'autoFilter'), 'filterColumn').length);
  }
}

/** Controls and objects stand there twice, the second time for programs older than Excel 2010. */
const withoutFallbacks = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.filter(({ name }) => name !== 'Fallback').map(withoutFallbacks),
});

/** Rows and columns that fold away under a bracket at the sheet's edge. */
const hasOutline = (root: XmlElement): boolean =>
  [...childrenOf(root, 'sheetFormatPr'), ...childrenOf(childOf(root, 'cols'), 'col')].some(
    ({ attributes: { outlineLevelRow, outlineLevelCol, outlineLevel } }) =>
      [outlineLevelRow, outlineLevelCol, outlineLevel].some((level) => Number(level ?? 0) > 0),
  );
