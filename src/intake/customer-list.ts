import type { TextColumn } from '../columns/columns';
import type { Customers } from '../columns/customers';
import { textAt, textColumn } from '../columns/text-column';
import type { IntakeOptions } from './mapping';
import type { RowReasons } from './row-reasons';
import type { SourceColumns } from './source-columns';
import { exactSum } from './values/exact-sums';
import { isPlausibleDay, serialDay } from './values/serial-day';

export interface CustomerListRollup {
  customers: Customers;
  /** Sum of the order counts; NaN when there is no such column. */
  orders: number;
  revenue: number;
  /** The data row of each customer. */
  sourceRow: Int32Array;
  /** The day from which days since the last purchase are counted back; NaN when dates are known themselves. */
  countedFrom: number;
}

/** Stands for "today" when nobody says what today is; any fixed day gives the same recency. */
const UNKNOWN_TODAY = serialDay(2025, 1, 1);

/** Of several rows with the same key the first is the customer, the others are set aside. */
export function setAsideDuplicates(key: TextColumn, reasons: RowReasons): void {
  const seen = new Uint8Array(key.values.length);
  for (let row = 0; row < key.codes.length; row++) {
    if (!reasons.isUsed(row)) continue;
    const code = key.codes[row]!;
    if (seen[code] === 1) reasons.setAside(row, 'duplicate-customer');
    seen[code] = 1;
  }
}

/**
 * A customer list as customers. An order count of 0, or no sign of a purchase at all, makes a prospect: frequency 0
 * and no purchase dates. A blank count beside a date or an amount is an unknown count.
 */
export function customersOfList(
  source: SourceColumns,
  key: TextColumn,
  options: IntakeOptions,
  reasons: RowReasons,
): CustomerListRollup {
  const sourceRow = Int32Array.from(key.codes.keys()).filter((row) => reasons.isUsed(row));
  const count = sourceRow.length;
  const at = (column: Float64Array | undefined, row: number): number => (column ? column[row]! : Number.NaN);
  const name = source.names();
  const first = source.dates('firstPurchase')?.days;
  const last = source.dates('lastPurchase')?.days;
  const recencyDays = last ? undefined : source.numbers('recencyDays')?.numbers;
  const orderCount = source.numbers('orderCount')?.numbers;
  const total = source.numbers('totalAmount')?.numbers;
  const countedFrom = recencyDays ? Math.floor(options.today ?? UNKNOWN_TODAY) : Number.NaN;

  const firstPurchase = new Float64Array(count);
  const lastPurchase = new Float64Array(count);
  const frequency = new Float64Array(count);
  const monetary = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const row = sourceRow[i]!;
    const day = recencyDays ? dayBefore(countedFrom, recencyDays[row]!) : at(last, row);
    const orders = at(orderCount, row);
    const amount = at(total, row);
    // a negative count says as little as a blank one
    const bought =
      orders > 0 ||
      !Number.isNaN(day) ||
      !Number.isNaN(at(first, row)) ||
      (amount !== 0 && !Number.isNaN(amount));
    const prospect = orders === 0 || !bought;
    frequency[i] = prospect ? 0 : orders > 0 ? orders : Number.NaN;
    firstPurchase[i] = prospect ? Number.NaN : Math.floor(at(first, row));
    lastPurchase[i] = prospect ? Number.NaN : Math.floor(day);
    monetary[i] = total && prospect && Number.isNaN(amount) ? 0 : amount;
  }
  return {
    customers: {
      count,
      id: textColumn(
        mapRows(sourceRow, (row) => textAt(key, row)),
        count,
      ),
      name: textColumn(
        mapRows(sourceRow, (row) => (name && textAt(name, row)) ?? textAt(key, row)),
        count,
      ),
      firstPurchase,
      lastPurchase,
      frequency,
      monetary,
    },
    orders: orderCount ? exactSum(frequency) : Number.NaN,
    revenue: total ? exactSum(monetary) : Number.NaN,
    sourceRow,
    countedFrom,
  };
}

function dayBefore(today: number, days: number): number {
  const day = today - days;
  return isPlausibleDay(day) ? day : Number.NaN;
}

function* mapRows<T>(rows: Int32Array, textOf: (row: number) => T): Generator<T> {
  for (const row of rows) yield textOf(row);
}
