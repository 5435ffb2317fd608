import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, exactSum } from '../../../src/intake/values/exact-sums';

describe('the decimals that values have', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[1, 2, 3], 0],
    [[1.5, 2], 1],
    [[125.43999999999998], 2],
    [[129.696, 60.70400000000001], 3],
    [[0.1 + 0.2], 1],
    [[1e12 + 0.25], 2],
    [[Number.NaN, 2.5], 1],
    [[100 / 3], 9],
  ])('%j: %d', (values, decimals) => expect(decimalsOf(Float64Array.from(values))).toBe(decimals));
});

describe('a sum', () => {
  it('of ten dimes is one', () => expect(exactSum(new Float64Array(10).fill(0.1))).toBe(1));
  it('leaves missing values out', () => expect(exactSum(Float64Array.of(1.1, Number.NaN, 2.2))).toBe(3.3));
  it('of nothing is zero', () => expect(exactSum(new Float64Array(0))).toBe(0));
  it('of cents beside billions keeps the cents', () => {
    expect(exactSum(Float64Array.of(1e12, 0.01, 0.01, -1e12))).toBe(0.02);
  });
  it('is the decimal sum, whatever the order', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(amounts, fc.integer(), (pairs, seed) => {
        const values = pairs.map(([digits, decimals]) => digits / 10 ** decimals);
        const expected =
          Number(
            pairs.reduce((sum, [digits, decimals]) => sum + BigInt(digits) * 10n ** BigInt(4 - decimals), 0n),
          ) / 1e4;
        const shuffled = values
          .map((value, i) => [value, Math.imul(i + 1, seed | 1) >>> 0] as const)
          .sort(([, a], [, b]) => a - b)
          .map(([value]) => value);
        expect(exactSum(Float64Array.from(values))).toBe(expected + 0);
        expect(exactSum(Float64Array.from(shuffled))).toBe(expected + 0);
      }),
    );
  });
});
