import type { Scheme } from '../scheme/schema';
import type { Dimensions } from './dimensions';
import { tiePlaces } from './divided-ties';
import { TIER_REASONS, type FittedTiers, type Grades } from './grades';
import { MOST_PIN_MARKS, pinMark } from './pin-mark';
import { compile, type RuleContext } from './rules/compile';
import { measureOf, tierIndex, type TierFacts } from './tier';
import { tierLines } from './tier-lines';

export interface TierSources {
  scheme: Scheme;
  dimensions: Dimensions;
  segments: readonly string[];
  /** Index of the tier pinned by hand; -1 = none. */
  pinned: Int8Array;
  context: RuleContext;
  keyOrder: () => Int32Array;
  purchasers: number;
  /** What a saved run fitted. */
  saved: FittedTiers | undefined;
}

const reason = {
  pinned: TIER_REASONS.indexOf('pinned'),
  override: TIER_REASONS.indexOf('override'),
  prospect: TIER_REASONS.indexOf('prospect'),
  method: TIER_REASONS.indexOf('method'),
  fallback: TIER_REASONS.indexOf('fallback'),
};

/** Fills tier, tierReason and override: pinned by hand first, then the override rules, then the method. */
export function decideTiers(
  grades: Pick<Grades, 'count' | 'score' | 'segment' | 'tier' | 'tierReason' | 'override'>,
  sources: TierSources,
): FittedTiers {
  const { scheme, dimensions, segments, pinned, context } = sources;
  const { tiers } = scheme;
  const { method, levels } = tiers;
  const factsOf = (row: number, place: number): TierFacts => ({
    score: grades.score[row] ?? 0,
    orders: dimensions.orders[row] ?? Number.NaN,
    total: dimensions.total[row] ?? Number.NaN,
    segment: grades.segment[row] ?? -1,
    place,
  });
  let measured: Float64Array | undefined;
  const measure = (): Float64Array =>
    (measured ??= Float64Array.from({ length: grades.count }, (_, row) =>
      dimensions.bought[row] ? measureOf(factsOf(row, 0), method) : Number.NaN,
    ));
  const fitted = sources.saved ?? {
    ...tierLines(tiers, sources.purchasers, measure),
    pinned: 0,
    pinMarks: [],
  };
  const places = fitted.lines && tiePlaces(measure(), fitted.lines, sources.keyOrder);

  const overrides = tiers.overrides.flatMap((rule, index) =>
    rule.on
      ? [
          {
            index,
            tier: levels.findIndex(({ id }) => id === rule.tier),
            matches: compile(rule.when, context),
          },
        ]
      : [],
  );
  const set = (row: number, tier: number, why: number): void => {
    grades.tier[row] = tier;
    grades.tierReason[row] = why;
  };
  let pinnedCount = 0;
  const marks = new Set<number>();
  for (let row = 0; row < grades.count; row++) {
    decideByScheme(row);
    const byHand = pinned[row] ?? -1;
    if (byHand < 0) continue;
    pinnedCount += 1;
    if (byHand !== grades.tier[row])
      marks.add(pinMark(factsOf(row, 0), dimensions.recency[row] ?? Number.NaN));
    set(row, byHand, reason.pinned);
    grades.override[row] = -1;
  }
  return (
    sources.saved ?? {
      ...fitted,
      pinned: pinnedCount,
      pinMarks: marks.size > MOST_PIN_MARKS ? null : [...marks].sort((a, b) => a - b),
    }
  );

  function decideByScheme(row: number): void {
    const rule = overrides.find(({ matches }) => matches(row));
    if (rule) {
      set(row, rule.tier, reason.override);
      grades.override[row] = rule.index;
    } else if (!dimensions.bought[row]) set(row, levels.length - 1, reason.prospect);
    else {
      const tier = tierIndex(factsOf(row, places?.[row] ?? 0), tiers, fitted, segments);
      set(row, tier, fitted.basis === 'fallback' ? reason.fallback : reason.method);
    }
  }
}
