import { read, utils } from '@e965/xlsx';

import { noExtras, type BookContent } from '../../book/book-content';
import type { TypedLocale } from '../../host/coerce';
import { bookOfSheets } from '../book-of-sheets';
import { decodeText } from './decode-text';
import { TypedCells } from './typed-cells';

/** A table of HTML, which many systems export as ".xls"; its fields are typed as Excel types them. */
export function readHtml(bytes: Uint8Array, sheetName: string, locale: TypedLocale): BookContent {
  const book = read(decodeText(bytes), { type: 'string', raw: true, dense: true });
  const typed = new TypedCells(locale);
  const first = book.Sheets[book.SheetNames[0] ?? ''];
  const rows =
    first === undefined
      ? []
      : utils.sheet_to_json<unknown[]>(first, { header: 1, raw: true, blankrows: true });
  rows.forEach((fields, row) =>
    typed.addRow(
      row,
      Array.from(fields, (field) => String(field ?? '')),
    ),
  );
  const sheet = {
    id: 'sheet-1',
    name: sheetName,
    cellData: typed.cellData,
    columnData: typed.columnWidths(),
  };
  return { univer: bookOfSheets([sheet], typed.styles), extras: noExtras() };
}
