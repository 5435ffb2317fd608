import { BooleanNumber } from '@univerjs/core';

import { noExtras, type BookContent } from '../../book/book-content';
import type { TypedLocale } from '../../host/coerce';
import { bookOfSheets, type SheetContent } from '../book-of-sheets';
import { FileError } from '../file-error';
import { LossTally } from '../loss-tally';
import { themeColors } from './colors';
import { OfficePackage } from './package';
import { readCustomXml } from './read-custom-xml';
import { readNames } from './read-names';
import { readStyles } from './read-styles';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { tallyBook } from './tally-book';
import { childOf, childrenOf, isOn } from './xml';

/** Reads an .xlsx or .xlsm file. Chart sheets and dialogue sheets are left out; `losses` says what else is. */
export function readXlsx(bytes: Uint8Array, locale: TypedLocale): BookContent {
  const file = new OfficePackage(bytes);
  const bookPath = file.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target;
  const book = bookPath === undefined ? undefined : file.xmlOf(bookPath);
  if (bookPath === undefined || book?.name !== 'workbook')
    throw new FileError('file-type-unknown', 'an archive without a workbook of XML parts');

  const relationships = file.relationshipsOf(bookPath);
  const partOf = (type: string): string => relationships.find((r) => r.type === type)?.target ?? '';
  const theme = themeColors(file.xmlOf(partOf('theme')));
  const styleRoot = file.xmlOf(partOf('styles'));
  const styles = readStyles(styleRoot, theme, locale);
  const texts = readSharedStrings(file.textOf(partOf('sharedStrings')) ?? '');
  const tally = new LossTally();
  tallyBook(file, book, styleRoot, relationships, tally);

  const extras = noExtras();
  extras.date1904 = isOn(childOf(book, 'workbookPr')?.attributes.date1904);
  const sheets: SheetContent[] = [];
  /** By position in the file, where names count every kind of sheet; null for one that was left out. */
  const sheetIds: (string | null)[] = [];
  for (const { attributes } of childrenOf(childOf(book, 'sheets'), 'sheet')) {
    const part = relationships.find(({ id }) => id === attributes.id);
    if (part?.type !== 'worksheet') {
      tally.add(part?.type === 'chartsheet' ? 'chartSheets' : 'otherSheets');
      sheetIds.push(null);
      continue;
    }
    const id = `sheet-${attributes.sheetId ?? sheets.length + 1}`;
    const content = readSheet(file, part.target, { texts, styles, theme, id, extras, tally });
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    sheets.push({
      ...content,
      name: attributes.name ?? `Sheet${sheets.length + 1}`,
      ...(hidden ? { hidden: BooleanNumber.TRUE } : {}),
      ...(attributes.state === 'veryHidden' ? { custom: { veryHidden: true } } : {}),
    });
    sheetIds.push(id);
  }
  if (sheets.length === 0) throw new Error('a workbook without worksheets');

  readNames(book, sheetIds, extras);
  extras.customXml = readCustomXml(file, relationships);
  return {
    univer: bookOfSheets(sheets, styles.styles, styles.defaultStyle),
    extras,
    losses: tally.losses(),
  };
}
