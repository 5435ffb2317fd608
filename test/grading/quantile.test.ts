import { expect, test } from 'vitest';
import { quantile } from '../../src/grading/quantile';

test.each([
  // R: quantile(c(1, 2, 3, 4, 10), 0.2) and so on
  { sorted: [1, 2, 3, 4, 10], part: 1, of: 5, value: 1.8 },
  { sorted: [1, 2, 3, 4, 10], part: 90, of: 100, value: 7.6 },
  { sorted: [1, 2, 3, 4, 10], part: 1, of: 2, value: 3 },
  { sorted: [1, 2, 3, 4], part: 1, of: 2, value: 2.5 },
  { sorted: [7], part: 80, of: 100, value: 7 },
  { sorted: [0, 100], part: 0, of: 100, value: 0 },
  { sorted: [0, 100], part: 100, of: 100, value: 100 },
  { sorted: [5, 5, 5, 9], part: 1, of: 3, value: 5 },
])('type-7 quantile of $sorted at $part/$of is $value', ({ sorted, part, of, value }) => {
  expect(quantile(sorted, part, of)).toBeCloseTo(value, 12);
});

test('a cut-off between two different values never reaches the upper one, however close they are', () => {
  const lower = 1;
  const upper = 1 + Number.EPSILON;
  for (let part = 1; part < 10; part++) expect(quantile([lower, upper], part, 10)).toBe(lower);
});
