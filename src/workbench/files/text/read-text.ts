import Papa from 'papaparse';

import { noExtras, type BookContent } from '../../book/book-content';
import type { TypedLocale } from '../../host/coerce';
import { bookOfSheets } from '../book-of-sheets';
import { decodeText } from './decode-text';
import { findDelimiter } from './delimiter';
import { TypedCells } from './typed-cells';

/** A text file as Excel opens it: one sheet, each field typed as if it had been entered by hand. */
export function readText(bytes: Uint8Array, sheetName: string, locale: TypedLocale): BookContent {
  const typed = new TypedCells(locale);
  const text = decodeText(bytes);
  // Excel's own way to name the separator in the file: a first line that is no part of the table.
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  let row = 0;
  Papa.parse<string[]>(named === null ? text : text.slice(named[0].length), {
    delimiter: named?.[1] ?? findDelimiter(text),
    // Row by row, so that the texts of a large file do not all live at once.
    step: ({ data }) => typed.addRow(row++, data),
  });
  const sheet = {
    id: 'sheet-1',
    name: sheetName,
    cellData: typed.cellData,
    columnData: typed.columnWidths(),
  };
  return { univer: bookOfSheets([sheet], typed.styles), extras: noExtras() };
}
