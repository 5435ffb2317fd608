import { cellDisplay } from './cell-display';
import type { ListKind } from './fields';
import { normaliseHeader } from './headers/normalise-header';
import type { FieldGuess } from './mapping';
import { lostByStatus } from './order-status';
import type { RawTable } from './raw-column';

/** Headers of what a line is: a sale, a refund, a return. */
const TYPES = new Set(
  // prettier-ignore
  [
    'Type', 'Transaction Type', 'Order Type', 'Document Type', 'Doc Type', 'Record Type', 'Sale Type', 'Line Type',
    '类型', '单据类型', '交易类型', '业务类型', '订单类型', '销售类型', '单据名称', '销售/退货', '收支类型',
  ].map(normaliseHeader),
);
const NEGATIVE = /^\s*[-(（－−–]|[-)）]\s*$/;

/**
 * Of lists that write refunds as amounts of their own, without a minus, the column that tells them from sales stands in
 * for the after-sales state: they would be added as sales. Refunds with a minus need no such word.
 * @param rows rows from `firstRow` that are looked at
 */
export function withReturnsByType(
  guesses: FieldGuess[],
  kind: ListKind,
  { columns, rows: end }: RawTable,
  headers: readonly string[],
  firstRow: number,
  rows: number,
): FieldGuess[] {
  const amount = guesses.find(({ field }) => field === 'amount');
  if (kind !== 'orders' || !amount || guesses.some(({ field }) => field === 'refundStatus')) return guesses;
  const taken = new Set(guesses.map(({ column }) => column));
  const column = headers.findIndex((header, c) => !taken.has(c) && TYPES.has(normaliseHeader(header)));
  if (column < 0) return guesses;
  for (let row = firstRow; row < Math.min(end, firstRow + rows); row++) {
    const lost = lostByStatus(cellDisplay(columns[column]!, row, false));
    const money = cellDisplay(columns[amount.column]!, row, false);
    if ((lost !== 'refunded' && lost !== 'returned') || money === '' || NEGATIVE.test(money)) continue;
    const guess: FieldGuess = {
      field: 'refundStatus',
      column,
      header: headers[column]!,
      confidence: 0.6,
      reason: 'values',
    };
    return [...guesses, guess].sort((a, b) => a.column - b.column);
  }
  return guesses;
}
