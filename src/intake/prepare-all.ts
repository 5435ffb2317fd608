import type { TextColumn } from '../columns/columns';
import type { Customers, PurchaseHistory } from '../columns/customers';
import { MISSING_CODE } from '../columns/missing';
import { textAt } from '../columns/text-column';
import { keyField, keyWriting } from './customer-key';
import { feedbackAttributes, feedbackEntries, readFeedback } from './feedback-list';
import { KEY_FIELDS, type KeyField, type ListKind } from './fields';
import type { Finding, IntakeResult } from './intake-result';
import { joinCustomers, type Join, type JoinValues } from './join-customers';
import type { IntakeOptions, Mapping } from './mapping';
import { mergeAttributes, mergeTexts, type Origins } from './merge-attributes';
import { prepare, type PrepareProgress } from './prepare';
import type { RawTable } from './raw-column';
import { returnedOrders } from './returned-orders';
import type { SetAside } from './set-aside';
import { recoded } from './values/contacts';

/** A table and a mapping for each list the user has; an order list or a customer list must be among them. */
export type Tables = { [K in ListKind]?: RawTable };
export type Mappings = { [K in ListKind]?: Mapping<K> };

/** A list beside the one that is graded. */
export interface JoinedList {
  list: ListKind;
  /** rows = used + the sum of setAside. */
  rows: number;
  used: number;
  setAside: SetAside[];
  /** What its customers were found by; undefined = nobody was found. */
  joinedBy: KeyField | undefined;
  /** Rows that belong to a customer of the graded list. */
  matched: number;
}

export interface AllPrepared extends IntakeResult {
  lists: JoinedList[];
  /** For each customer the 0-based data row of the customer list beside the orders; -1 = not in it. */
  listRow?: Int32Array;
  /** For each customer the key that stands in that row, as the list writes it; missing = not in it. */
  listId?: TextColumn;
}

/**
 * Customers from an order list, a customer list, a feedback list and a returns list together. Orders decide what was
 * bought; the customer list adds names, facts and the customers who never bought; feedback adds its scores. Lists are
 * joined by number, e-mail or phone, and by name only when `joinByName` says so.
 */
export function prepareAll(
  tables: Tables,
  mappings: Mappings,
  options: IntakeOptions,
  onProgress?: PrepareProgress,
): AllPrepared {
  const { orders, customers, feedback, returns } = tables;
  const returned = returns && mappings.returns && returnedOrders(returns, mappings.returns);
  const list =
    customers && mappings.customers
      ? {
          result: prepare(customers, mappings.customers, options, orders ? undefined : onProgress),
          mapping: mappings.customers,
        }
      : undefined;
  const bought =
    orders && mappings.orders
      ? { result: prepare(orders, mappings.orders, options, onProgress, returned), mapping: mappings.orders }
      : undefined;
  let all: AllPrepared;
  let values: JoinValues;
  if (bought && list) ({ all, values } = withCustomerList(bought, list, options));
  else {
    const only = bought ?? list;
    if (!only) throw new TypeError('prepareAll needs an order list or a customer list with its mapping');
    all = { ...only.result, lists: [] };
    values = joinValues(only.result.customers, only.mapping);
  }
  return feedback && mappings.feedback
    ? withFeedback(all, values, feedback, mappings.feedback, options)
    : all;
}

interface Read {
  result: IntakeResult;
  mapping: Mapping;
}

/** Orders first, in their order; then the customers of the list who bought nothing. */
function withCustomerList(
  bought: Read,
  list: Read,
  options: IntakeOptions,
): { all: AllPrepared; values: JoinValues } {
  const { result } = bought;
  const buyers = result.customers;
  const listed = list.result.customers;
  const left = joinValues(buyers, bought.mapping);
  const right = joinValues(listed, list.mapping);
  const join = joinCustomers(left, right, listed.count, options.joinByName ?? false);

  const listOf = new Int32Array(buyers.count).fill(-1);
  const prospects: number[] = [];
  let sharing = 0;
  join.left.forEach((buyer, entry) => {
    if (buyer >= 0 && listOf[buyer]! < 0) {
      listOf[buyer] = entry;
      return;
    }
    // Two of the list with one phone: one of them bought, and the other is not lost.
    if (buyer >= 0) sharing++;
    prospects.push(entry);
  });
  // lists that nothing joins are two lists: its customers may well be buyers under another key
  const added = join.by === undefined ? [] : prospects;
  const count = buyers.count + added.length;
  const buyerOf = Int32Array.from({ length: count }, (_, i) => (i < buyers.count ? i : -1));
  const entryOf = Int32Array.from({ length: count }, (_, i) =>
    i < buyers.count ? listOf[i]! : added[i - buyers.count]!,
  );
  const listFirst: Origins = { count, first: entryOf, second: buyerOf };
  const noMoney = Number.isNaN(result.revenue) ? Number.NaN : 0;
  const customers: Customers = {
    count,
    id: uniqueIds(mergeTexts(buyers.id, listed.id, { count, first: buyerOf, second: entryOf })),
    name: mergeTexts(ownNames(listed), ownNames(buyers), listFirst),
    firstPurchase: extended(buyers.firstPurchase, count, Number.NaN),
    lastPurchase: extended(buyers.lastPurchase, count, Number.NaN),
    frequency: extended(buyers.frequency, count, 0),
    monetary: extended(buyers.monetary, count, noMoney),
    ...(buyers.purchases ? { purchases: withNobodysPurchases(buyers.purchases, count) } : {}),
    ...(buyers.products ? { products: withNobodysPurchases(buyers.products, count) } : {}),
  };
  // whoever has no name in either list is shown by the id
  customers.name = mergeTexts(customers.name, customers.id, inOrder(count));
  const attributes = mergeAttributes(listed.attributes, buyers.attributes, listFirst);
  if (attributes.size > 0) customers.attributes = attributes;

  const matched = listed.count - prospects.length;
  const all: AllPrepared = {
    ...result,
    customers,
    findings: [
      ...result.findings,
      ...list.result.findings
        .filter(({ code }) => !ABOUT_PURCHASES.has(code))
        .map((finding) => inList(finding, 'customers')),
      ...joinFindings('customers', join, listed.count),
      ...aboutList('customers', 'list-customers-share-buyer', 'warning', sharing, listed.count),
      ...aboutList('customers', 'customers-without-purchase', 'info', added.length, count),
    ],
    sourceRow: extendedRows(result.sourceRow, count),
    listRow: Int32Array.from(entryOf, (entry) => (entry < 0 ? -1 : list.result.sourceRow[entry]!)),
    listId: {
      codes: Int32Array.from(entryOf, (entry) => (entry < 0 ? MISSING_CODE : listed.id.codes[entry]!)),
      values: listed.id.values,
    },
    lists: [
      {
        list: 'customers',
        rows: list.result.rows,
        used: list.result.used,
        setAside: list.result.setAside,
        joinedBy: join.by,
        matched,
      },
    ],
  };
  const values: JoinValues = {};
  for (const field of KEY_FIELDS) {
    if (left[field] ?? right[field])
      values[field] = mergeTexts(left[field], right[field], { count, first: buyerOf, second: entryOf });
  }
  return { all, values };
}

function withFeedback(
  all: AllPrepared,
  values: JoinValues,
  table: RawTable,
  mapping: Mapping<'feedback'>,
  options: IntakeOptions,
): AllPrepared {
  const read = readFeedback(table, mapping);
  const { source, reasons } = read;
  const join = joinCustomers(values, read.values, source.rows, options.joinByName ?? false);
  let unmatched = 0;
  for (let row = 0; row < source.rows; row++) {
    if (!reasons.isUsed(row)) join.left[row] = -1;
    else if (join.left[row]! < 0) {
      unmatched++;
      reasons.setAside(row, 'no-customer');
    }
  }
  const used = reasons.countUsed();
  const { customers } = all;
  const found = feedbackAttributes(read, join.left, customers.count);
  // what a list says of the customer itself counts before what is added up from answers
  const attributes =
    used > 0 ? mergeAttributes(customers.attributes, found, inOrder(customers.count)) : customers.attributes;
  return {
    ...all,
    customers: {
      ...customers,
      ...(attributes ? { attributes } : {}),
      ...(used > 0 ? { feedback: feedbackEntries(read, join.left, customers.count) } : {}),
    },
    findings: [
      ...all.findings,
      ...joinFindings('feedback', join, source.rows),
      ...(join.byNameOnly === 0
        ? aboutList('feedback', 'list-rows-unmatched', 'warning', unmatched, source.rows)
        : []),
    ],
    lists: [
      ...all.lists,
      {
        list: 'feedback',
        rows: source.rows,
        used,
        setAside: reasons.list(table.firstSheetRow + source.firstDataRow),
        joinedBy: join.by,
        matched: used,
      },
    ],
  };
}

/** Findings of a customer list that say nothing where orders decide what was bought. */
const ABOUT_PURCHASES = new Set<Finding['code']>([
  'customers-without-purchase',
  'purchase-date-missing',
  'one-customer-dominates',
]);

const TREATMENTS: Partial<Record<Finding['code'], Finding['effect']['treatment']>> = {
  'customers-without-purchase': 'used',
  'list-customers-share-buyer': 'first-taken',
};

const inList = (finding: Finding, list: ListKind): Finding => ({ ...finding, list });

function joinFindings(list: ListKind, join: Join, rows: number): Finding[] {
  if (join.byNameOnly > 0)
    return aboutList(list, 'list-joins-by-name-only', 'warning', join.byNameOnly, rows);
  return join.by === undefined && list === 'customers'
    ? aboutList(list, 'list-rows-unmatched', 'warning', rows, rows)
    : [];
}

function aboutList(
  list: ListKind,
  code: Finding['code'],
  severity: Finding['severity'],
  count: number,
  of: number,
): Finding[] {
  if (count === 0) return [];
  const treatment = TREATMENTS[code] ?? 'set-aside';
  return [{ code, severity, list, count, share: count / of, examples: [], effect: { treatment }, fixes: [] }];
}

/** What a list knows of its customers that another list may know too. */
function joinValues(customers: Customers, mapping: Mapping): JoinValues {
  const values: JoinValues = {};
  const key = keyField(mapping);
  for (const field of ['email', 'phone'] as const) {
    const attribute = customers.attributes?.get(field);
    if (attribute?.kind === 'text') values[field] = recoded(attribute.values, keyWriting(field));
  }
  const hasName = mapping.columns.customerName !== undefined || mapping.columns.lastName !== undefined;
  if (hasName) values.customerName = customers.name;
  if (key) values[key] = customers.id;
  return values;
}

/** Names that are more than the id shown in place of one. */
function ownNames({ name, id, count }: Customers): TextColumn {
  const codes = Int32Array.from({ length: count }, (_, i) =>
    textAt(name, i) === textAt(id, i) ? MISSING_CODE : name.codes[i]!,
  );
  return { codes, values: name.values };
}

function extended(values: Float64Array, count: number, fill: number): Float64Array {
  const longer = new Float64Array(count).fill(fill);
  longer.set(values);
  return longer;
}

function extendedRows(rows: Int32Array, count: number): Int32Array {
  const longer = new Int32Array(count).fill(-1);
  longer.set(rows);
  return longer;
}

/** Customers added at the end own no entries. */
function withNobodysPurchases<T extends Pick<PurchaseHistory, 'start'>>(history: T, count: number): T {
  const start = new Int32Array(count + 1).fill(history.start.at(-1)!);
  start.set(history.start);
  return { ...history, start };
}

/** Keys of two lists may be alike without meaning the same customer: the later one is told apart. */
function uniqueIds({ codes, values }: TextColumn): TextColumn {
  const taken = new Set<string>();
  const ids = Array.from(codes, (code) => {
    const id = values[code]!;
    let unique = id;
    for (let copy = 2; taken.has(unique); copy++) unique = `${id} (${copy})`;
    taken.add(unique);
    return unique;
  });
  return { codes: Int32Array.from(ids.keys()), values: ids };
}

function inOrder(count: number): Origins {
  const rows = Int32Array.from({ length: count }, (_, i) => i);
  return { count, first: rows, second: rows };
}
