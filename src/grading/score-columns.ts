import type { ScoreSettings } from '../scheme/settings/scores';
import type { FittedScores } from './cutoffs';
import type { Dimensions } from './dimensions';
import type { ScoreColumns } from './grades';
import { scorer } from './scorer';
import { weightedScore } from './weighted-score';

/** Scores and weighted score of every customer; 0 for those who never bought. */
export function scoreColumns(
  dimensions: Dimensions,
  fitted: FittedScores,
  settings: ScoreSettings,
  keyOrder: () => Int32Array,
): { scores: ScoreColumns; score: Float64Array } {
  const { count, bought, recency, frequency, monetary } = dimensions;
  const scores = {
    recency: new Uint8Array(count),
    frequency: new Uint8Array(count),
    monetary: new Uint8Array(count),
  };
  const score = new Float64Array(count);
  const scoreRow = scorer(fitted, settings, dimensions, keyOrder);
  for (let row = 0; row < count; row++) {
    if (!bought[row]) continue;
    const own = scoreRow(
      recency[row] ?? Number.NaN,
      frequency[row] ?? Number.NaN,
      monetary[row] ?? Number.NaN,
      row,
    );
    scores.recency[row] = own.recency;
    scores.frequency[row] = own.frequency;
    scores.monetary[row] = own.monetary;
    score[row] = weightedScore(own, settings);
  }
  return { scores, score };
}
