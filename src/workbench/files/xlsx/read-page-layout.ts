import type { PageLayoutPart } from '../../book/book-content';
import { PAPER_SIZES } from './paper-sizes';
import { childOf, isOn, type XmlElement } from './xml';

/** Paper and scaling of a sheet; null when it says nothing. Print area and title rows are names: see read-names. */
export function readPageLayout(root: XmlElement, sheetId: string): PageLayoutPart | null {
  const setup = childOf(root, 'pageSetup')?.attributes;
  const fit = isOn(childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  if (setup === undefined && !fit) return null;
  return {
    ...emptyPageLayout(sheetId),
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER_SIZES.find(([number]) => number === Number(setup?.paperSize))?.[1] ?? null,
    // Excel means one page when it says nothing, and any number of pages when it says none.
    fitToWidth: fit ? Number(setup?.fitToWidth ?? 1) || null : null,
    fitToHeight: fit ? Number(setup?.fitToHeight ?? 1) || null : null,
  };
}

export const emptyPageLayout = (sheetId: string): PageLayoutPart => ({
  sheetId,
  orientation: 'Portrait',
  paperSize: null,
  printArea: null,
  titleRows: null,
  fitToWidth: null,
  fitToHeight: null,
});
