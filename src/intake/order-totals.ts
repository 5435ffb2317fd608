import type { NumberColumn, TextColumn } from '../columns/columns';
import { matchHeader } from './headers/match-header';
import { normaliseHeader } from './headers/normalise-header';
import type { IntakeOptions } from './mapping';
import { pairCodes } from './pair-codes';
import { CellKind } from './raw-column';
import type { SourceColumns } from './source-columns';
import { isMissingText } from './values/missing-text';

export interface OrderTotals {
  /** The line on which the order's total stands, for the lines behind it; -1 elsewhere. Undefined when there are none. */
  totalRow: Int32Array | undefined;
  /** Orders whose total stands on each of their lines. */
  repeated: number;
  /** Orders of which that may be so: too few to tell from chance, and the lines are added up. */
  perhapsRepeated: number;
}

/** Headers of amounts that belong to an order and not to a line of it. */
const OF_ORDER = new Set(
  [
    'Order Total',
    'Order Amount',
    'Order Value',
    'Grand Total',
    'Invoice Total',
    '订单金额',
    '订单总额',
    '订单实付金额',
    '订单实收金额',
    '订单应付金额',
    '应收订单金额',
    '销售订单金额',
  ].map(normaliseHeader),
);
/** Without such a header so many orders must agree before chance is ruled out. */
const ENOUGH_ORDERS = 5;
/** So many lines that say what the first of their order says are worth a question; one may well be chance. */
const ENOUGH_TO_ASK = 2;
const NEARLY_ALL = 0.98;

/**
 * Where an order's total stands in a list of lines: on the first line and blank below (Shopify), or the same on every
 * line (a join of orders and lines). Equal amounts of lines that differ in nothing are duplicates and say nothing.
 */
export function orderTotals(
  source: SourceColumns,
  customer: TextColumn,
  order: Int32Array,
  orderNumbers: number,
  amount: NumberColumn | undefined,
  { orderTotals: said }: IntakeOptions,
): OrderTotals {
  const none = { totalRow: undefined, repeated: 0, perhapsRepeated: 0 };
  if (!amount || orderNumbers === 0 || !source.raw('amount')) return none;
  const numbered = customer.codes.map((code, row) => (order[row]! < orderNumbers ? code : -1));
  const pairs = pairCodes(numbered, order);
  const { firstRow } = pairs;
  const differs = lineDiffers(source);

  let totalRow: Int32Array | undefined;
  const carry = (row: number): void => {
    totalRow ??= new Int32Array(order.length).fill(-1);
    totalRow[row] = firstRow[pairs.codes[row]!]!;
  };
  const SAME = 1;
  const DIFFERENT = 2;
  const lines = new Uint8Array(pairs.count);
  let agreeing = 0;
  for (let row = 0; row < order.length; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0 || firstRow[pair] === row) continue;
    const first = amount[firstRow[pair]!]!;
    if (!(Math.abs(first) > 0)) continue;
    if (isBlank(source, row)) carry(row);
    else if (amount[row] !== first || first < 0) lines[pair]! |= DIFFERENT;
    else if (differs(row, firstRow[pair]!)) {
      lines[pair]! |= SAME;
      agreeing++;
    }
  }
  const same = lines.reduce((sum, seen) => (seen === SAME ? sum + 1 : sum), 0);
  const several = lines.reduce((sum, seen) => (seen > 0 ? sum + 1 : sum), 0);
  const header = source.header('amount');
  const enough = OF_ORDER.has(normaliseHeader(header)) || isHalfOfOrder(header) ? 1 : ENOUGH_ORDERS;
  const nearlyAll = same >= NEARLY_ALL * several;
  const isRepeated = said ? said === 'repeated' : same >= enough && nearlyAll;
  if (!isRepeated) {
    const asks = !said && nearlyAll && agreeing >= ENOUGH_TO_ASK;
    return { ...none, totalRow, perhapsRepeated: asks ? same : 0 };
  }
  let repeated = 0;
  const counted = new Uint8Array(pairs.count);
  for (let row = 0; row < order.length; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0 || firstRow[pair] === row || amount[row] !== amount[firstRow[pair]!]) continue;
    if (said !== 'repeated' && lines[pair] !== SAME) continue;
    carry(row);
    if (counted[pair] === 0) repeated++;
    counted[pair] = 1;
  }
  return { ...none, totalRow, repeated };
}

/** "订单金额 (Order Total)": a header in two languages. */
function isHalfOfOrder(header: string): boolean {
  return (
    matchHeader(header)?.concept === 'orderAmount' &&
    header.split(/[/|（(]/).some((half) => OF_ORDER.has(normaliseHeader(half)))
  );
}

function isBlank(source: SourceColumns, row: number): boolean {
  const column = source.raw('amount')!;
  const kind = column.kind[row + source.firstDataRow]!;
  if (kind === CellKind.empty) return true;
  return (
    kind === CellKind.text && isMissingText(column.texts[column.text[row + source.firstDataRow]!]!.trim())
  );
}

/** Whether two lines differ anywhere: in product, quantity or whatever else stands in the table. */
function lineDiffers(source: SourceColumns): (row: number, other: number) => boolean {
  const { table, firstDataRow } = source;
  return (row, other) =>
    table.columns.some(({ kind, number, text }) => {
      const [a, b] = [row + firstDataRow, other + firstDataRow];
      return kind[a] !== kind[b] || text[a] !== text[b] || !Object.is(number[a], number[b]);
    });
}
