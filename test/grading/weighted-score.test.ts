import { expect, test } from 'vitest';
import { weightedScore } from '../../src/grading/weighted-score';

const settings = (recency: number, frequency: number, monetary: number) => ({
  bins: 5,
  method: 'by-value' as const,
  weights: { recency, frequency, monetary },
});

test.each([
  { scores: [5, 5, 5], weights: [1, 1, 1], score: 100 },
  { scores: [1, 1, 1], weights: [1, 1, 1], score: 0 },
  { scores: [5, 1, 3], weights: [1, 1, 1], score: 50 },
  { scores: [2, 2, 3], weights: [1, 1, 1], score: 33.3 },
  { scores: [5, 1, 1], weights: [20, 30, 50], score: 20 },
  // 0.1 + 0.2 + 0.3 in floating point must not push a customer below a cut-off.
  { scores: [4, 4, 4], weights: [0.1, 0.2, 0.3], score: 75 },
  // No amounts in the data: recency and frequency keep their proportion.
  { scores: [5, 1, 0], weights: [1, 3, 6], score: 25 },
  // All that remains has weight 0: it counts alike.
  { scores: [3, 0, 0], weights: [0, 1, 1], score: 50 },
  { scores: [0, 0, 0], weights: [1, 1, 1], score: 0 },
])('scores $scores with weights $weights make $score', ({ scores, weights, score }) => {
  const [recency = 0, frequency = 0, monetary = 0] = scores;
  const [r = 0, f = 0, m = 0] = weights;
  expect(weightedScore({ recency, frequency, monetary }, settings(r, f, m))).toBe(score);
});
