import type { Customers, PurchaseHistory } from '../columns/customers';
import { countingSort, sortedByDay } from './counting-sort';
import { hasTotalElsewhere, usedCustomers, type OrderLines } from './order-lines';
import { pairCodes } from './pair-codes';
import type { RowReasons } from './row-reasons';
import { decimalsOf, ExactSums } from './values/exact-sums';

export interface OrdersRollup {
  customers: Customers;
  /** Distinct order numbers among the purchases; a purchase without a number counts as one. */
  orders: number;
  revenue: number;
  /** Order numbers that several customers have. */
  sharedOrders: number;
  /** First used data row of each customer. */
  sourceRow: Int32Array;
  /** The customer of each data row; -1 where the row is not used. */
  customerOfRow: Int32Array;
  /** The purchase of each data row, numbered in the order in which they first appear; -1 where it is not used. */
  purchaseOfRow: Int32Array;
}

/**
 * Order lines to purchases (one per customer and order number; without a number each row is one) to customers.
 * A purchase's day is its earliest line's, its amount the sum of its lines. Where returns are kept, an order that
 * comes to nothing or less is no purchase, but counts in the customer's total.
 */
export function ordersToCustomers(lines: OrderLines, reasons: RowReasons): OrdersRollup {
  const pairs = pairCodes(usedCustomers(lines, reasons), lines.order);
  const decimals = lines.amount ? decimalsOf(lines.amount) : 0;
  const amounts = new ExactSums(pairs.count, decimals);
  const revenue = new ExactSums(1, decimals);
  const day = new Float64Array(pairs.count).fill(Number.NaN);
  for (let row = 0; row < lines.rows; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0) continue;
    if (lines.amount) {
      amounts.add(pair, lines.amount[row]!);
      revenue.add(0, lines.amount[row]!);
    }
    const lineDay = lines.day ? Math.floor(lines.day[row]!) : Number.NaN;
    if (hasTotalElsewhere(lines, row) && Number.isNaN(lineDay)) continue;
    if (!(day[pair]! <= lineDay)) day[pair] = lineDay;
  }
  const amount = new Float64Array(pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) amount[pair] = lines.amount ? amounts.sum(pair) : Number.NaN;

  const { customer, sourceRow } = numberCustomers(lines, pairs.firstRow);
  const count = sourceRow.length;
  const totals = new ExactSums(count, decimals);
  const frequency = new Float64Array(count);
  const isPurchase = new Uint8Array(pairs.count);
  const customersOfOrder = new Int32Array(lines.orderNumbers);
  let orders = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const owner = customer[pair]!;
    if (lines.amount) totals.add(owner, amount[pair]!);
    if (amount[pair]! <= 0) continue;
    isPurchase[pair] = 1;
    frequency[owner]!++;
    const order = lines.order[pairs.firstRow[pair]!]!;
    if (order >= lines.orderNumbers || customersOfOrder[order]!++ === 0) orders++;
  }

  const purchases = groupByCustomer(customer, count, day, amount, isPurchase);
  const { start } = purchases;
  const firstPurchase = new Float64Array(count);
  const lastPurchase = new Float64Array(count);
  const monetary = new Float64Array(count);
  for (let owner = 0; owner < count; owner++) {
    const bought = start[owner + 1]! > start[owner]!;
    firstPurchase[owner] = bought ? purchases.day[start[owner]!]! : Number.NaN;
    lastPurchase[owner] = bought ? purchases.day[start[owner + 1]! - 1]! : Number.NaN;
    monetary[owner] = lines.amount ? totals.sum(owner) : Number.NaN;
  }
  return {
    customers: {
      count,
      ...identities(lines, reasons, sourceRow),
      firstPurchase,
      lastPurchase,
      frequency,
      monetary,
      purchases,
    },
    orders,
    revenue: lines.amount ? revenue.sum(0) : Number.NaN,
    sharedOrders: customersOfOrder.reduce((shared, owners) => (owners > 1 ? shared + 1 : shared), 0),
    sourceRow,
    customerOfRow: pairs.codes.map((pair) => (pair < 0 ? -1 : customer[pair]!)),
    purchaseOfRow: pairs.codes,
  };
}

/** Numbers the customers in the order in which they first appear among the used rows. */
function numberCustomers(
  lines: OrderLines,
  firstRow: Int32Array,
): { customer: Int32Array; sourceRow: Int32Array } {
  const numberOf = new Int32Array(lines.customer.values.length).fill(-1);
  const sourceRow: number[] = [];
  const customer = firstRow.map((row) => {
    const code = lines.customer.codes[row]!;
    if (numberOf[code]! < 0) numberOf[code] = sourceRow.push(row) - 1;
    return numberOf[code]!;
  });
  return { customer, sourceRow: Int32Array.from(sourceRow) };
}

/** Two stable counting sorts, by day and then by customer: linear, and ties stay in the order of the data. */
function groupByCustomer(
  customer: Int32Array,
  customers: number,
  day: Float64Array,
  amount: Float64Array,
  isPurchase: Uint8Array,
): PurchaseHistory {
  const pairs = Int32Array.from(isPurchase.keys()).filter((pair) => isPurchase[pair] === 1);
  const byDay = sortedByDay(pairs, (pair) => day[pair]!);
  const grouped = countingSort(byDay, customers, (pair) => customer[pair]!);
  return {
    start: grouped.start,
    day: Float64Array.from(grouped.sorted, (pair) => day[pair]!),
    amount: Float64Array.from(grouped.sorted, (pair) => amount[pair]!),
  };
}

/** A customer's name is the first one that stands on one of its used rows, else its key. */
function identities(
  lines: OrderLines,
  reasons: RowReasons,
  sourceRow: Int32Array,
): Pick<Customers, 'id' | 'name'> {
  const { customer, name } = lines;
  const id = {
    codes: Int32Array.from(sourceRow.keys()),
    values: Array.from(sourceRow, (row) => customer.values[customer.codes[row]!]!),
  };
  if (!name || name === customer) return { id, name: id };
  const nameOf = new Int32Array(customer.values.length).fill(-1);
  for (let row = 0; row < lines.rows; row++) {
    const owner = customer.codes[row]!;
    if (owner >= 0 && nameOf[owner]! < 0 && reasons.isUsed(row)) nameOf[owner] = name.codes[row]!;
  }
  const values: string[] = [];
  const codes = new Int32Array(sourceRow.length);
  const codeOf = new Map<string, number>();
  for (let i = 0; i < sourceRow.length; i++) {
    const code = nameOf[customer.codes[sourceRow[i]!]!]!;
    const text = code < 0 ? id.values[i]! : name.values[code]!;
    let known = codeOf.get(text);
    if (known === undefined) {
      known = values.push(text) - 1;
      codeOf.set(text, known);
    }
    codes[i] = known;
  }
  return { id, name: { codes, values } };
}
