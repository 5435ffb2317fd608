import type { RowReasons } from './row-reasons';
import type { SourceColumns } from './source-columns';

/**
 * Leaves out the rows of orders dated on a day or later. A row without a date belongs to its order: it goes with it
 * when none of the order's dates is earlier.
 * @param until whole serial day
 */
export function setAsideLater(source: SourceColumns, until: number, reasons: RowReasons): void {
  const days = source.dates('orderDate')?.days;
  if (!days) return;
  const orders = source.ids('orderId');
  const earliest = new Float64Array(orders?.values.length ?? 0).fill(Number.POSITIVE_INFINITY);
  orders?.codes.forEach((order, row) => {
    if (order >= 0 && days[row]! < earliest[order]!) earliest[order] = days[row]!;
  });
  for (let row = 0; row < source.rows; row++) {
    const own = days[row]!;
    const day = Number.isNaN(own) && orders ? (earliest[orders.codes[row]!] ?? own) : own;
    if (day >= until) reasons.setAside(row, 'left-out');
  }
}
