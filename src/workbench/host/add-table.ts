import { formatRange, parseAddress } from '../book/address';
import type { Book } from '../book/book';
import type { TablePart } from '../book/book-content';
import type { BookSheet } from '../book/book-sheet';
import { intersection } from '../book/cell-range';
import { stringArgument } from './argument';
import { valueOf } from './cell-value';
import { HostError, invalidArgument } from './host-error';
import type { HostSession } from './host-session';
import { mergesIn } from './merge-cells';
import { HostObject } from './object-type';
import { assertWritable, rangeAt, rangeOn, type RangeReference } from './range-reference';
import { writeValues } from './range-write';
import { insertCells } from './shift-cells';
import { rangeType } from './types/range';
import type { TableReference, TableScope } from './types/tables';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** Makes a table of the given cells, headers included; where they have none, a row for them is put in. */
export function addTable(
  { book, sheet }: TableScope,
  given: unknown,
  hasHeaders: boolean,
  host: HostSession,
): TableReference {
  const place = placeOf(book, sheet, given);
  assertWritable(place.sheet);
  const { row, column } = place.range;
  const overMerge = mergesIn(place).length > 0;
  const overTable = place.sheet.tables().some((table) => intersection(place.range, table.range) !== null);
  if (overMerge || overTable) throw new HostError('MergedRangeConflict');
  // Without headers Excel pushes the cells down by a row and names the columns itself.
  const range = hasHeaders
    ? { ...place.range, rows: Math.max(2, place.range.rows) }
    : { ...place.range, rows: place.range.rows + 1 };
  if (!hasHeaders) makeRoomForHeaders(place, host);
  const part: TablePart = {
    id: String(nextNumber(book, ({ id }) => id)),
    sheetId: place.sheet.id,
    name: `Table${nextNumber(book, ({ name }) => /^Table(\d+)$/.exec(name)?.[1] ?? '')}`,
    address: formatRange(range),
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  nameColumns({ sheet: place.sheet, range: { row, column, rows: 1, columns: range.columns } }, host);
  book.changeExtras((extras) => extras.tables.push(part));
  return { sheet: place.sheet, part };
}

function makeRoomForHeaders({ sheet, range }: RangeReference, host: HostSession): void {
  const used = sheet.usedRange(true);
  if (!used) return;
  const below = { ...range, rows: 1 };
  const target = rangeOn(sheet, below);
  // Only the table's own columns move.
  insertCells(target, 'Down', host);
}

/** Headers are texts, and no two are the same; what is missing is called Column1, Column2 … */
function nameColumns(header: RangeReference, host: HostSession): void {
  const { sheet, range } = header;
  const taken = new Set<string>();
  const names: (string | null)[] = [];
  for (let index = 0; index < range.columns; index++) {
    const value = valueOf(sheet.cell(range.row, range.column + index));
    const wanted = value === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + number;
    taken.add(name.toLowerCase());
    names.push(name === value ? null : `'${name}`);
  }
  if (names.some((name) => name !== null)) writeValues(header, [names], host);
}

function placeOf(book: Book, sheet: BookSheet | null, given: unknown): RangeReference {
  if (given instanceof HostObject) {
    if (given.type !== (rangeType as unknown)) throw invalidArgument();
    const place = given.self as RangeReference;
    if (sheet !== null && place.sheet !== sheet) throw invalidArgument();
    return place;
  }
  const address = stringArgument(given);
  const named = parseAddress(address)?.sheet ?? null;
  const owner = named === null ? (sheet ?? book.activeSheet) : book.sheetNamed(named);
  if (!owner) throw invalidArgument();
  return rangeAt(owner, address);
}

function nextNumber(book: Book, read: (part: TablePart) => string): number {
  return 1 + book.extras.tables.reduce((most, part) => Math.max(most, Number(read(part)) || 0), 0);
}
