import type { ScoreSettings } from '../scheme/settings/scores';

/** Scores of one customer, 1 to bins; 0 = the data has no such dimension. */
export interface Scores {
  recency: number;
  frequency: number;
  monetary: number;
}

/**
 * 0 (every score lowest) to 100 (every score highest): the weighted mean of (score - 1) / (bins - 1).
 * A dimension that the data lacks leaves the weighting; when all that remain have weight 0, they count alike.
 * Rounded to one decimal: the number on the sheet is the number that is compared with the tiers.
 */
export function weightedScore(
  scores: Scores,
  { bins, weights }: Pick<ScoreSettings, 'bins' | 'weights'>,
): number {
  let total = 0;
  let sum = 0;
  let plain = 0;
  let present = 0;
  for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
    const score = scores[dimension];
    if (score === 0) continue;
    total += weights[dimension];
    sum += weights[dimension] * (score - 1);
    present += 1;
    plain += score - 1;
  }
  if (present === 0) return 0;
  const mean = total > 0 ? sum / total : plain / present;
  return Math.round((1000 * mean) / (bins - 1)) / 10;
}
