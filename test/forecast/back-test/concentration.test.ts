import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationCurve, giniOf } from '../../../src/forecast/back-test/concentration';
import { rankGroups } from '../../../src/forecast/back-test/rank-groups';
import { rankingPower } from '../../../src/forecast/back-test/ranking-power';

const gini = (rank: number[], spent: number[]): number => giniOf(concentrationCurve(rankGroups(rank), spent));

describe('the concentration curve', () => {
  test('follows the order of the ranks, straight within equal ones', () => {
    expect(concentrationCurve(rankGroups([2, 1, 2, 0]), [6, 1, 2, 1])).toEqual([
      { customers: 0, spent: 0 },
      { customers: 0.5, spent: 0.8 },
      { customers: 0.75, spent: 0.9 },
      { customers: 1, spent: 1 },
    ]);
  });

  test('nobody spent anything: there is no curve and no coefficient', () => {
    expect(concentrationCurve(rankGroups([1, 2]), [0, 0])).toEqual([]);
    expect(gini([1, 2], [0, 0])).toBeNaN();
  });
});

describe('the Gini coefficient', () => {
  test('ranked by the values themselves it is that of the textbook: 2Σi·x / nΣx − (n + 1) / n', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const sorted = [...values].sort((a, b) => a - b);
          const n = sorted.length;
          const sum = sorted.reduce((total, value) => total + value, 0);
          const weighted = sorted.reduce((total, value, index) => total + (index + 1) * value, 0);
          expect(gini(values, values)).toBeCloseTo((2 * weighted) / (n * sum) - (n + 1) / n, 10);
        },
      ),
    );
  });

  test('the opposite ranking has the opposite coefficient, and one rank for all says nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 99 })), { minLength: 1 }),
        (pairs) => {
          const spent = pairs.map(([, amount]) => amount + 1);
          const rank = pairs.map(([value]) => value);
          expect(gini(rank, spent)).toBeCloseTo(
            -gini(
              rank.map((value) => -value),
              spent,
            ),
            10,
          );
          expect(
            gini(
              pairs.map(() => 1),
              spent,
            ),
          ).toBeCloseTo(0, 10);
        },
      ),
    );
  });
});

describe('the power of a ranking', () => {
  const spent = Array.from({ length: 400 }, (_, row) => (row % 7) * (row % 5));

  test('is 1 for the ranking by the spend itself, and below 0 upside down', () => {
    const { powers } = rankingPower([rankGroups(spent), rankGroups(spent.map((amount) => -amount))], spent);
    expect(powers[0]).toEqual({ value: 1, low: 1, high: 1 });
    expect(powers[1]!.high).toBeLessThan(0);
  });

  test('a ranking by chance lies around 0, and its difference to itself is none', () => {
    const chance = rankGroups(spent.map((_, row) => (row * 7919) % 401));
    const { powers, difference } = rankingPower([chance, chance], spent);
    expect(powers[0]!.low).toBeLessThan(0);
    expect(powers[0]!.high).toBeGreaterThan(0);
    expect(difference(0, 1)).toEqual({ value: 0, low: 0, high: 0 });
  });

  test('where all spend alike, no ranking is better', () => {
    const { powers } = rankingPower([rankGroups([3, 2, 1])], [5, 5, 5]);
    expect(powers[0]!.value).toBeNaN();
  });
});
