import type { BookContent } from '../book/book-content';
import { writeBook } from './xlsx/write-book';

/**
 * Writes a workbook as .xlsx, in Node and in the browser: cells with their looks and the results of their formulas,
 * tables, native charts, names, custom XML parts, page layout, filters, links, conditional formats and protection.
 */
export async function writeXlsx(content: BookContent): Promise<Uint8Array> {
  return writeBook(content);
}
