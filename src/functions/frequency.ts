import { scalarArgument } from './argument';
import { cellsOf } from './range-argument';

/**
 * How many different orders a customer has, over the order numbers of the order lines.
 * @customfunction FREQUENCY
 * @helpurl https://localhost:3000/help.html#FREQUENCY
 * @param orders Order numbers of the customer's lines, such as FILTER(orders, customers=A2); the same number twice is one order. Dates work too: days with a purchase.
 * @returns Number of different values; 0 when all cells are empty.
 */
export async function frequency(orders: unknown[][]): Promise<number> {
  const seen = new Set<string | number>();
  for (const cell of cellsOf(orders).flat()) {
    const value = scalarArgument(cell, 'orders');
    // "17850" and 17850 are one order number, however it was typed.
    if (value !== null) seen.add(String(value));
  }
  return Promise.resolve(seen.size);
}
