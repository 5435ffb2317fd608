import type { DIMENSIONS } from '../schema';
import { type Scheme } from '../schema';
import type { ScoreSettings } from '../settings/scores';

/** Steps between cut-offs that a list is drawn out by: days, orders, money. */
const STEP = { recency: 90, frequency: 1, monetary: 1000 } as const;

/** As many ascending cut-offs as wanted, the given ones first. */
function resized(values: readonly number[], count: number, step: number): number[] {
  const kept = values.slice(0, count);
  while (kept.length < count) kept.push((kept.at(-1) ?? 0) + step);
  return kept;
}

function fixedFor(fixed: ScoreSettings['fixed'], bins: number): NonNullable<ScoreSettings['fixed']> {
  const of = (dimension: (typeof DIMENSIONS)[number]): number[] =>
    resized(fixed?.[dimension] ?? [], bins - 1, STEP[dimension]);
  return { recency: of('recency'), frequency: of('frequency'), monetary: of('monetary') };
}

/** Another way to score; what goes with it is brought in line: two scores for a split, cut-offs where they are given. */
export function chooseScoreMethod(scheme: Scheme, method: ScoreSettings['method']): Scheme {
  const { scores } = scheme;
  const splits = (by: ScoreSettings['method']): boolean => by === 'mean' || by === 'median';
  const bins = splits(method) ? 2 : splits(scores.method) ? 5 : scores.bins;
  return {
    ...scheme,
    scores: {
      ...scores,
      method,
      bins,
      fixed: method === 'fixed' ? fixedFor(scores.fixed, bins) : scores.fixed,
    },
  };
}

/** Another number of scores; given cut-offs are as many as it needs. */
export function chooseBins(scheme: Scheme, bins: number): Scheme {
  const { scores } = scheme;
  return {
    ...scheme,
    scores: {
      ...scores,
      bins,
      fixed: scores.method === 'fixed' ? fixedFor(scores.fixed, bins) : scores.fixed,
    },
  };
}
