import type { TextColumn } from '../columns/columns';
import { FIELDS_OF, VALUE_KIND, type Field, type SourceKind } from './fields';
import type { FindingList } from './finding-list';
import type { Fixable } from './fix';
import type { FindingCode } from './intake-result';
import type { IntakeOptions } from './mapping';
import { oddCells } from './odd-cells';
import { CellKind } from './raw-column';
import type { RowReasons } from './row-reasons';
import { shortenedIds } from './shortened-ids';
import type { SourceColumns } from './source-columns';
import { isMasked } from './values/contacts';
import { parseNumberText } from './values/number-text';
import { dayInOrder, parseDateText, type DateOrder } from './values/date-text';

/** Amounts that are summed: a column of odd ones changes the result. */
const SUMMED: readonly Field[] = ['amount', 'totalAmount', 'unitPrice'];
/** Rows whose cells are no data of a customer. */
const NO_RECORD = ['blank-row', 'totals-row', 'note-row', 'no-customer'] as const;
const MOSTLY_EMPTY = 0.9;
/** Fewer records than this say nothing about a column. */
const ENOUGH_RECORDS = 20;

/** What is odd about the cells of the mapped columns, column by column. */
export function findInColumns(
  list: FindingList,
  source: SourceColumns,
  kind: SourceKind,
  options: IntakeOptions,
  reasons: RowReasons,
): void {
  // cells of totals rows and footers are no data
  const record = new Uint8Array(source.rows).map((_, row) =>
    Number(!NO_RECORD.some((reason) => reasons.has(row, reason))),
  );
  const isRecord = (row: number): boolean => record[row] === 1;
  const isUsed = (row: number): boolean => reasons.isUsed(row);
  const records = record.reduce((sum, flag) => sum + flag, 0);
  list.count(
    'headers-look-like-data',
    'warning',
    headersLikeData(source) ? 1 : 0,
    { treatment: 'guessed' },
    [-1],
  );

  for (const field of FIELDS_OF[kind]) {
    const raw = source.raw(field);
    if (!raw) continue;
    if (raw.kind.indexOf(CellKind.error, source.firstDataRow) >= 0) {
      const errors = raw.kind.subarray(source.firstDataRow).map((cell) => Number(cell === CellKind.error));
      list.rows('error-cells', 'warning', errors, () => true, { field, treatment: 'missing' });
    }

    switch (VALUE_KIND[field]) {
      case 'date':
        findInDates(list, source, field, options, isRecord, isUsed);
        break;
      case 'money':
      case 'number':
      case 'count': {
        const { numbers, unread, ambiguous, openText, decimal } = source.numbers(field)!;
        const code = VALUE_KIND[field] === 'money' ? 'amounts-not-read' : 'counts-not-read';
        list.rows(code, 'warning', unread, isRecord, { field, treatment: 'missing' });
        const signs = decimal === ',' ? ([',', '.'] as const) : (['.', ','] as const);
        list.count('amounts-ambiguous', 'warning', ambiguous, {
          field,
          treatment: 'guessed',
          fixes: signs.map((sign) => ({ kind: 'decimal-sign', field, sign })),
          ...(openText === undefined ? {} : { details: openAmount(openText) }),
        });
        if (SUMMED.includes(field)) {
          odd(list, 'outliers', oddCells(numbers, 'outlier', { field }), isUsed, field, 'outlier');
        }
        break;
      }
      default:
        if (field === 'customerId' || field === 'orderId') {
          list.rows('ids-shortened', 'error', shortenedIds(source, field), isRecord, {
            field,
            treatment: 'used',
          });
        }
        if (field === 'phone') {
          const ids = source.ids(field)!;
          const masked = ids.values.map((text) => Number(isMasked(text)));
          const flags = Uint8Array.from(ids.codes, (code) => masked[code] ?? 0);
          list.rows('phones-masked', 'info', flags, isRecord, { field, treatment: 'used' });
        }
    }
    if (records >= ENOUGH_RECORDS) findInFilling(list, source, field, isRecord, records);
  }
}

function findInDates(
  list: FindingList,
  source: SourceColumns,
  field: Field,
  options: IntakeOptions,
  isRecord: (row: number) => boolean,
  isUsed: (row: number) => boolean,
): void {
  const { days, unread, ambiguous, openOrders } = source.dates(field)!;
  list.rows('dates-not-read', 'warning', unread, isRecord, { field, treatment: 'missing' });
  const open = openDates(source, field, openOrders, isRecord);
  list.count(
    'dates-ambiguous',
    'warning',
    ambiguous,
    {
      field,
      treatment: 'guessed',
      fixes: openOrders.map((order) => ({ kind: 'date-order', field, order })),
      ...(open ? { details: open.readings } : {}),
    },
    open?.rows,
  );
  const context = {
    field,
    today: options.today,
    raw: { column: source.raw(field)!, firstRow: source.firstDataRow },
  };
  odd(list, 'future-dates', oddCells(days, 'future', context), isUsed, field, 'future');
  odd(list, 'dates-before-1990', oddCells(days, 'before-1990', context), isUsed, field, 'before-1990');
  const isFixed = options.fixes?.some((fix) => fix.field === field && fix.cells === 'swapped');
  if (isFixed || field === 'birthDate') return;
  const swapped = oddCells(days, 'swapped', context);
  list.rows('swapped-day-month', 'warning', swapped, isRecord, {
    field,
    treatment: 'used',
    fixes: [{ kind: 'fix', fix: { field, cells: 'swapped', action: 'swap' } }],
  });
}

/**
 * The first few cells that are another day in another order, and the readings of the first: the cell's text as
 * `example`, and under each open order the serial day that it then is.
 */
function openDates(
  source: SourceColumns,
  field: Field,
  orders: readonly DateOrder[],
  isRecord: (row: number) => boolean,
): { rows: number[]; readings: Record<string, string | number> } | undefined {
  const column = source.raw(field)!;
  const rows: number[] = [];
  let readings: Record<string, string | number> | undefined;
  for (let row = 0; row < source.rows && rows.length < 5 && orders.length > 0; row++) {
    const code = column.text[row + source.firstDataRow]!;
    if (code < 0 || !isRecord(row)) continue;
    const parsed = parseDateText(column.texts[code]!);
    const days = parsed && orders.map((order) => [order, Math.floor(dayInOrder(parsed, order))] as const);
    if (!days?.some(([, day]) => day !== days[0]![1] && !Number.isNaN(day))) continue;
    rows.push(row);
    readings ??= {
      order: orders[0]!,
      example: column.texts[code]!.trim(),
      ...Object.fromEntries(days.filter(([, day]) => !Number.isNaN(day))),
    };
  }
  return readings && { rows, readings };
}

function odd(
  list: FindingList,
  code: FindingCode,
  flags: Uint8Array | undefined,
  counts: (row: number) => boolean,
  field: Field,
  cells: Fixable,
): void {
  list.rows(code, 'warning', flags, counts, {
    field,
    treatment: 'used',
    fixes: (['missing', 'leave-out'] as const).map((action) => ({
      kind: 'fix',
      fix: { field, cells, action },
    })),
  });
}

/** The first amount that a point leaves open, and what it is with either sign before the decimals. */
const openAmount = (example: string): Record<string, string | number> => ({
  example: example.trim(),
  point: parseNumberText(example, '.'),
  comma: parseNumberText(example, ','),
});

/** Columns that say nothing: the same on every row, or hardly filled. */
function findInFilling(
  list: FindingList,
  source: SourceColumns,
  field: Field,
  isRecord: (row: number) => boolean,
  records: number,
): void {
  const raw = source.raw(field)!;
  let filled = 0;
  let first = -1;
  let constant = true;
  for (let row = 0; row < source.rows; row++) {
    const at = row + source.firstDataRow;
    if (raw.kind[at] === CellKind.empty || !isRecord(row)) continue;
    filled++;
    if (first < 0) first = at;
    else if (constant) {
      constant =
        raw.kind[at] === raw.kind[first] &&
        raw.text[at] === raw.text[first] &&
        Object.is(raw.number[at], raw.number[first]);
    }
  }
  const empty = records - filled;
  if (empty > MOSTLY_EMPTY * records) {
    list.count('mostly-empty-column', 'info', empty, { field, of: records, treatment: 'missing' });
  } else if (constant && filled > 0) {
    const example = first - source.firstDataRow;
    list.count('constant-column', 'info', filled, { field, of: records, treatment: 'used' }, [example]);
  }
}

/** The first row of each customer whose rows carry different names. */
export function namesDiffering(key: TextColumn, name: TextColumn | undefined): number[] {
  if (!name || name === key) return [];
  const nameOf = new Int32Array(key.values.length).fill(-1);
  const differs = new Uint8Array(key.values.length);
  const rows: number[] = [];
  for (let row = 0; row < key.codes.length; row++) {
    const code = key.codes[row]!;
    const named = name.codes[row]!;
    if (code < 0 || named < 0) continue;
    if (nameOf[code]! < 0) nameOf[code] = named;
    else if (nameOf[code] !== named && differs[code] === 0) {
      differs[code] = 1;
      rows.push(row);
    }
  }
  return rows;
}

/** Half of the headers are numbers, dates or long ids: the list begins with its first record. */
function headersLikeData({ table, mapping: { headerRow } }: SourceColumns): boolean {
  let filled = 0;
  let values = 0;
  for (const column of table.columns) {
    const kind = column.kind[headerRow];
    if (kind === undefined || kind === CellKind.empty) continue;
    filled++;
    const text = kind === CellKind.text ? column.texts[column.text[headerRow]!]! : '';
    if (kind === CellKind.number || parseDateText(text) || /^\D{0,3}\d[\d.,]*$/.test(text.trim())) values++;
  }
  return filled > 1 && values * 2 >= filled;
}
