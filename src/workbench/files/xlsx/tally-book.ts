import type { LossTally } from '../loss-tally';
import type { OfficePackage, Relationship } from './package';
import { childOf, childrenOf, descendantsOf, isOn, type XmlElement } from './xml';

/** Counts what the workbook part and the styles part hold beyond what we keep. Sheets are counted one by one. */
export function tallyBook(
  file: OfficePackage,
  book: XmlElement,
  styles: XmlElement | undefined,
  relationships: readonly Relationship[],
  tally: LossTally,
): void {
  const countOf = (type: string): number => relationships.filter((r) => r.type === type).length;
  tally.add('macros', countOf('vbaProject'));
  tally.add('externalLinks', countOf('externalLink'));
  for (const { type, target } of relationships)
    if (type === 'connections') tally.add('connections', file.xmlOf(target)?.children.length ?? 0);
  if (childOf(book, 'workbookProtection') !== undefined) tally.add('workbookProtection');
  tally.add('cellLooks', childrenOf(childOf(styles, 'cellXfs'), 'xf').filter(looksBeyondOurs(styles)).length);
}

/** Gradients, diagonal lines, shrinking and raised or lowered text have no place in Univer's styles. */
function looksBeyondOurs(styles: XmlElement | undefined): (xf: XmlElement) => boolean {
  const partsOf = (list: string): XmlElement[] => childOf(styles, list)?.children ?? [];
  const gradients = partsOf('fills').map((fill) => childOf(fill, 'gradientFill') !== undefined);
  const diagonals = partsOf('borders').map(
    (border) => childOf(border, 'diagonal')?.attributes.style !== undefined,
  );
  const raised = partsOf('fonts').map((font) => descendantsOf(font, 'vertAlign').length > 0);
  return (xf) => {
    const { fillId, borderId, fontId } = xf.attributes;
    return (
      gradients[Number(fillId)] === true ||
      diagonals[Number(borderId)] === true ||
      raised[Number(fontId)] === true ||
      isOn(childOf(xf, 'alignment')?.attributes.shrinkToFit)
    );
  };
}
