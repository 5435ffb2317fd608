import { DIMENSIONS, type Scheme } from '../scheme/schema';
import type { Fitted } from './grades';
import { hasBought } from './has-bought';
import { recencyDays } from './recency';
import { isDivided, valueScorer, type Scorer } from './scorer';
import { weightedScore, type Scores } from './weighted-score';

/** One customer as a formula gives it; NaN = not known. */
export interface CustomerFacts {
  /** Whole serial day. */
  lastPurchase: number;
  orders: number;
  amount: number;
  /** Whole serial day of the first purchase. */
  firstPurchase?: number;
  /** Whole serial day; the run's own when left out. */
  asOf?: number;
}

/** What the scheme sees in the facts of one customer; every number NaN and every score 0 for who never bought. */
export interface Measured {
  bought: boolean;
  asOf: number;
  orders: number;
  total: number;
  /** As scored. */
  values: { recency: number; frequency: number; monetary: number };
  scores: Scores;
  /** Weighted, 0 to 100. */
  score: number;
  /** What the scores lack to be known: `key` (equal customers are divided), `days` (days are counted, not orders). */
  scoresLack: 'key' | 'days' | null;
}

/** Scorers by what was fitted: a column of formulas asks thousands of times. */
const scorers = new WeakMap<Fitted, { settings: Scheme['scores']; scorer: Scorer }>();

export function measureOne(
  scheme: Scheme,
  fitted: Fitted,
  { lastPurchase, orders, amount, asOf = fitted.asOf }: CustomerFacts,
): Measured {
  const bought = hasBought(lastPurchase, orders, amount);
  const known = (value: number): number => (bought ? value : Number.NaN);
  const average = scheme.scores.measures.monetary === 'average';
  const values = {
    recency: known(recencyDays(lastPurchase, asOf)),
    frequency: known(orders),
    monetary: known(average ? amount / orders : amount),
  };
  const scores = bought
    ? scorerOf(scheme, fitted)(values.recency, values.frequency, values.monetary, 0)
    : { recency: 0, frequency: 0, monetary: 0 };
  const divided = bought && DIMENSIONS.some((dimension) => isDivided(fitted, dimension, values[dimension]));
  return {
    bought,
    asOf,
    orders: known(orders),
    total: known(amount),
    values,
    scores,
    score: bought ? weightedScore(scores, scheme.scores) : 0,
    scoresLack: !bought ? null : fitted.countsDays ? 'days' : divided ? 'key' : null,
  };
}

function scorerOf({ scores }: Scheme, fitted: Fitted): Scorer {
  const kept = scorers.get(fitted);
  if (kept?.settings === scores) return kept.scorer;
  const scorer = valueScorer(fitted, scores);
  scorers.set(fitted, { settings: scores, scorer });
  return scorer;
}
