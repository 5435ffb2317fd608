import type { LocalText } from '../local-text';
import type { Scheme } from '../schema';
import { segmentIds } from '../segment-ids';
import type { TierMethod } from '../settings/tiers';
import { keepingReferences, type Edited } from './edited';
import { freshId, freshName } from './fresh-name';
import { moved } from './moved';
import { evenLines, methodWithLine, methodWithoutLine, withThreshold, withoutThreshold } from './tier-lines';

export const MOST_TIERS = 10;
export const FEWEST_TIERS = 2;

/** Told apart in charts and chips, each with 4.5:1 against white. */
export const TIER_COLORS = [
  '#8764b8',
  '#0f6cbd',
  '#0e7a5f',
  '#986f0b',
  '#c4314b',
  '#5c6f82',
  '#b146c2',
  '#00666d',
  '#8a3707',
  '#394146',
] as const;

const NEW_TIER: LocalText = { 'zh-CN': '新等级', 'en-US': 'New tier' };
const NEW_SERVICE: LocalText = { 'zh-CN': '标准服务。', 'en-US': 'Standard service.' };

/**
 * A new tier at a place counted from the best. It takes the upper half of the tier that stood there; at the end, the
 * lower half of the last.
 */
export function addTier(scheme: Scheme, at: number): Edited {
  const { tiers } = scheme;
  const { levels } = tiers;
  if (levels.length >= MOST_TIERS) return { refused: { reason: 'too-many-tiers' } };
  const place = Math.max(0, Math.min(at, levels.length));
  const line = Math.min(place, levels.length - 1);
  const level = {
    id: freshId(
      'tier',
      levels.map(({ id }) => id),
    ),
    name: freshName(
      NEW_TIER,
      levels.map(({ name }) => name),
    ),
    color: TIER_COLORS.find((color) => levels.every((other) => other.color !== color)) ?? TIER_COLORS[0],
    service: NEW_SERVICE,
  };
  return {
    scheme: {
      ...scheme,
      tiers: {
        ...tiers,
        levels: levels.toSpliced(place, 0, level),
        method: methodWithLine(tiers.method, line),
        fallback: withThreshold(tiers.fallback, line),
      },
    },
  };
}

/**
 * The scheme without a tier. Its customers fall to the tier below, those of the last to the one above; so do segments
 * that had it. Refused while a rule still names it.
 */
export function deleteTier(scheme: Scheme, id: string): Edited {
  const { tiers } = scheme;
  const at = tiers.levels.findIndex((level) => level.id === id);
  if (at < 0) return { scheme };
  if (tiers.levels.length <= FEWEST_TIERS) return { refused: { reason: 'too-few-tiers' } };
  const levels = tiers.levels.toSpliced(at, 1);
  const line = Math.min(at, levels.length - 1);
  const heir = levels[line]!.id;
  const method = methodWithoutLine(tiers.method, line);
  return keepingReferences(scheme, {
    ...scheme,
    tiers: {
      ...tiers,
      levels,
      method:
        method.by === 'segment'
          ? {
              ...method,
              tiers: method.tiers.map((entry) => (entry.tier === id ? { ...entry, tier: heir } : entry)),
            }
          : method,
      fallback: withoutThreshold(tiers.fallback, line),
    },
  });
}

/** The tiers in another order. The lines stay where they are: who was beyond the first is now in the tier put first. */
export const moveTier = (scheme: Scheme, from: number, to: number): Scheme => ({
  ...scheme,
  tiers: { ...scheme.tiers, levels: moved(scheme.tiers.levels, from, to) },
});

/** Where each tier begins by another method: its usual lines where it has the same number of tiers, else even ones. */
export function chooseTierMethod(scheme: Scheme, by: TierMethod['by']): Scheme {
  const { tiers } = scheme;
  if (tiers.method.by === by) return scheme;
  const lines = evenLines(tiers.levels.length - 1);
  const usual = (values: number[]): number[] => (values.length === lines.length ? values : lines);
  const methods: { [By in TierMethod['by']]: () => Extract<TierMethod, { by: By }> } = {
    score: () => ({ by, atLeast: lines.toReversed() }) as Extract<TierMethod, { by: 'score' }>,
    percentile: () => ({
      by: 'percentile',
      measure: 'monetary',
      top: usual([5, 20, 50]),
      equals: 'divide',
    }),
    'revenue-share': () => ({
      by: 'revenue-share',
      shares: usual([80, 95]),
      crossing: 'better',
      equals: 'divide',
    }),
    thresholds: () => ({ by: 'thresholds', ...tiers.fallback }),
    segment: () => ({ by: 'segment', tiers: tiersOfSegments(scheme) }),
  };
  return { ...scheme, tiers: { ...tiers, method: methods[by]() } };
}

/** A tier for every segment, best to best; segments that have one already keep it. */
export function tiersOfSegments({
  tiers,
  segments,
}: Pick<Scheme, 'tiers' | 'segments'>): Extract<TierMethod, { by: 'segment' }>['tiers'] {
  const ids = segmentIds(segments);
  const before = tiers.method.by === 'segment' ? tiers.method.tiers : [];
  return ids.map((segment, index) => ({
    segment,
    tier:
      before.find((entry) => entry.segment === segment)?.tier ??
      tiers.levels[Math.floor((index * tiers.levels.length) / ids.length)]!.id,
  }));
}
