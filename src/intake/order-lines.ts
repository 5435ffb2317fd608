import type { DayColumn, NumberColumn, TextColumn } from '../columns/columns';
import { lostOrders } from './lost-orders';
import type { IntakeOptions } from './mapping';
import { cancelledNumbers } from './order-status';
import { orderTotals } from './order-totals';
import { pairCodes } from './pair-codes';
import type { RowReasons } from './row-reasons';
import { ruleStates, type IntakeRule } from './rules';
import type { SourceColumns } from './source-columns';
import { LARGEST_NUMBER } from './values/numbers';
import { decimalsOf, ExactSums, SMALLEST_AMOUNT } from './values/exact-sums';

/** An order list as columns, one entry per data row; what a row lacks is -1 or NaN. */
export interface OrderLines {
  rows: number;
  customer: TextColumn;
  /** A code per order number; a row without a number is an order of its own, its code lies beyond `orderNumbers`. */
  order: Int32Array;
  orderNumbers: number;
  name: TextColumn | undefined;
  /** Serial days with time; undefined = no date column. */
  day: DayColumn | undefined;
  /** Line amount, or quantity x unit price, refunds taken off; undefined = neither is there. */
  amount: NumberColumn | undefined;
  /** Before refunds. */
  gross: NumberColumn | undefined;
  /** The line on which the order's total stands, for the lines behind it: their amount is 0, their date may be blank. */
  totalRow: Int32Array | undefined;
  /** Orders whose total stands on each of their lines. */
  repeatedTotals: number;
  /** Orders of which that may be so; their lines are added up. */
  perhapsRepeatedTotals: number;
}

/** @param customer key of each row */
export function readOrderLines(
  source: SourceColumns,
  customer: TextColumn,
  options: IntakeOptions,
): OrderLines {
  const ids = source.ids('orderId');
  const orderNumbers = ids?.values.length ?? 0;
  const order = new Int32Array(source.rows);
  for (let row = 0; row < source.rows; row++) {
    const code = ids ? ids.codes[row]! : -1;
    order[row] = code >= 0 ? code : orderNumbers + row;
  }
  const gross = readAmounts(source);
  const totals = orderTotals(source, customer, order, orderNumbers, gross, options);
  const { totalRow, repeated } = totals;
  if (gross) totalRow?.forEach((total, row) => total >= 0 && (gross[row] = 0));
  return {
    rows: source.rows,
    customer,
    order,
    orderNumbers,
    name: source.names(),
    day: source.dates('orderDate')?.days,
    amount: gross && lessRefunds(gross, source, totalRow, repeated > 0, options),
    gross,
    totalRow,
    repeatedTotals: repeated,
    perhapsRepeatedTotals: totals.perhapsRepeated,
  };
}

/**
 * Sets aside what is no purchase; gives the rows that each rule concerns, whether it is on or off.
 * @param duplicates 1 for each row that repeats an earlier one
 * @param returned order numbers on a returns list
 */
export function setAsideOrderLines(
  lines: OrderLines,
  source: SourceColumns,
  options: IntakeOptions,
  reasons: RowReasons,
  duplicates: Uint8Array,
  returned?: ReadonlySet<string>,
): Map<IntakeRule, number> {
  const on = ruleStates(options);
  const concerned = new Map<IntakeRule, number>();
  const apply = (row: number, rule: IntakeRule, isOn = on[rule]): void => {
    concerned.set(rule, (concerned.get(rule) ?? 0) + 1);
    if (isOn) reasons.setAside(row, rule === 'returns-list' ? 'returned' : rule);
  };

  const lostOf = lostOrders(source, lines);
  const orderIds = source.ids('orderId');
  const cancelledNumber = orderIds && cancelledNumbers(orderIds);
  const isReturned = returned && orderIds?.values.map((id) => returned.has(id));
  const quantity = source.numbers('quantity')?.numbers;
  const amountOf = (row: number): number => lines.amount?.[row] ?? Number.NaN;
  let negative = false;
  for (let row = 0; row < lines.rows; row++) {
    if (!reasons.isUsed(row)) continue;
    if (duplicates[row] === 1) apply(row, 'duplicate-line');
    const isReturn = quantity !== undefined && quantity[row]! < 0;
    if (isReturn && lines.amount && lines.amount[row]! > 0) lines.amount[row] = -lines.amount[row]!;
    const lost = lostOf(row);
    if (cancelledNumber?.[orderIds!.codes[row]!] === true) {
      apply(row, 'cancelled', on.cancelled && !(options.netReturns && amountOf(row) < 0));
    } else if (lost) apply(row, lost);
    else if (isReturned?.[orderIds!.codes[row]!] === true) apply(row, 'returns-list');
    if ((isReturn && !lines.amount) || amountOf(row) < 0) negative = true;
  }
  if (negative || (lines.amount && source.raw('refund'))) {
    setAsideReturned(lines, quantity, reasons, (row, rule) =>
      apply(row, rule, on[rule] && !(rule === 'returned' && options.netReturns)),
    );
  }

  const unitPrice = source.raw('amount') ? undefined : source.numbers('unitPrice')?.numbers;
  for (let row = 0; row < lines.rows; row++) {
    if (!reasons.isUsed(row) || hasTotalElsewhere(lines, row)) continue;
    if (lines.day && Number.isNaN(lines.day[row]!)) reasons.setAside(row, 'no-date');
    else if (lines.amount && Number.isNaN(lines.amount[row]!)) reasons.setAside(row, 'no-amount');
    // where there is an amount it alone counts: an order's total can stand on a line whose own item was free
    else if (lines.gross?.[row] === 0 || unitPrice?.[row] === 0) apply(row, 'zero-price');
  }
  // lines that are left of an order whose total is not used would make customers who bought nothing
  lines.totalRow?.forEach((total, row) => total >= 0 && reasons.follow(row, total));
  return concerned;
}

/**
 * A negative line and a refund reduce the order they stand in. An order that comes to nothing or less is no purchase:
 * a return that carries no link to its sale, or an order refunded in full.
 */
function setAsideReturned(
  lines: OrderLines,
  quantity: NumberColumn | undefined,
  reasons: RowReasons,
  apply: (row: number, rule: 'returned' | 'refunded') => void,
): void {
  const { amount, gross } = lines;
  if (!amount) {
    for (let row = 0; row < lines.rows; row++)
      if (reasons.isUsed(row) && quantity![row]! < 0) apply(row, 'returned');
    return;
  }
  const pairs = pairCodes(usedCustomers(lines, reasons), lines.order);
  const sums = new ExactSums(pairs.count, decimalsOf(amount));
  const NEGATIVE = 1;
  const REFUND = 2;
  const flags = new Uint8Array(pairs.count);
  for (let row = 0; row < lines.rows; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0 || Number.isNaN(amount[row]!)) continue;
    sums.add(pair, amount[row]!);
    if (gross![row]! > 0 && amount[row]! >= 0 && amount[row] !== gross![row]) flags[pair]! |= REFUND;
    else if (amount[row]! < 0) flags[pair]! |= gross![row]! > 0 && !isReturn(row) ? REFUND : NEGATIVE;
  }
  for (let row = 0; row < lines.rows; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0 || flags[pair] === 0 || sums.sum(pair) > 0) continue;
    apply(row, (flags[pair]! & REFUND) !== 0 ? 'refunded' : 'returned');
  }

  function isReturn(row: number): boolean {
    return quantity !== undefined && quantity[row]! < 0;
  }
}

/** Whether a line is one behind the line on which its order's total stands. */
export function hasTotalElsewhere({ totalRow }: Pick<OrderLines, 'totalRow'>, row: number): boolean {
  return totalRow !== undefined && totalRow[row]! >= 0;
}

/** The customer code of each row that is used; -1 elsewhere. */
export function usedCustomers(lines: OrderLines, reasons: RowReasons): Int32Array {
  return lines.customer.codes.map((code, row) => (reasons.isUsed(row) ? code : -1));
}

/** Amounts without what was paid back; where totals are repeated, so is the refund, and it counts once. */
function lessRefunds(
  gross: NumberColumn,
  source: SourceColumns,
  totalRow: Int32Array | undefined,
  repeated: boolean,
  options: IntakeOptions,
): NumberColumn {
  const refund = source.numbers('refund')?.numbers;
  if (!refund || !ruleStates(options).refunded) return gross.slice();
  return gross.map((amount, row) => {
    const back = Math.abs(refund[row]!);
    if (!(back > 0) || amount < 0 || (repeated && hasTotalElsewhere({ totalRow }, row))) return amount;
    return inBounds(Number((amount - back).toPrecision(15)));
  });
}

/** Products of quantity and price are rounded to the decimals both have: 3 x 1.15 is 3.45, not 3.4499999999999997. */
function readAmounts(source: SourceColumns): NumberColumn | undefined {
  const amount = source.numbers('amount')?.numbers;
  if (amount) return amount.map(inBounds);
  const quantity = source.numbers('quantity')?.numbers;
  const unitPrice = source.numbers('unitPrice')?.numbers;
  if (!quantity || !unitPrice) return undefined;
  return quantity.map((count, row) => inBounds(Number((count * unitPrice[row]!).toPrecision(15))));
}

/** Amounts so small that no sum would show them are none; ones so large are mistakes, as in an amount column. */
function inBounds(amount: number): number {
  const size = Math.abs(amount);
  return size < SMALLEST_AMOUNT ? 0 : size <= LARGEST_NUMBER ? amount : Number.NaN;
}
