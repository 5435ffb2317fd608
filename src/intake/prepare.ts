import type { TextColumn } from '../columns/columns';
import { currenciesOf } from './currencies';
import { filledByEmail, filledByOrder, keyField, readKeys } from './customer-key';
import { customersOfList, setAsideDuplicates } from './customer-list';
import { duplicateRows } from './duplicate-rows';
import { FIELDS_OF, VALUE_KIND, type Field } from './fields';
import { FindingList } from './finding-list';
import { findInColumns } from './findings';
import { setAsideForeignRows } from './foreign-rows';
import type { IntakeResult } from './intake-result';
import type { IntakeOptions, Mapping } from './mapping';
import type { TypedColumn } from './note-rows';
import { oddCells } from './odd-cells';
import { readOrderLines, setAsideOrderLines } from './order-lines';
import { ordersToCustomers } from './orders-to-customers';
import { productPurchases } from './product-purchases';
import { findKeysAlike } from './keys-alike';
import type { RawTable } from './raw-column';
import { RowReasons } from './row-reasons';
import { ruleStates } from './rules';
import { setAsideLater } from './set-aside-later';
import { Reading } from './reading';
import { sourceColumns, type SourceColumns } from './source-columns';
import {
  findCurrencies,
  findUnit,
  findDominance,
  findMissingCustomers,
  findNames,
  findNegative,
  mappedKey,
  onReturnsList,
  ruleList,
  switched,
} from './table-findings';
import { findUnknownStatuses } from './unknown-status';
import { findUnreadColumns } from './unread-columns';

/** Rows done and rows in all; throwing from it stops the work. */
export type PrepareProgress = (done: number, total: number) => void;

/**
 * Turns a table into customers: reads the mapped columns, sets rows aside with one reason each, rolls order lines
 * up to customers, and says what is odd about the data. Never throws of itself: a mapping that lacks columns gives
 * a result without customers (see `mappingProblem`), columns that the table does not have count as not mapped.
 * @param returned order numbers on a returns list; left out when the rule "returns-list" is on
 */
export function prepare(
  table: RawTable,
  mapping: Mapping,
  options: IntakeOptions,
  onProgress?: PrepareProgress,
  returned?: ReadonlySet<string>,
): IntakeResult {
  const source = sourceColumns(table, mapping, options);
  const reading = new Reading(source, mapping, options, new RowReasons(source.rows), (share) =>
    onProgress?.(Math.floor(share * source.rows), source.rows),
  );
  reading.step(0);
  let key = readKeys(source, keyField(mapping));
  if (mapping.kind === 'orders') {
    key = filledByOrder(key, source.ids('orderId'));
    if (keyField(mapping) === 'customerId') key = filledByEmail(key, source);
  }
  reading.step(0.2);
  setAsideForeignRows(
    table,
    mapping.headerRow,
    source.firstDataRow,
    identityColumns(source),
    typedColumns(source, mapping.kind),
    reading.reasons,
  );
  setAsideByUser(reading, key);
  if (options.until !== undefined) setAsideLater(source, options.until, reading.reasons);
  reading.step(0.4);

  const result =
    mapping.kind === 'orders' ? prepareOrders(reading, key, returned) : prepareCustomerList(reading, key);
  reading.step(1);
  return {
    kind: mapping.kind,
    rows: source.rows,
    used: reading.reasons.countUsed(),
    setAside: reading.reasons.list(table.firstSheetRow + source.firstDataRow),
    ...result,
  };
}

/** Rows of the sheet that are no records. */
const FOREIGN = ['blank-row', 'totals-row', 'note-row'] as const;

type Prepared = Omit<IntakeResult, 'kind' | 'rows' | 'used' | 'setAside'>;

function prepareOrders(
  reading: Reading,
  key: TextColumn,
  returned: ReadonlySet<string> | undefined,
): Prepared {
  const { source, options, reasons, step } = reading;
  const lines = readOrderLines(source, key, options);
  step(0.6);
  const isRecord = (row: number): boolean => !FOREIGN.some((reason) => reasons.has(row, reason));
  const duplicates = duplicateRows(source.table, source.firstDataRow, isRecord);
  const concerned = setAsideOrderLines(lines, source, options, reasons, duplicates, returned);
  step(0.7);
  const rolled = ordersToCustomers(lines, reasons);
  const { orders, revenue, sourceRow, customerOfRow } = rolled;
  const customers = reading.with(rolled.customers, customerOfRow);
  const products = productPurchases(source, customerOfRow, rolled.purchaseOfRow, customers.count, lines);
  if (products) customers.products = products;
  step(0.8);

  const list = new FindingList(source, lines.amount);
  findMissingCustomers(list, reading);
  findUnreadColumns(list, reading);
  findInColumns(list, source, 'orders', options, reasons);
  findCurrencies(list, reading);
  findUnit(list, reading, 'amount');
  list.count('orders-shared-by-customers', 'warning', rolled.sharedOrders, {
    field: 'orderId',
    of: orders,
    treatment: 'used',
  });
  findNames(list, reading, key);
  findKeysAlike(list, reading, key);
  const leaveOut = ruleStates(options)['duplicate-line'];
  list.rows('duplicate-lines', 'info', duplicates, () => true, {
    treatment: leaveOut ? 'set-aside' : 'used',
    fixes: [switched('duplicate-line', !leaveOut)],
  });
  list.count('order-totals-repeated', 'info', lines.repeatedTotals, {
    field: 'amount',
    of: orders,
    treatment: 'counted-once',
    fixes: [{ kind: 'order-totals', totals: 'each-line' }],
    details: { sure: 'yes' },
  });
  list.count('order-totals-repeated', 'warning', lines.perhapsRepeatedTotals, {
    field: 'amount',
    of: orders,
    treatment: 'used',
    fixes: [{ kind: 'order-totals', totals: 'repeated' }],
    details: { sure: 'no' },
  });
  findUnknownStatuses(list, reading, lines.amount);
  list.count('zero-amounts', 'info', concerned.get('zero-price') ?? 0, {
    field: source.raw('amount') ? 'amount' : 'unitPrice',
    treatment: ruleStates(options)['zero-price'] ? 'set-aside' : 'used',
    fixes: [switched('zero-price', !ruleStates(options)['zero-price'])],
  });
  findNegative(list, reading, 'amount', lines.amount);
  list.count('returns-list-offered', 'info', onReturnsList(source, returned, reading), {
    field: 'orderId',
    of: orders,
    treatment: 'used',
    fixes: [switched('returns-list', true)],
  });
  findDominance(list, customers, revenue);
  return {
    rules: ruleList(options, concerned, source),
    findings: list.all,
    customers,
    orders,
    revenue,
    defaultAsOf: newest(customers.lastPurchase) + 1,
    sourceRow,
  };
}

function prepareCustomerList(reading: Reading, key: TextColumn): Prepared {
  const { source, options, reasons, step } = reading;
  setAsideDuplicates(key, reasons);
  step(0.6);
  const rolled = customersOfList(source, key, options, reasons);
  const { orders, revenue, sourceRow, countedFrom } = rolled;
  const customerOfRow = new Int32Array(source.rows).fill(-1);
  sourceRow.forEach((row, customer) => (customerOfRow[row] = customer));
  const customers = reading.with(rolled.customers, customerOfRow);
  step(0.9);

  const list = new FindingList(source, source.numbers('totalAmount')?.numbers);
  findMissingCustomers(list, reading);
  findUnreadColumns(list, reading);
  list.rows(
    'duplicate-ids',
    'warning',
    Uint8Array.from({ length: source.rows }, (_, row) => Number(reasons.has(row, 'duplicate-customer'))),
    () => true,
    { field: mappedKey(reading), treatment: 'first-taken' },
  );
  findInColumns(list, source, 'customers', options, reasons);
  findCurrencies(list, reading);
  findUnit(list, reading, 'totalAmount');
  const first = source.dates('firstPurchase')?.days;
  const last = source.dates('lastPurchase')?.days;
  if (first && last) {
    list.rows(
      'last-before-first',
      'warning',
      oddCells(last, 'before-first', { field: 'lastPurchase', first }),
      reading.isUsed,
      {
        field: 'lastPurchase',
        treatment: 'used',
        fixes: [{ kind: 'fix', fix: { field: 'lastPurchase', cells: 'before-first', action: 'missing' } }],
      },
    );
  }
  findNames(list, reading, key);
  findKeysAlike(list, reading, key);
  findNegative(list, reading, 'totalAmount', source.numbers('totalAmount')?.numbers);
  const prospects = countWhere(customers.frequency, (count) => count === 0);
  list.count('customers-without-purchase', 'info', prospects, { of: customers.count, treatment: 'used' });
  if (source.raw('lastPurchase') ?? source.raw('recencyDays')) {
    const undated = countWhere(
      customers.lastPurchase,
      (day, i) => Number.isNaN(day) && customers.frequency[i] !== 0,
    );
    list.count('purchase-date-missing', 'warning', undated, { of: customers.count, treatment: 'missing' });
  }
  findDominance(list, customers, revenue);
  return {
    rules: ruleList(options, new Map(), source),
    findings: list.all,
    customers,
    orders,
    revenue,
    defaultAsOf: Number.isNaN(countedFrom) ? newest(customers.lastPurchase) + 1 : countedFrom,
    sourceRow,
  };
}

/** Rows that the user has said not to use, and rows of nobody. */
function setAsideByUser({ source, options, mapping, reasons }: Reading, key: TextColumn): void {
  const { hidden } = source.table;
  if (hidden && ruleStates(options)['hidden-row']) {
    for (let row = 0; row < source.rows; row++) {
      if (hidden[row + source.firstDataRow] === 1) reasons.setAside(row, 'hidden-row');
    }
  }
  for (let row = 0; row < source.rows; row++) if (key.codes[row]! < 0) reasons.setAside(row, 'no-customer');
  if (options.currency !== undefined) {
    const currencies = currenciesOf(source, mapping.kind);
    currencies?.codes.forEach((code, row) => {
      if (code >= 0 && currencies.names[code] !== options.currency) reasons.setAside(row, 'other-currency');
    });
  }
  for (const { field, cells, action } of options.fixes ?? []) {
    if (action !== 'leave-out') continue;
    const isDate = VALUE_KIND[field] === 'date';
    const values = isDate ? source.dates(field)?.days : source.numbers(field)?.numbers;
    const first = isDate ? source.dates('firstPurchase')?.days : undefined;
    const odd = values && oddCells(values, cells, { field, today: options.today, first });
    odd?.forEach((flag, row) => flag === 1 && reasons.setAside(row, 'left-out'));
  }
}

const IDENTITY_FIELDS: readonly Field[] = [
  'customerId',
  'customerName',
  'email',
  'phone',
  'orderId',
  'orderDate',
  'lastPurchase',
  'firstPurchase',
];

function identityColumns(source: SourceColumns): NonNullable<ReturnType<SourceColumns['raw']>>[] {
  return IDENTITY_FIELDS.flatMap((field) => source.raw(field) ?? []);
}

function typedColumns(source: SourceColumns, kind: Mapping['kind']): TypedColumn[] {
  return FIELDS_OF[kind].flatMap((field) => {
    const column = source.raw(field);
    if (!column) return [];
    if (VALUE_KIND[field] === 'date') {
      const { days, unread } = source.dates(field)!;
      return { column, unread, values: days };
    }
    if (VALUE_KIND[field] === 'text' || VALUE_KIND[field] === 'id') return [];
    const { numbers, unread } = source.numbers(field)!;
    return { column, unread, values: numbers };
  });
}

function countWhere(column: Float64Array, counts: (value: number, row: number) => boolean): number {
  return column.reduce((sum, value, row) => (counts(value, row) ? sum + 1 : sum), 0);
}

function newest(days: Float64Array): number {
  return days.reduce((latest, day) => (day <= latest || Number.isNaN(day) ? latest : day), Number.NaN);
}
