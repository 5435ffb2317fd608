import { formatRange } from '../../book/address';
import { GRID_COLUMNS, GRID_ROWS } from '../../book/cell-range';
import { integerArgument, optionalString, stringArgument } from '../argument';
import { valueOf } from '../cell-value';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { readCells } from '../range-read';
import { assertWritable, rangeOn } from '../range-reference';
import { writeValues } from '../range-write';
import { insertCells } from '../shift-cells';
import { MOST_CELLS_TOUCHED } from '../touched-cells';
import { rangeObject } from './range';
import { bodyRange, tableRange, type TableReference } from './tables';

interface TableColumn {
  table: TableReference;
  index: number;
}

export const tableColumnsType: ObjectType<TableReference> = {
  name: 'TableColumnCollection',
  properties: { count: readOnly((table) => tableRange(table).columns) },
  objects: {},
  methods: {
    getCount: (table) => tableRange(table).columns,
    getItemAt: (table, [index]) => columnAt(table, integerArgument(index)),
    getItemOrNullObject: (table, [key]) => {
      const index = indexOf(table, key);
      return index < 0 ? null : columnAt(table, index);
    },
    add: (table, [index, values, name], host) => {
      const range = tableRange(table);
      assertWritable(table.sheet);
      const at = integerArgument(index, -1);
      // Excel on the web counts every cell to the right of the table as touched.
      if (host.platform === 'web' && range.rows * (GRID_COLUMNS - 1 - range.columns) > MOST_CELLS_TOUCHED) {
        throw new HostError('OperationCellsExceedLimit');
      }
      // A table of every row of the sheet cannot grow sideways, nor one at the sheet's edge.
      if (range.rows >= GRID_ROWS || range.column + range.columns >= GRID_COLUMNS)
        throw new HostError('GeneralException');
      const place = at < 0 ? range.columns : at;
      if (place > range.columns) throw invalidArgument();
      insertCells(
        rangeOn(table.sheet, { ...range, column: range.column + place, columns: 1 }),
        'Right',
        host,
      );
      table.sheet.book.changeExtras(() => {
        table.part.address = formatRange({ ...range, columns: range.columns + 1 });
      });
      const column = { ...range, column: range.column + place, columns: 1 };
      const given = Array.isArray(values) ? (values as unknown[]) : null;
      if (given) writeValues(rangeOn(table.sheet, column), given, host);
      const header = optionalString(name) ?? (given ? null : `Column${place + 1}`);
      if (header !== null) writeValues(rangeOn(table.sheet, { ...column, rows: 1 }), [[`'${header}`]], host);
      return columnAt(table, place);
    },
  },
  items: (table) => Array.from({ length: tableRange(table).columns }, (_, index) => columnAt(table, index)),
  item: (table, key) => {
    const index = indexOf(table, key);
    if (index < 0) throw new HostError('ItemNotFound');
    return columnAt(table, index);
  },
};

export const tableColumnType: ObjectType<TableColumn> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: readOnly(({ index }) => index + 1),
    index: readOnly(({ index }) => index),
    name: {
      get: nameOf,
      set: (self, value, host) =>
        writeValues(columnRange(self, 'header'), [[`'${stringArgument(value)}`]], host),
    },
    values: {
      get: (self) => readCells(columnRange(self, 'all'), valueOf),
      set: (self, value, host) => writeValues(columnRange(self, 'all'), value, host),
    },
  },
  objects: {},
  methods: {
    getRange: (self) => rangeObject(columnRange(self, 'all')),
    getHeaderRowRange: (self) => rangeObject(columnRange(self, 'header')),
    getDataBodyRange: (self) => rangeObject(columnRange(self, 'body')),
  },
};

function columnAt(table: TableReference, index: number): HostObject {
  if (index < 0 || index >= tableRange(table).columns) throw new HostError('ItemNotFound');
  return objectOf(tableColumnType, { table, index });
}

function indexOf(table: TableReference, key: unknown): number {
  const count = tableRange(table).columns;
  if (typeof key === 'number') return key >= 1 && key <= count ? key - 1 : -1;
  const wanted = String(key).toLowerCase();
  for (let index = 0; index < count; index++)
    if (nameOf({ table, index }).toLowerCase() === wanted) return index;
  return -1;
}

function nameOf({ table, index }: TableColumn): string {
  const range = tableRange(table);
  return String(valueOf(table.sheet.cell(range.row, range.column + index)));
}

function columnRange(
  { table, index }: TableColumn,
  part: 'all' | 'header' | 'body',
): ReturnType<typeof rangeOn> {
  const range = part === 'body' ? bodyRange(table) : tableRange(table);
  return rangeOn(table.sheet, {
    ...range,
    column: range.column + index,
    columns: 1,
    rows: part === 'header' ? 1 : range.rows,
  });
}
