import type { CopyCell, CopyList, CopySheet, PersonalKind } from './copy-content';
import { isNamePart, isNumber, isUnitOrCompany, personalKind } from './personal-headers';

/** Headers are looked for in the first rows where no list is known. */
const HEADER_ROWS = 15;

/** A column of a graded list is free text when its texts are long and hardly any comes twice. */
const LONG = 18;
const DISTINCT = 0.5;
const ENOUGH = 5;

/** What stands in the cells of a sheet. */
export interface PersonalCells {
  /** The list that a cell stands in, its headers included. */
  listAt(row: number, column: number): CopyList | undefined;
  /** What a cell holds; undefined for headers and for what is not personal. */
  kindAt(row: number, column: number): PersonalKind | 'id' | undefined;
  /** Whether the column tells the customers apart, whatever else it holds. */
  isKey(row: number, column: number): boolean;
  /** Whether a column of names holds first or last names. */
  isNamePart(row: number, column: number): boolean;
}

export function personalCells(sheet: CopySheet): PersonalCells {
  const listAt = (row: number, column: number): CopyList | undefined =>
    sheet.lists.find((list) => holds(list, row, column));
  const inLists = new Map(sheet.lists.map((list) => [list, kindsIn(sheet, list)]));
  const outside = outsideOf(sheet, listAt);
  return {
    listAt,
    kindAt(row, column) {
      const list = listAt(row, column);
      if (list) return row === list.headerRow ? undefined : inLists.get(list)!.get(column);
      const own = outside.get(column);
      return own && row >= own.from ? own.kind : undefined;
    },
    isKey: (row, column) => listAt(row, column)?.known.get(column) === 'id',
    isNamePart(row, column) {
      const header = sheet.cells[listAt(row, column)?.headerRow ?? -1]?.[column];
      return typeof header === 'string' && isNamePart(header);
    },
  };
}

const holds = ({ headerRow, end, firstColumn, columns }: CopyList, row: number, column: number): boolean =>
  row >= headerRow && row < end && column >= firstColumn && column < firstColumn + columns;

/**
 * By the mapping, else by the header, else by what stands in the column. A key that is a name, a phone number or an
 * e-mail by its header is one: shops know their customers by nickname.
 */
function kindsIn(sheet: CopySheet, list: CopyList): Map<number, PersonalKind | 'id'> {
  const kinds = new Map<number, PersonalKind | 'id'>(list.known);
  if (list.isWords) return kinds;
  for (let column = list.firstColumn; column < list.firstColumn + list.columns; column++) {
    const header = sheet.cells[list.headerRow]?.[column];
    if (kinds.get(column) === 'id' && sheet.ours !== 'all') {
      const kind = kindOfHeader(header);
      if (kind === 'phone' || kind === 'email') kinds.set(column, kind);
      if (kind === 'name' && !isNumber(String(header)) && holdsTexts(sheet, list, column)) {
        kinds.set(column, kind);
      }
    }
    if (kinds.has(column) || (sheet.ours !== 'all' && sheet.ours.has(column))) continue;
    const kind = kindOfHeader(header);
    if (kind !== undefined) kinds.set(column, kind);
    else if (holdsCompanies(sheet, list, column)) kinds.set(column, 'name');
    else if (list.isSource && isFreeText(sheet, list, column)) kinds.set(column, 'text');
  }
  return kinds;
}

function outsideOf(
  sheet: CopySheet,
  listAt: PersonalCells['listAt'],
): Map<number, { kind: PersonalKind; from: number }> {
  const found = new Map<number, { kind: PersonalKind; from: number }>();
  const width = sheet.cells[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (sheet.ours !== 'all' && sheet.ours.has(column)) continue;
    for (let row = 0; row < Math.min(HEADER_ROWS, sheet.cells.length); row++) {
      if (listAt(row, column)) continue;
      const kind = kindOfHeader(sheet.cells[row]![column]);
      if (kind === undefined) continue;
      found.set(column, { kind, from: row + 1 });
      break;
    }
  }
  return found;
}

const kindOfHeader = (header: unknown): PersonalKind | undefined =>
  typeof header === 'string' ? personalKind(header) : undefined;

const columnOf = ({ cells }: CopySheet, { headerRow, end }: CopyList, column: number): CopyCell[] =>
  cells.slice(headerRow + 1, end).flatMap((line) => line[column] ?? []);

/** Plain numbers below "Account" are the numbers of accounts. */
function holdsTexts(sheet: CopySheet, list: CopyList, column: number): boolean {
  const cells = columnOf(sheet, list, column).filter((cell) => cell !== '');
  return cells.filter((cell) => /\D/.test(String(cell))).length * 2 >= cells.length;
}

/** Units of measure are short and few; most names of companies have four characters or more. */
function holdsCompanies(sheet: CopySheet, list: CopyList, column: number): boolean {
  const header = sheet.cells[list.headerRow]?.[column];
  if (typeof header !== 'string' || !isUnitOrCompany(header)) return false;
  const distinct = [...new Set(columnOf(sheet, list, column))].filter((cell) => cell !== '');
  return distinct.filter((cell) => String(cell).length >= 4).length * 2 > distinct.length;
}

function isFreeText({ cells, ours }: CopySheet, { headerRow, end }: CopyList, column: number): boolean {
  if (ours === 'all') return false;
  const distinct = new Set<string>();
  let filled = 0;
  let characters = 0;
  for (const line of cells.slice(headerRow + 1, end)) {
    const cell = line[column];
    if (typeof cell !== 'string' || cell === '') continue;
    filled++;
    distinct.add(cell);
    // A Chinese character says as much as two letters.
    for (const character of cell) characters += character > '\u2e7f' ? 2 : 1;
  }
  return filled >= ENOUGH && characters / filled >= LONG && distinct.size / filled >= DISTINCT;
}
