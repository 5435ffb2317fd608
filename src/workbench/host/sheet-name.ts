import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { HostError, invalidArgument } from './host-error';

const LONGEST_NAME = 31;

/** Refuses a sheet name that Excel refuses: empty, too long, with a forbidden character, or taken. */
export function checkSheetName(book: Book, name: string, renamed?: BookSheet): void {
  const forbidden = /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (name.trim() === '' || name.length > LONGEST_NAME || forbidden || name.toLowerCase() === 'history') {
    throw invalidArgument();
  }
  const owner = book.sheetNamed(name);
  if (owner && owner !== renamed) throw new HostError('ItemAlreadyExists');
}
