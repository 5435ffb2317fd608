import type { PageLayoutPart } from '../../book/book-content';
import { HEADER_FOOTER_CODES, SECTION_CODES } from './header-footer-codes';
import { PAPER_SIZES } from './paper-sizes';
import { escapeXml } from './xml';

const POINTS_PER_INCH = 72;
const NORMAL = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

export const fits = (layout: PageLayoutPart | undefined): boolean =>
  layout !== undefined && (layout.fitToWidth !== null || layout.fitToHeight !== null);

/** printOptions to rowBreaks of a worksheet part, in the order that the schema demands. */
export function pageXml(layout: PageLayoutPart | undefined): string {
  if (layout === undefined) return '';
  const paper = PAPER_SIZES.find(([, name]) => name.toLowerCase() === layout.paperSize?.toLowerCase())?.[0];
  // 0 pages: as many as it takes.
  const fit = fits(layout)
    ? ` fitToWidth="${layout.fitToWidth ?? 0}" fitToHeight="${layout.fitToHeight ?? 0}"`
    : layout.scale === null
      ? ''
      : ` scale="${layout.scale}"`;
  return (
    (layout.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    marginsXml(layout.margins) +
    `<pageSetup${paper === undefined ? '' : ` paperSize="${paper}"`}${fit} ` +
    `orientation="${layout.orientation === 'Landscape' ? 'landscape' : 'portrait'}"/>` +
    headerFooterXml(layout.headersFooters) +
    breaksXml(layout.rowBreaks)
  );
}

function marginsXml(margins: PageLayoutPart['margins']): string {
  if (margins === null) return NORMAL;
  const sides = Object.entries(margins).map(
    ([side, points]) => ` ${side}="${Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000}"`,
  );
  return `<pageMargins${sides.join('')}/>`;
}

function headerFooterXml(texts: PageLayoutPart['headersFooters']): string {
  const parts = HEADER_FOOTER_CODES.map(([element, kind]) => {
    const text = SECTION_CODES.map(([code, side]) => {
      const own = texts[`${side}${kind}`];
      return own ? `&${code}${own}` : '';
    }).join('');
    return text === '' ? '' : `<${element}>${escapeXml(text)}</${element}>`;
  }).join('');
  return parts === '' ? '' : `<headerFooter>${parts}</headerFooter>`;
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
