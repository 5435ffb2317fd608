import { openStages } from './deal-stage';
import type { OrderLines } from './order-lines';
import { isPaid, lostByStatus, type LostOrder } from './order-status';
import { pairCodes } from './pair-codes';
import type { SourceColumns } from './source-columns';

type Lines = Pick<
  OrderLines,
  'rows' | 'customer' | 'order' | 'orderNumbers' | 'totalRow' | 'amount' | 'gross'
>;

/** Why a line is no purchase. */
type LostLine = LostOrder | 'open-deal';

/**
 * What the status columns say of each row; an order with a day of cancellation is cancelled. A line is lost with the
 * line on which its order's total stands.
 */
export function lostOrders(source: SourceColumns, lines: Lines): (row: number) => LostLine | undefined {
  const totalOf = (row: number): number => {
    const total = lines.totalRow?.[row] ?? -1;
    return total >= 0 ? total : row;
  };
  const status = stateColumn(source, 'status', lines);
  const payment = stateColumn(source, 'paymentStatus', lines);
  const afterSales = stateColumn(source, 'refundStatus');
  const columns = [status, payment, afterSales].filter((column) => column !== undefined);
  const cancelledAt = source.dates('cancelledAt')?.days;
  const isCancelled = (row: number): boolean => cancelledAt !== undefined && !Number.isNaN(cancelledAt[row]!);
  // what was paid back has been taken off: "退款成功" beside 40 of 100 leaves a sale of 60
  const isRefundedInPart = (row: number): boolean =>
    lines.amount !== undefined && lines.amount[row]! > 0 && lines.amount[row]! < lines.gross![row]!;

  const saidOf = (row: number): LostLine | undefined => {
    if (isCancelled(row) || (status && isCancelled(status.saidOn(row)))) return 'cancelled';
    for (const { lostOf, saidOn } of columns) {
      const lost = lostOf(row);
      if (lost === 'unpaid' && payment?.isPaid(row)) continue;
      if ((lost === 'refunded' || lost === 'returned') && isRefundedInPart(totalOf(saidOn(row)))) continue;
      if (lost) return lost;
    }
    return undefined;
  };
  return (row) => {
    const total = totalOf(row);
    return (total === row ? undefined : saidOf(total)) ?? saidOf(row);
  };
}

interface StateColumn {
  lostOf: (row: number) => LostLine | undefined;
  isPaid: (row: number) => boolean;
  /** The row whose cell speaks for this one. */
  saidOn: (row: number) => number;
}

/** @param orders given where the state is the whole order's and may stand on one of its lines only */
function stateColumn(
  source: SourceColumns,
  field: 'status' | 'paymentStatus' | 'refundStatus',
  orders?: Lines,
): StateColumn | undefined {
  const texts = source.ids(field);
  if (!texts) return undefined;
  const filled = orders && filledByOrder(texts.codes, orders);
  const saidOn = (row: number): number => filled?.[row] ?? row;
  const said = <T>(read: (state: string) => T): ((row: number) => T | undefined) => {
    const values = texts.values.map(read);
    return (row) => values[texts.codes[saidOn(row)]!];
  };
  const paid = said(isPaid);
  const isOpen = field === 'status' ? openStages(source.header(field), texts.values) : undefined;
  return {
    saidOn,
    lostOf: said((state) => lostByStatus(state) ?? (isOpen?.(state) ? 'open-deal' : undefined)),
    isPaid: (row) => paid(row) === true,
  };
}

/** In fewer orders a state is a mark on single lines, and a blank cell says that nothing is the matter. */
const MOST_ORDERS = 0.5;

/**
 * For each row the one whose cell counts: a line left blank takes what the other lines of its order agree on (Shopify
 * writes the state on the first line only).
 */
function filledByOrder(codes: Int32Array, lines: Lines): Int32Array | undefined {
  const { rows, customer, order, orderNumbers } = lines;
  if (orderNumbers === 0 || !codes.includes(-1)) return undefined;
  const numbered = customer.codes.map((code, row) => (order[row]! < orderNumbers ? code : -1));
  const pairs = pairCodes(numbered, order);
  const NOTHING = -1;
  const SEVERAL = -2;
  const rowOf = new Int32Array(pairs.count).fill(NOTHING);
  for (let row = 0; row < rows; row++) {
    const pair = pairs.codes[row]!;
    if (pair < 0 || codes[row]! < 0) continue;
    const said = rowOf[pair]!;
    if (said === NOTHING) rowOf[pair] = row;
    else if (said >= 0 && codes[said] !== codes[row]) rowOf[pair] = SEVERAL;
  }
  const filled = rowOf.reduce((sum, row) => (row === NOTHING ? sum : sum + 1), 0);
  if (filled < MOST_ORDERS * pairs.count) return undefined;
  return codes.map((code, row) => {
    const said = code < 0 ? (rowOf[pairs.codes[row]!] ?? NOTHING) : NOTHING;
    return said >= 0 ? said : row;
  });
}
