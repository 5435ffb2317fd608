import type { TablePart } from '../../book/book-content';
import { formatRange, parseRange } from '../../book/address';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { contains, intersection, type CellRange } from '../../book/cell-range';
import { addTable } from '../add-table';
import { booleanArgument, integerArgument, stringArgument } from '../argument';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { assertWritable, rangeOn, type RangeReference } from '../range-reference';
import { deleteCells } from '../shift-cells';
import { rangeGiven, rangeObject } from './range';
import { tableColumnsType } from './table-columns';
import { worksheetObject } from './worksheet';

export interface TableReference {
  sheet: BookSheet;
  part: TablePart;
}

/** Tables of one sheet, or of the whole workbook where `sheet` is null. */
export interface TableScope {
  book: Book;
  sheet: BookSheet | null;
}

export const tableCollectionType: ObjectType<TableScope> = {
  name: 'TableCollection',
  properties: { count: readOnly((scope) => tablesIn(scope).length) },
  objects: {},
  methods: {
    add: (scope, [address, hasHeaders], host) =>
      tableObject(addTable(scope, address, booleanArgument(hasHeaders), host)),
    getCount: (scope) => tablesIn(scope).length,
    getItemAt: (scope, [index]) => {
      const table = tablesIn(scope)[integerArgument(index)];
      if (!table) throw new HostError('ItemNotFound');
      return tableObject(table);
    },
    getItemOrNullObject: (scope, [key]) => {
      const table = findTable(scope, key);
      return table && tableObject(table);
    },
  },
  items: (scope) => tablesIn(scope).map(tableObject),
  item: (scope, key) => {
    const table = findTable(scope, key);
    if (!table) throw new HostError('ItemNotFound');
    return tableObject(table);
  },
};

/** What `Range.getTables` gives: the tables that touch the range, or lie in it whole. */
export const tableScopeType: ObjectType<RangeReference & { fullyContained: boolean }> = {
  name: 'TableScopedCollection',
  properties: {},
  objects: {},
  methods: {
    getCount: (scope) => tablesAt(scope).length,
    getFirst: (scope) => {
      const table = tablesAt(scope)[0];
      if (!table) throw new HostError('ItemNotFound');
      return tableObject(table);
    },
    getItemOrNullObject: (scope, [key]) => {
      const table = tablesAt(scope).find(({ part }) => part.name === key || part.id === key);
      return table ? tableObject(table) : null;
    },
  },
  items: (scope) => tablesAt(scope).map(tableObject),
  item: (scope, key) => {
    const table = tablesAt(scope).find(({ part }) => part.name === key || part.id === key);
    if (!table) throw new HostError('ItemNotFound');
    return tableObject(table);
  },
};

export const tableType: ObjectType<TableReference> = {
  name: 'Table',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: readOnly(({ part }) => part.id),
    name: {
      get: ({ part }) => part.name,
      set: (self, value) => renameTable(self, stringArgument(value)),
    },
    style: {
      get: ({ part }) => part.style,
      set: (self, value) => change(self, { style: stringArgument(value) }),
    },
    showHeaders: {
      get: ({ part }) => part.showHeaders,
      set: (self, value) => change(self, { showHeaders: booleanArgument(value) }),
    },
    showTotals: {
      get: ({ part }) => part.showTotals,
      set: (self, value) => change(self, { showTotals: booleanArgument(value) }),
    },
    showBandedRows: {
      get: ({ part }) => part.showBandedRows,
      set: (self, value) => change(self, { showBandedRows: booleanArgument(value) }),
    },
    showFilterButton: {
      get: ({ part }) => part.showFilterButton,
      set: (self, value) => change(self, { showFilterButton: booleanArgument(value) }),
    },
  },
  objects: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    columns: (self) => objectOf(tableColumnsType, self),
    rows: (self) => objectOf(tableRowsType, self),
  },
  methods: {
    getRange: (self) => rangeObject(rangeOn(self.sheet, tableRange(self))),
    getHeaderRowRange: (self) => {
      if (!self.part.showHeaders) throw new HostError('ItemNotFound');
      return rangeObject(rangeOn(self.sheet, { ...tableRange(self), rows: 1 }));
    },
    getDataBodyRange: (self) => rangeObject(rangeOn(self.sheet, bodyRange(self))),
    getTotalRowRange: (self) => {
      const range = tableRange(self);
      if (!self.part.showTotals) throw new HostError('ItemNotFound');
      return rangeObject(rangeOn(self.sheet, { ...range, row: range.row + range.rows - 1, rows: 1 }));
    },
    resize: (self, [newRange]) => resizeTable(self, rangeGiven(self, newRange).range),
    convertToRange: (self) => {
      assertWritable(self.sheet);
      const range = tableRange(self);
      remove(self);
      return rangeObject(rangeOn(self.sheet, range));
    },
    delete: (self, _args, host) => {
      assertWritable(self.sheet);
      const range = tableRange(self);
      remove(self);
      deleteCells(rangeOn(self.sheet, range), 'Up', host);
    },
    clearFilters: () => undefined,
    reapplyFilters: () => undefined,
  },
};

export const tableRowsType: ObjectType<TableReference> = {
  name: 'TableRowCollection',
  properties: { count: readOnly((self) => bodyRange(self).rows) },
  objects: {},
  methods: { getCount: (self) => bodyRange(self).rows },
};

export const tableObject = (table: TableReference): HostObject => objectOf(tableType, table);

export function tableRange({ part }: TableReference): CellRange {
  const range = parseRange(part.address);
  if (!range) throw new HostError('InvalidReference');
  return range;
}

/** The rows between header and totals. */
export function bodyRange(table: TableReference): CellRange {
  const range = tableRange(table);
  const header = table.part.showHeaders ? 1 : 0;
  const totals = table.part.showTotals ? 1 : 0;
  return { ...range, row: range.row + header, rows: Math.max(1, range.rows - header - totals) };
}

function tablesIn({ book, sheet }: TableScope): TableReference[] {
  return book.sheets().flatMap((owner) => {
    if (sheet !== null && owner !== sheet) return [];
    return owner.tables().map(({ part }) => ({ sheet: owner, part }));
  });
}

function tablesAt({
  sheet,
  range,
  fullyContained,
}: RangeReference & { fullyContained: boolean }): TableReference[] {
  return sheet
    .tables()
    .filter((table) =>
      fullyContained ? contains(range, table.range) : intersection(range, table.range) !== null,
    )
    .map(({ part }) => ({ sheet, part }));
}

function findTable(scope: TableScope, key: unknown): TableReference | null {
  const wanted = String(key).toLowerCase();
  return tablesIn(scope).find(({ part }) => part.id === key || part.name.toLowerCase() === wanted) ?? null;
}

function renameTable(self: TableReference, name: string): void {
  const { sheet, part } = self;
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && parseRange(name) === null && !/^[rc]$/i.test(name);
  if (!valid) throw invalidArgument();
  const wanted = name.toLowerCase();
  const { extras } = sheet.book;
  const taken =
    extras.tables.some((other) => other !== part && other.name.toLowerCase() === wanted) ||
    extras.names.some((other) => other.sheetId === null && other.name.toLowerCase() === wanted);
  if (taken) throw new HostError('ItemAlreadyExists');
  change(self, { name });
}

function resizeTable(self: TableReference, range: CellRange): void {
  assertWritable(self.sheet);
  const old = tableRange(self);
  // The header stays in its row, and the new table overlaps the old one.
  if (range.row !== old.row || range.rows < 2 || intersection(range, old) === null) throw invalidArgument();
  const other = self.sheet
    .tables()
    .some((table) => table.part !== self.part && intersection(table.range, range) !== null);
  if (other) throw new HostError('MergedRangeConflict');
  change(self, { address: formatRange(range) });
}

function change({ sheet, part }: TableReference, values: Partial<TablePart>): void {
  assertWritable(sheet);
  sheet.book.changeExtras(() => Object.assign(part, values));
}

function remove({ sheet, part }: TableReference): void {
  sheet.book.changeExtras((extras) => {
    extras.tables = extras.tables.filter((other) => other !== part);
  });
}
