import { emptyPageLayout, type BookExtras } from '../../book/book-content';
import { formulaFromFile } from './formula-text';
import { childOf, childrenOf, isOn, type XmlElement } from './xml';

/** Defined names; print areas and print titles go to the page layouts. Excel's own names are left out. */
export function readNames(book: XmlElement, sheetIds: readonly (string | null)[], extras: BookExtras): void {
  for (const { attributes, text } of childrenOf(childOf(book, 'definedNames'), 'definedName')) {
    const name = attributes.name ?? '';
    const scope = attributes.localSheetId === undefined ? null : sheetIds[Number(attributes.localSheetId)];
    if (scope === undefined) continue;
    if (name === '_xlnm.Print_Area' || name === '_xlnm.Print_Titles') {
      if (scope !== null) readPrintName(name, text, layoutOf(scope, extras));
    } else if (!/^_xl(nm|fn|eta|pm|ws)\./i.test(name)) {
      extras.names.push({
        name,
        formula: formulaFromFile(text),
        sheetId: scope,
        comment: attributes.comment ?? '',
        ...(isOn(attributes.hidden) ? { hidden: true } : {}),
      });
    }
  }
}

function layoutOf(sheetId: string, extras: BookExtras): BookExtras['pageLayouts'][number] {
  let layout = extras.pageLayouts.find((part) => part.sheetId === sheetId);
  if (layout === undefined) extras.pageLayouts.push((layout = emptyPageLayout(sheetId)));
  return layout;
}

function readPrintName(name: string, text: string, layout: BookExtras['pageLayouts'][number]): void {
  const addresses = text.split(',').map((reference) => reference.slice(reference.lastIndexOf('!') + 1));
  if (name === '_xlnm.Print_Area') layout.printArea = addresses.join(',').replaceAll('$', '') || null;
  // Titles name columns, rows or both; only rows have a place.
  else layout.titleRows = addresses.find((address) => /^\$?\d+:\$?\d+$/.test(address)) ?? null;
}
