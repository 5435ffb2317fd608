import { openStages } from './deal-stage';
import { isKnownAfterSales, isKnownStatus } from './known-status';
import type { OrderLines } from './order-lines';
import { isPaid, lostByStatus, type LostOrder } from './order-status';
import { pairCodes } from './pair-codes';
import type { SourceColumns } from './source-columns';

type Lines = Pick<
  OrderLines,
  'rows' | 'customer' | 'order' | 'orderNumbers' | 'totalRow' | 'amount' | 'gross'
>;

/** Why a line is no purchase, or may be none. */
type LostLine = LostOrder | 'open-deal' | 'unknown-status';

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
    return columns.some(({ isUnknown }) => isUnknown(row)) ? 'unknown-status' : undefined;
  };
  return (row) => {
    const total = totalOf(row);
    const ofTotal = total === row ? undefined : saidOf(total);
    return ofTotal && ofTotal !== 'unknown-status' ? ofTotal : (saidOf(row) ?? ofTotal);
  };
}

interface StateColumn {
  lostOf: (row: number) => LostLine | undefined;
  isPaid: (row: number) => boolean;
  isUnknown: (row: number) => boolean;
  /** The row whose cell speaks for this one. */
  saidOn: (row: number) => number;
}

/** @param orders given where the state is the whole order's and may stand on one of its lines only */
function stateColumn(source: SourceColumns, field: StatusField, orders?: Lines): StateColumn | undefined {
  const texts = source.ids(field);
  if (!texts) return undefined;
  const filled = orders && filledByOrder(texts.codes, orders);
  const saidOn = (row: number): number => filled?.[row] ?? row;
  const said = <T>(read: (state: string) => T): ((row: number) => T | undefined) => {
    const values = texts.values.map(read);
    return (row) => values[texts.codes[saidOn(row)]!];
  };
  const paid = said(isPaid);
  const isOpen = openStagesOf(source, field);
  const unknown = unknownStates(source, field);
  return {
    saidOn,
    lostOf: said((state) => lostByStatus(state) ?? (isOpen?.(state) ? 'open-deal' : undefined)),
    isPaid: (row) => paid(row) === true,
    isUnknown: (row) => unknown[texts.codes[saidOn(row)]!] === true,
  };
}

/** The columns that say what became of an order. */
export const STATUS_FIELDS = ['status', 'paymentStatus', 'refundStatus'] as const;
type StatusField = (typeof STATUS_FIELDS)[number];

const openStagesOf = (source: SourceColumns, field: StatusField): ReturnType<typeof openStages> =>
  field === 'status' ? openStages(source.header(field), source.ids(field)!.values) : undefined;

/** For each distinct text of a status column whether no rule knows it; a deal's stage is won, lost or open. */
export function unknownStates(source: SourceColumns, field: StatusField): boolean[] {
  const { values } = source.ids(field)!;
  if (openStagesOf(source, field)) return values.map(() => false);
  const isKnown = field === 'refundStatus' ? isKnownAfterSales : isKnownStatus;
  return values.map((state) => !isKnown(state));
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
