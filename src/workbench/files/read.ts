import type { BookContent } from '../book/book-content';
import type { TypedLocale } from '../host/coerce';
import { FileError } from './file-error';
import { fileKind, type FileKind } from './file-kind';
import { readHtml } from './text/read-html';
import { readText } from './text/read-text';
import { readXls } from './xls/read-xls';
import { readXlsx } from './xlsx/read-xlsx';

const READERS: Record<FileKind, (bytes: Uint8Array, sheetName: string, locale: TypedLocale) => BookContent> =
  {
    xlsx: (bytes, _, locale) => readXlsx(bytes, locale),
    xls: readXls,
    html: readHtml,
    text: readText,
  };

/**
 * Opens .xlsx, .xls, .csv and .txt, in Node and in the browser.
 * @param fileName names the one sheet of a text file, as Excel does.
 * @param locale decides how the texts of a text file are taken, and how a date in the system's short form reads.
 * @throws FileError and nothing else.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  locale: TypedLocale = 'en-US',
): Promise<BookContent> {
  const read = READERS[fileKind(bytes)];
  try {
    return read(bytes, sheetNameOf(fileName), locale);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError('file-unreadable', `${fileName}: ${String(cause)}`, { cause });
  }
}

/** A sheet name has at most 31 characters, none of `\ / ? * [ ] :` and no apostrophe at either end. */
function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  const name = base
    .replace(/[\\/?*[\]:]/g, '_')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '');
  return name === '' ? 'Sheet1' : name;
}
