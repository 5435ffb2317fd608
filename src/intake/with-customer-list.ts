import type { TextColumn } from '../columns/columns';
import type { Customers, PurchaseHistory } from '../columns/customers';
import { MISSING_CODE } from '../columns/missing';
import { textAt } from '../columns/text-column';
import type { AllPrepared } from './all-prepared';
import { KEY_FIELDS } from './fields';
import type { Finding, IntakeResult } from './intake-result';
import { joinCustomers, type JoinValues } from './join-customers';
import { joinValues } from './join-values';
import { aboutList, joinFindings } from './joined-findings';
import type { IntakeOptions, Mapping } from './mapping';
import { inOrder, mergeAttributes, mergeTexts, type Origins } from './merge-attributes';

interface Read {
  result: IntakeResult;
  mapping: Mapping;
}

/** Orders first, in their order; then the customers of the list who bought nothing. */
export function withCustomerList(
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
        .map((finding): Finding => ({ ...finding, list: 'customers' })),
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

/** Findings of a customer list that say nothing where orders decide what was bought. */
const ABOUT_PURCHASES = new Set<Finding['code']>([
  'customers-without-purchase',
  'purchase-date-missing',
  'one-customer-dominates',
]);

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
