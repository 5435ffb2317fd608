import { moneyScale } from '../grading/money-scale';
import { numberArgument } from './number-argument';
import { cellsOf } from './range-argument';

/**
 * Total amount of a customer's orders, added up exactly; negative amounts are taken off.
 * @customfunction MONETARY
 * @helpurl https://localhost:3000/help.html#MONETARY
 * @param amounts Amounts of the customer's orders, such as FILTER(amounts, customers=A2). Empty cells do not count.
 * @returns The sum; 0 when all cells are empty.
 */
export async function monetary(amounts: unknown[][]): Promise<number> {
  const values = Float64Array.from(cellsOf(amounts).flat(), (cell) => numberArgument(cell, 'amounts'));
  const scale = moneyScale(values);
  const units = values.reduce(
    (sum, value) => (Number.isNaN(value) ? sum : sum + Math.round(value * scale)),
    0,
  );
  return Promise.resolve(units / scale);
}
