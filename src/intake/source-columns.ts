import type { TextColumn } from '../columns/columns';
import { textColumn } from '../columns/text-column';
import { cellDisplay } from './cell-display';
import { VALUE_KIND, type Field } from './fields';
import { headerUnit } from './headers/header-unit';
import type { Fix } from './fix';
import type { IntakeOptions, Mapping } from './mapping';
import { oddCells } from './odd-cells';
import type { CellFormats, RawColumn, RawTable } from './raw-column';
import { readDates, type ReadDates } from './values/dates';
import { readIds } from './values/ids';
import { readNumbers, type ReadNumbers } from './values/numbers';
import { swapDayAndMonth } from './values/swapped-days';

/** The mapped columns of a table, read as what the mapping says; each has one entry per data row. */
export interface SourceColumns {
  table: RawTable;
  mapping: Pick<Mapping, 'headerRow' | 'columns'>;
  /** Data rows below the headers. */
  rows: number;
  firstDataRow: number;
  raw: (field: Field) => RawColumn | undefined;
  header: (field: Field) => string;
  /** Number format of a typical cell of the field's column; "General" without one. */
  format: (field: Field) => string;
  /** The formats of the column's single cells, from the first row of the table on, where they name several currencies. */
  cellFormats: (field: Field) => CellFormats | undefined;
  /** Ids and texts, trimmed; placeholders are missing. */
  ids: (field: Field) => TextColumn | undefined;
  /** With the fixes that the user has taken. */
  dates: (field: Field) => ReadDates | undefined;
  numbers: (field: Field) => ReadNumbers | undefined;
  /** Customer names; first and last name together where there is no other. */
  names: () => TextColumn | undefined;
}

/** Each column is read once, when first asked for. */
export function sourceColumns(
  table: RawTable,
  mapping: Pick<Mapping, 'headerRow' | 'columns'>,
  options: Pick<IntakeOptions, 'dateOrders' | 'decimalSigns' | 'fixes' | 'today'> = {},
): SourceColumns {
  const firstDataRow = Math.max(0, Math.min(table.rows, Math.floor(mapping.headerRow) + 1));
  const raw = (field: Field): RawColumn | undefined => table.columns[mapping.columns[field] ?? -1];
  const reader = <T>(read: (column: RawColumn, field: Field) => T): ((field: Field) => T | undefined) => {
    const done = new Map<Field, T>();
    return (field) => {
      const column = raw(field);
      if (!column) return undefined;
      let result = done.get(field);
      if (result === undefined) {
        result = read(column, field);
        done.set(field, result);
      }
      return result;
    };
  };
  const header = (field: Field): string => {
    const column = raw(field);
    return column ? cellDisplay(column, mapping.headerRow, false) : '';
  };
  const fixesOf = (field: Field): Fix[] => (options.fixes ?? []).filter((fix) => fix.field === field);
  const ids = reader((column) => readIds(column, firstDataRow));
  const words = reader((column) => readIds(column, firstDataRow, { words: true }));
  const dates = reader((column, field) => {
    const read = readDates(column, firstDataRow, {
      order: options.dateOrders?.[field],
      date1904: table.date1904,
    });
    for (const { cells, action } of fixesOf(field)) {
      if (action === 'leave-out') continue;
      // only "before the first" needs another column, and the first purchase never asks for it
      const first =
        cells === 'before-first' && field !== 'firstPurchase' ? dates('firstPurchase') : undefined;
      const odd = oddCells(read.days, cells, {
        field,
        today: options.today,
        first: first?.days,
        raw: { column, firstRow: firstDataRow },
      });
      read.days = read.days.map((day, row) => {
        if (odd?.[row] !== 1) return day;
        return action === 'swap' ? swapDayAndMonth(day) : Number.NaN;
      });
    }
    return read;
  });
  const numbers = reader((column, field) => {
    const kind = VALUE_KIND[field];
    const read = readNumbers(column, firstDataRow, {
      grouped: kind === 'money' || kind === 'count',
      decimal: options.decimalSigns?.[field],
      unit: kind === 'money' ? headerUnit(header(field))?.power : undefined,
    });
    for (const { cells, action } of fixesOf(field)) {
      if (action !== 'missing') continue;
      const odd = oddCells(read.numbers, cells, { field, today: options.today });
      read.numbers = read.numbers.map((number, row) => (odd?.[row] === 1 ? Number.NaN : number));
    }
    return read;
  });
  let names: TextColumn | undefined;
  return {
    table,
    mapping,
    rows: table.rows - firstDataRow,
    firstDataRow,
    raw,
    header,
    format: (field) => table.formats[mapping.columns[field] ?? -1] ?? 'General',
    cellFormats: (field) => table.cellFormats?.get(mapping.columns[field] ?? -1),
    ids,
    dates,
    numbers,
    names: () =>
      (names ??=
        words('customerName') ??
        wholeNames(words('firstName'), words('lastName'), table.rows - firstDataRow)),
  };
}

/** "Ann" and "Smith" are Ann Smith, 王 and 芳 are 王芳. */
function wholeNames(
  first: TextColumn | undefined,
  last: TextColumn | undefined,
  rows: number,
): TextColumn | undefined {
  if (!first || !last) return first ?? last;
  function* together(): Generator<string | undefined> {
    for (let row = 0; row < rows; row++) {
      const given = first!.values[first!.codes[row]!] ?? '';
      const family = last!.values[last!.codes[row]!] ?? '';
      const name = /\p{Script=Han}/u.test(given + family) ? family + given : `${given} ${family}`.trim();
      yield name === '' ? undefined : name;
    }
  }
  return textColumn(together(), rows);
}
