import type { BookSheet } from '../book/book-sheet';
import { cellRange, isOnGrid, type CellRange } from '../book/cell-range';
import { parseAddress } from '../book/address';
import { HostError, invalidArgument } from './host-error';

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

/** A range of the object model. A kept one follows its cells when rows or columns are inserted or deleted. */
export interface RangeReference {
  readonly sheet: BookSheet;
  range: CellRange;
  /** Set once the client asked to keep it beyond the batch. */
  referenceId?: string;
  /** All its cells were deleted. */
  lost?: boolean;
}

export const rangeOn = (sheet: BookSheet, range: CellRange): RangeReference => ({ sheet, range });

/** The same, refused where Excel has no such cells. */
export function rangeOnGrid(sheet: BookSheet, range: CellRange): RangeReference {
  if (!isOnGrid(range)) throw invalidArgument();
  return rangeOn(sheet, range);
}

export const wholeSheet = (sheet: BookSheet): RangeReference =>
  rangeOn(sheet, cellRange(0, 0, 1_048_576, 16_384));

/** Reads the address given to `getRange`; a defined name or a table's name serves as well. */
export function rangeAt(sheet: BookSheet, address: unknown): RangeReference {
  if (address === undefined || address === null || address === '') return wholeSheet(sheet);
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) throw invalidArgument();
  const parsed = parseAddress(address);
  if (parsed) {
    const owner = parsed.sheet === null ? sheet : sheet.book.sheetNamed(parsed.sheet);
    if (owner !== sheet) throw invalidArgument();
    return rangeOnGrid(sheet, parsed.range);
  }
  const named = namedRange(sheet, address);
  if (!named) throw invalidArgument();
  return named;
}

function namedRange(sheet: BookSheet, name: string): RangeReference | null {
  const { extras } = sheet.book;
  const wanted = name.toLowerCase();
  const item = extras.names.find(
    (part) => part.name.toLowerCase() === wanted && (part.sheetId === null || part.sheetId === sheet.id),
  );
  if (item) return referredRange(sheet, item.formula);
  const table = extras.tables.find((part) => part.name.toLowerCase() === wanted && part.sheetId === sheet.id);
  const range = table && parseAddress(table.address)?.range;
  return range ? rangeOn(sheet, range) : null;
}

/** The cells that a formula text such as "=Sheet1!$A$1:$B$2" names, or null. */
export function referredRange(sheet: BookSheet, formula: string): RangeReference | null {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  if (!parsed) return null;
  const owner = parsed.sheet === null ? sheet : sheet.book.sheetNamed(parsed.sheet);
  return owner ? rangeOn(owner, parsed.range) : null;
}

/** Refuses what can only be written where the sheet is not protected. */
export function assertWritable(sheet: BookSheet): void {
  if (sheet.book.extras.protections.some((part) => part.sheetId === sheet.id))
    throw new HostError('AccessDenied');
}
