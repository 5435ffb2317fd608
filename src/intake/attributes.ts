import type { NumberColumn, TextColumn } from '../columns/columns';
import {
  ATTRIBUTE_KINDS,
  freeAttribute,
  type Attribute,
  type AttributeField,
  type CustomerAttributes,
  type FreeAttribute,
} from '../columns/customer-attributes';
import { cellDisplay } from './cell-display';
import { profileColumn } from './column-profile';
import { FIELDS_OF, VALUE_KIND, type Field, type SourceKind } from './fields';
import type { SourceColumns } from './source-columns';
import { readDates } from './values/dates';
import { exactSum } from './values/exact-sums';
import { recoded } from './values/contacts';
import { readIds } from './values/ids';
import { readNumbers } from './values/numbers';

/** Fields that make the customer or its purchases: they stand in columns of their own. */
const NO_ATTRIBUTE = new Set<Field>([
  'customerId',
  'customerName',
  'firstName',
  'lastName',
  'orderId',
  'orderDate',
  'amount',
  'quantity',
  'unitPrice',
  'status',
  'paymentStatus',
  'refundStatus',
  'cancelledAt',
  'product',
  'category',
  'currency',
  'firstPurchase',
  'lastPurchase',
  'recencyDays',
  'orderCount',
  'totalAmount',
]);

/** How the values of a customer's order lines become one; the first that is there where nothing is said. */
const OF_LINES: Partial<Record<Field, 'sum' | 'mean'>> = { profit: 'sum', refund: 'sum', discount: 'mean' };

/** Rows that decide what a free column holds. */
const ROWS_LOOKED_AT = 500;

/**
 * The mapped facts and the columns kept by name, one value per customer.
 * @param customerOfRow the customer of each data row; -1 = not used
 * @param free columns kept by name
 */
export function customerAttributes(
  source: SourceColumns,
  kind: SourceKind,
  customerOfRow: Int32Array,
  customers: number,
  free: readonly number[] = [],
): CustomerAttributes {
  const attributes = new Map<AttributeField | FreeAttribute, Attribute>();
  for (const field of FIELDS_OF[kind]) {
    if (NO_ATTRIBUTE.has(field) || !source.raw(field)) continue;
    const header = source.header(field);
    const name = field in ATTRIBUTE_KINDS ? (field as AttributeField) : freeAttribute(header);
    attributes.set(name, { header, ...valuesOfField(source, kind, field, customerOfRow, customers) });
  }
  for (const column of free) {
    const raw = source.table.columns[column];
    if (!raw) continue;
    const header = cellDisplay(raw, source.mapping.headerRow, false);
    let name = freeAttribute(header);
    for (let copy = 2; attributes.has(name); copy++) name = freeAttribute(`${header} (${copy})`);
    attributes.set(name, { header, ...valuesOfColumn(source, column, customerOfRow, customers) });
  }
  return attributes;
}

type Values = {
  [K in Attribute['kind']]: { kind: K; values: Extract<Attribute, { kind: K }>['values'] };
}[Attribute['kind']];

function valuesOfField(
  source: SourceColumns,
  kind: SourceKind,
  field: Field,
  customerOfRow: Int32Array,
  customers: number,
): Values {
  switch (VALUE_KIND[field]) {
    case 'date':
      return { kind: 'day', values: firstNumbers(source.dates(field)!.days, customerOfRow, customers) };
    case 'id':
      return { kind: 'text', values: firstTexts(source.ids(field)!, customerOfRow, customers) };
    case 'text': {
      // Excel makes truth values of the TRUE and FALSE of an export: answers to a consent, say.
      const texts = readIds(source.raw(field)!, source.firstDataRow, { words: true });
      return { kind: 'text', values: firstTexts(texts, customerOfRow, customers) };
    }
    default: {
      const { numbers } = source.numbers(field)!;
      const how = kind === 'orders' ? OF_LINES[field] : undefined;
      return {
        kind: 'number',
        values: how
          ? combined(numbers, how, customerOfRow, customers)
          : firstNumbers(numbers, customerOfRow, customers),
      };
    }
  }
}

/** A column without a meaning of ours is what most of its cells are. */
function valuesOfColumn(
  source: SourceColumns,
  column: number,
  customerOfRow: Int32Array,
  customers: number,
): Values {
  const { table, firstDataRow } = source;
  const raw = table.columns[column]!;
  const profile = profileColumn(raw, table.formats[column] ?? 'General', firstDataRow, ROWS_LOOKED_AT);
  if (profile.dateShare >= 0.9) {
    const { days } = readDates(raw, firstDataRow, { date1904: table.date1904 });
    return { kind: 'day', values: firstNumbers(days, customerOfRow, customers) };
  }
  if (profile.numberShare >= 0.9) {
    const { numbers } = readNumbers(raw, firstDataRow);
    return { kind: 'number', values: firstNumbers(numbers, customerOfRow, customers) };
  }
  const texts = recoded(readIds(raw, firstDataRow, { words: true }), withoutMarkup);
  return { kind: 'text', values: firstTexts(texts, customerOfRow, customers) };
}

/** Salesforce exports a website as `<a href="…">acme.com</a>`. */
const withoutMarkup = (text: string): string =>
  /^<a\b/i.test(text) ? text.replace(/<[^>]*>/g, '').trim() : text;

function firstTexts(texts: TextColumn, customerOfRow: Int32Array, customers: number): TextColumn {
  const codes = new Int32Array(customers).fill(-1);
  customerOfRow.forEach((customer, row) => {
    if (customer >= 0 && codes[customer]! < 0) codes[customer] = texts.codes[row]!;
  });
  return { codes, values: texts.values };
}

function firstNumbers(numbers: NumberColumn, customerOfRow: Int32Array, customers: number): NumberColumn {
  const values = new Float64Array(customers).fill(Number.NaN);
  customerOfRow.forEach((customer, row) => {
    if (customer >= 0 && Number.isNaN(values[customer]!)) values[customer] = numbers[row]!;
  });
  return values;
}

/** Sums are rounded to the decimals of the data by adding each customer's values exactly. */
function combined(
  numbers: NumberColumn,
  how: 'sum' | 'mean',
  customerOfRow: Int32Array,
  customers: number,
): NumberColumn {
  const start = new Int32Array(customers + 1);
  customerOfRow.forEach((customer, row) => {
    if (customer >= 0 && !Number.isNaN(numbers[row]!)) start[customer + 1]!++;
  });
  for (let customer = 0; customer < customers; customer++) start[customer + 1]! += start[customer]!;
  const next = start.slice();
  const grouped = new Float64Array(start[customers]!);
  customerOfRow.forEach((customer, row) => {
    if (customer >= 0 && !Number.isNaN(numbers[row]!)) grouped[next[customer]!++] = numbers[row]!;
  });
  return Float64Array.from({ length: customers }, (_, customer) => {
    const own = grouped.subarray(start[customer]!, start[customer + 1]!);
    if (own.length === 0) return Number.NaN;
    const sum = exactSum(own);
    return how === 'sum' ? sum : sum / own.length;
  });
}
