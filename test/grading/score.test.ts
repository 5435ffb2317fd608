import { expect, test } from 'vitest';
import { scoreOf } from '../../src/grading/score';

const cutoffs = [10, 20, 30, 40];

test.each([
  // value, F or M by value, R by value, F or M as the R package, R as the R package
  { value: 5, by: 1, recency: 5, r: 1, rRecency: 5 },
  { value: 10, by: 1, recency: 5, r: 2, rRecency: 4 },
  { value: 10.01, by: 2, recency: 4, r: 2, rRecency: 4 },
  { value: 40, by: 4, recency: 2, r: 5, rRecency: 1 },
  { value: 41, by: 5, recency: 1, r: 5, rRecency: 1 },
  { value: Number.NaN, by: 1, recency: 1, r: 1, rRecency: 1 },
])('$value against 10, 20, 30, 40', ({ value, by, recency, r, rRecency }) => {
  expect(scoreOf(value, cutoffs, 'monetary', 'by-value')).toBe(by);
  expect(scoreOf(value, cutoffs, 'recency', 'by-value')).toBe(recency);
  expect(scoreOf(value, cutoffs, 'frequency', 'r-package')).toBe(r);
  expect(scoreOf(value, cutoffs, 'recency', 'r-package')).toBe(rRecency);
});

test('a dimension that the data lacks has no score', () => {
  expect(scoreOf(5, [], 'monetary', 'by-value')).toBe(0);
});
