import { abcClasses, NO_CLASS } from '../grading/abc';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { numberArgument } from './number-argument';
import { cellsOf } from './range-argument';

const CLASSES = ['A', 'B', 'C'] as const;

/**
 * ABC classes of a range of amounts: A brings the first 80% of the sum, B the next 15%, C the rest. Who crosses a line belongs to the better class.
 * @customfunction ABC
 * @helpurl https://localhost:3000/help.html#ABC
 * @param amounts Range of amounts, one for each customer.
 * @param [a_share] Percent of the sum that A brings, as 80 or 80%. Left out: 80.
 * @param [b_share] Percent of the sum that B brings, as 15 or 15%. Left out: 15.
 * @returns A, B or C in the shape of the range; empty beside empty cells.
 */
export async function abc(amounts: unknown[][], a_share?: unknown, b_share?: unknown): Promise<unknown[][]> {
  const shares = sharesArgument(a_share, b_share);
  const rows = cellsOf(amounts);
  const values = Float64Array.from(rows.flat(), (cell) => numberArgument(cell, 'amounts'));
  if (values.every(Number.isNaN)) throw new FunctionError('invalidValue', functionMessage('noAmounts'));
  const classes = abcClasses(values, shares);
  let place = 0;
  return rows.map((row) =>
    row.map(() => {
      const found = classes[place++] ?? NO_CLASS;
      return found === NO_CLASS ? '' : (CLASSES[found] ?? '');
    }),
  );
}

/**
 * The ends of A and of B in percent of the sum. A share typed as 80% is 0.8 to Excel.
 * @throws FunctionError #VALUE! for shares that leave nothing to A or B, are more than the whole, or of two kinds
 */
function sharesArgument(a_share: unknown, b_share: unknown): [number, number] {
  const a = numberArgument(a_share, 'a_share');
  const b = numberArgument(b_share, 'b_share');
  const given = [a, b].filter((share) => !Number.isNaN(share));
  const fractions = given.every((share) => share <= 1);
  const twoKinds = !fractions && given.some((share) => share <= 1);
  const percent = (share: number, leftOut: number): number => {
    if (Number.isNaN(share)) return leftOut;
    return fractions ? share * 100 : share;
  };
  const first = percent(a, 80);
  // 0.55 and 0.45 are a little more than 1 in binary.
  const second = rounded(first + percent(b, 15));
  if (twoKinds || !(first > 0 && second > first && second <= 100)) {
    throw new FunctionError('invalidValue', functionMessage('abcShares'));
  }
  return [rounded(first), second];
}

const rounded = (percent: number): number => Math.round(percent * 1e8) / 1e8;
