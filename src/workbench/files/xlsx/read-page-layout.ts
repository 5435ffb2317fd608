import {
  emptyPageLayout,
  HEADER_FOOTER_PLACES,
  NORMAL_MARGINS,
  type PageLayoutPart,
} from '../../book/book-content';
import { HEADER_FOOTER_CODES, SECTION_CODES } from './header-footer-codes';
import { PAPER_SIZES } from './paper-sizes';
import { childOf, childrenOf, isOn, type XmlElement } from './xml';

const POINTS_PER_INCH = 72;

/** Paper, scaling, margins, breaks and what is printed on every page; null when the sheet says nothing. Print area and title rows are names: see read-names. */
export function readPageLayout(root: XmlElement, sheetId: string): PageLayoutPart | null {
  const setup = childOf(root, 'pageSetup')?.attributes;
  const fit = isOn(childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  const headersFooters = readHeadersFooters(childOf(root, 'headerFooter'));
  const rowBreaks = childrenOf(childOf(root, 'rowBreaks'), 'brk')
    .filter(({ attributes }) => isOn(attributes.man))
    .map(({ attributes }) => Number(attributes.id))
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
  const centerHorizontally = isOn(childOf(root, 'printOptions')?.attributes.horizontalCentered);
  const says =
    setup !== undefined ||
    fit ||
    rowBreaks.length > 0 ||
    centerHorizontally ||
    Object.keys(headersFooters).length > 0;
  if (!says) return null;
  const scale = Number(setup?.scale ?? 100);
  return {
    ...emptyPageLayout(sheetId),
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER_SIZES.find(([number]) => number === Number(setup?.paperSize))?.[1] ?? null,
    // Excel means one page when it says nothing, and any number of pages when it says none.
    fitToWidth: fit ? Number(setup?.fitToWidth ?? 1) || null : null,
    fitToHeight: fit ? Number(setup?.fitToHeight ?? 1) || null : null,
    scale: fit || scale === 100 ? null : scale,
    margins: readMargins(childOf(root, 'pageMargins')?.attributes),
    centerHorizontally,
    headersFooters,
    rowBreaks,
  };
}

function readMargins(attributes: Record<string, string> | undefined): PageLayoutPart['margins'] {
  if (attributes === undefined) return null;
  const points = (side: string): number =>
    Math.round(Number(attributes[side] ?? 0) * POINTS_PER_INCH * 100) / 100;
  const read = {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
  return JSON.stringify(read) === JSON.stringify(NORMAL_MARGINS) ? null : read;
}

/** "&LName&CTitle&R&P" is one text: the codes of the three sections part it. */
function readHeadersFooters(element: XmlElement | undefined): PageLayoutPart['headersFooters'] {
  const found: PageLayoutPart['headersFooters'] = {};
  for (const [name, kind] of HEADER_FOOTER_CODES) {
    let text = childOf(element, name)?.text ?? '';
    // A text that names no section stands in the middle.
    if (text !== '' && !/^&[LCR]/.test(text)) text = `&C${text}`;
    for (const [, code, content] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
      const side = SECTION_CODES.find(([letter]) => letter === code)?.[1];
      const place = HEADER_FOOTER_PLACES.find((own) => own === `${side}${kind}`);
      if (place && content) found[place] = content;
    }
  }
  return found;
}
