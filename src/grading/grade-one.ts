import type { Scheme } from '../scheme/schema';
import { DIMENSIONS } from '../scheme/schema';
import { missingForEveryone, overrideTier, type KnownFields, type Undetermined } from './determined-by';
import type { Fitted } from './grades';
import { hasBought } from './has-bought';
import { recencyDays } from './recency';
import type { FieldValues } from './rules/field-values';
import { isDivided, valueScorer } from './scorer';
import { segmentOf } from './segment-column';
import { segmentMap } from './segment-maps/segment-map';
import { measureOf, tierIndex } from './tier';
import { weightedScore } from './weighted-score';

/** One customer as a formula gives it; NaN = not known. */
export interface CustomerFacts {
  /** Whole serial day. */
  lastPurchase: number;
  orders: number;
  amount: number;
  /** Whole serial day; the run's own when left out. */
  asOf?: number;
}

/**
 * Index into `scheme.tiers.levels`, for every customer of the run the same as in its Tier column; or what is missing
 * where the three numbers do not determine it.
 */
export function tierOf(
  scheme: Scheme,
  fitted: Fitted,
  { lastPurchase, orders, amount, asOf = fitted.asOf }: CustomerFacts,
): number | Undetermined {
  const missing = missingForEveryone(fitted);
  if (missing.length > 0) return { missing };
  const { tiers } = scheme;
  const bought = hasBought(lastPurchase, orders, amount);
  const known = (value: number): number => (bought ? value : Number.NaN);
  const recency = known(recencyDays(lastPurchase, asOf));
  const values = {
    recency,
    frequency: known(orders),
    monetary: known(scheme.scores.measures.monetary === 'average' ? amount / orders : amount),
  };
  const scores = valueScorer(fitted, scheme.scores)(values.recency, values.frequency, values.monetary, 0);
  const score = bought ? weightedScore(scores, scheme.scores) : 0;
  const map = segmentMap(scheme.segments);
  const segment = bought ? segmentOf(values, scores, scheme, fitted.segmentCutoffs, map) : -1;
  const divided = bought && DIMENSIONS.some((dimension) => isDivided(fitted, dimension, values[dimension]));

  const number = (value: number): FieldValues => ({ kind: 'number', values: [value] });
  const fields: [string, FieldValues][] = [
    ['recency', number(recency)],
    ['frequency', number(values.frequency)],
    ['monetary', number(known(amount))],
    ['averageOrder', number(known(amount / orders))],
    ['revenueShare', number(fitted.revenue > 0 ? (known(amount) / fitted.revenue) * 100 : Number.NaN)],
    ['lastPurchase', { kind: 'day', values: [lastPurchase] }],
  ];
  if (!divided) {
    const scored = (value: number): FieldValues => number(bought && value > 0 ? value : Number.NaN);
    fields.push(
      ['recencyScore', scored(scores.recency)],
      ['frequencyScore', scored(scores.frequency)],
      ['monetaryScore', scored(scores.monetary)],
      ['score', number(bought ? score : Number.NaN)],
      ['segment', { kind: 'text', codes: [segment], values: map.segments }],
    );
  }
  const knownFields: KnownFields = new Map(fields);
  const override = overrideTier(scheme, { ...fitted, asOf }, knownFields);
  if (override !== null) return override;

  if (!bought) return tiers.levels.length - 1;
  const facts = { score, orders, total: amount, segment, place: 0 };
  const { method } = tiers;
  const byScore =
    fitted.tiers.basis === 'method' &&
    (method.by === 'score' ||
      method.by === 'segment' ||
      (method.by === 'percentile' && method.measure === 'score'));
  const value = measureOf(facts, method);
  const onLine = fitted.tiers.lines?.some(
    (line) => line !== null && line.split !== null && line.value === value,
  );
  if (onLine || (byScore && divided)) return { missing: ['key'] };
  return tierIndex(facts, tiers, fitted.tiers, map.segments);
}
