import type { Scheme } from '../scheme/schema';
import type { SegmentSettings } from '../scheme/settings/segments';
import { decideFields, overrideTier, type KnownFields, type Undetermined } from './determined-by';
import type { Fitted } from './grades';
import { measureOne, type CustomerFacts, type Measured } from './measure-one';
import { pinMark } from './pin-mark';
import type { FieldValues } from './rules/field-values';
import { segmentOf } from './segment-column';
import { segmentMap, type SegmentMap } from './segment-maps/segment-map';
import { measureOf, tierIndex } from './tier';
import type { Scores } from './weighted-score';

export type { CustomerFacts };

/** Each of the three scores and the weighted one; zeros = never bought, or what is missing to know. */
export function scoresOf(
  scheme: Scheme,
  fitted: Fitted,
  facts: CustomerFacts,
): { scores: Scores; score: number } | Undetermined {
  const { scores, score, scoresLack } = measureOne(scheme, fitted, facts);
  return scoresLack === null ? { scores, score } : { missing: [scoresLack] };
}

/** Index into the segments of the scheme's map, -1 = none; or what is missing to know. */
export function segmentIndexOf(scheme: Scheme, fitted: Fitted, facts: CustomerFacts): number | Undetermined {
  const measured = measureOne(scheme, fitted, facts);
  if (measured.scoresLack !== null) return { missing: [measured.scoresLack] };
  return segmentFrom(scheme, fitted, measured);
}

/**
 * Index into `scheme.tiers.levels`, for every customer of the run the same as in its Tier column; or what is missing
 * where the numbers do not determine it. Numbers like those of a customer whose tier was set by hand determine none.
 */
export function tierOf(scheme: Scheme, fitted: Fitted, facts: CustomerFacts): number | Undetermined {
  const { tiers } = scheme;
  const measured = measureOne(scheme, fitted, facts);
  const { bought, score, orders, total, scoresLack } = measured;
  const segment = segmentFrom(scheme, fitted, measured);
  if (mayBePinned(fitted, facts, measured)) return { missing: ['pinnedTier'] };

  const override = overrideTier(
    scheme,
    decideFields(knownFields(scheme, fitted, facts, measured, segment), { ...fitted, asOf: measured.asOf }),
  );
  if (override !== null) return override;

  if (!bought) return tiers.levels.length - 1;
  const tierFacts = { score, orders, total, segment, place: 0 };
  const { method } = tiers;
  const byScore =
    fitted.tiers.basis === 'method' &&
    (method.by === 'score' ||
      method.by === 'segment' ||
      (method.by === 'percentile' && method.measure === 'score'));
  if (byScore && scoresLack !== null) return { missing: [scoresLack] };
  const value = measureOf(tierFacts, method);
  const onLine = fitted.tiers.lines?.some(
    (line) => line !== null && line.split !== null && line.value === value,
  );
  if (onLine) return { missing: ['key'] };
  return tierIndex(tierFacts, tiers, fitted.tiers, mapOf(scheme.segments).segments);
}

/** A pin belongs to a customer, so it decides at the run's own as-of date whatever date is asked for. */
function mayBePinned(
  { tiers, asOf }: Fitted,
  facts: CustomerFacts,
  { bought, orders, total }: Measured,
): boolean {
  if (tiers.pinned === 0) return false;
  if (tiers.pinMarks === null) return true;
  const recency = bought ? Math.max(0, asOf - facts.lastPurchase) : Number.NaN;
  return tiers.pinMarks.includes(pinMark({ orders, total }, recency));
}

function segmentFrom(scheme: Scheme, fitted: Fitted, { bought, values, scores }: Measured): number {
  if (!bought) return -1;
  return segmentOf(values, scores, scheme, fitted.segmentCutoffs, mapOf(scheme.segments));
}

const maps = new WeakMap<SegmentSettings, SegmentMap>();
function mapOf(settings: SegmentSettings): SegmentMap {
  let map = maps.get(settings);
  if (!map) maps.set(settings, (map = segmentMap(settings)));
  return map;
}

/** The fields of the rules that three numbers determine. */
function knownFields(
  scheme: Scheme,
  fitted: Fitted,
  { lastPurchase }: CustomerFacts,
  { bought, orders, total, values, scores, score, scoresLack }: Measured,
  segment: number,
): KnownFields {
  if (!scheme.tiers.overrides.some(({ on }) => on)) return NONE;
  const number = (value: number): FieldValues => ({ kind: 'number', values: [value] });
  const fields: [string, FieldValues][] = [
    ['recency', number(values.recency)],
    ['frequency', number(orders)],
    ['monetary', number(total)],
    ['averageOrder', number(total / orders)],
    ['revenueShare', number(fitted.revenue > 0 ? (total / fitted.revenue) * 100 : Number.NaN)],
    ['lastPurchase', { kind: 'day', values: [lastPurchase] }],
  ];
  if (scoresLack === null) {
    const scored = (value: number): FieldValues => number(bought && value > 0 ? value : Number.NaN);
    fields.push(
      ['recencyScore', scored(scores.recency)],
      ['frequencyScore', scored(scores.frequency)],
      ['monetaryScore', scored(scores.monetary)],
      ['score', number(bought ? score : Number.NaN)],
      ['segment', { kind: 'text', codes: [segment], values: mapOf(scheme.segments).segments }],
    );
  }
  return new Map(fields);
}
const NONE: KnownFields = new Map();
