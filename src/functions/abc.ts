import { abcClasses, NO_CLASS } from '../grading/abc';
import { isLeftOut } from './argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { numberArgument } from './number-argument';
import { cellsOf } from './range-argument';

const CLASSES = ['A', 'B', 'C'] as const;

/**
 * ABC classes of a range of amounts: A brings the first 80 % of the sum, B the next 15 %, C the rest. Who crosses a line belongs to the better class.
 * @customfunction ABC
 * @helpurl https://localhost:3000/help.html#ABC
 * @param amounts Range of amounts, one for each customer.
 * @param [a_share] Percent of the sum that A brings. Left out: 80.
 * @param [b_share] Percent of the sum that B brings. Left out: 15.
 * @returns A, B or C in the shape of the range; empty beside empty cells.
 */
export async function abc(amounts: unknown[][], a_share?: unknown, b_share?: unknown): Promise<unknown[][]> {
  const first = shareArgument(a_share, 'a_share', 80);
  const second = first + shareArgument(b_share, 'b_share', 15);
  if (!(first > 0 && second > first && second <= 100)) {
    throw new FunctionError('invalidValue', functionMessage('abcShares'));
  }
  const rows = cellsOf(amounts);
  const values = Float64Array.from(rows.flat(), (cell) => numberArgument(cell, 'amounts'));
  if (values.every(Number.isNaN)) throw new FunctionError('invalidValue', functionMessage('noAmounts'));
  const classes = abcClasses(values, [first, second]);
  let place = 0;
  return rows.map((row) =>
    row.map(() => {
      const found = classes[place++] ?? NO_CLASS;
      return found === NO_CLASS ? '' : (CLASSES[found] ?? '');
    }),
  );
}

function shareArgument(argument: unknown, name: string, otherwise: number): number {
  if (isLeftOut(argument)) return otherwise;
  const share = numberArgument(argument, name);
  return Number.isNaN(share) ? otherwise : share;
}
