import type { Customers } from '../columns/customers';
import { textAt } from '../columns/text-column';

/**
 * The place of each customer when all are sorted by key: what divides equal customers wherever a line must be drawn,
 * so that the order of rows never does. Keys are compared by their characters' numbers, the same on every machine.
 */
export function keyOrder({ count, id }: Customers): Int32Array {
  const keys = Array.from({ length: count }, (_, row) => textAt(id, row) ?? '');
  const sorted = Int32Array.from(keys.keys()).sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  const order = new Int32Array(count);
  sorted.forEach((row, place) => (order[row] = place));
  return order;
}
