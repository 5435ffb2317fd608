import type { TierMethod, TierSettings, TierThresholds } from '../scheme/settings/tiers';
import type { Line } from './divided-ties';
import type { FittedTiers } from './grades';

/** What a tier method looks at in one customer who has bought. NaN = not known. */
export interface TierFacts {
  score: number;
  orders: number;
  total: number;
  /** Index into the map's segments; -1 = none. */
  segment: number;
  /** Place among those equal at a line, in key order. */
  place: number;
}

/** Index of the tier of a customer who has bought; below every cut-off is the last. Who never bought has the last tier. */
export function tierIndex(
  facts: TierFacts,
  { levels, method, fallback }: Pick<TierSettings, 'levels' | 'method' | 'fallback'>,
  { basis, lines }: Pick<FittedTiers, 'basis' | 'lines'>,
  segments: readonly string[],
): number {
  const found = foundTier(facts, { levels, method, fallback }, { basis, lines }, segments);
  return found < 0 ? levels.length - 1 : found;
}

/** The first tier whose cut-off is reached; -1 = none. */
function foundTier(
  facts: TierFacts,
  { levels, method, fallback }: Pick<TierSettings, 'levels' | 'method' | 'fallback'>,
  { basis, lines }: Pick<FittedTiers, 'basis' | 'lines'>,
  segments: readonly string[],
): number {
  if (basis === 'fallback') return thresholdTier(facts, fallback);
  switch (method.by) {
    case 'score':
      return method.atLeast.findIndex((atLeast) => facts.score >= atLeast);
    case 'thresholds':
      return thresholdTier(facts, method);
    case 'segment': {
      const own = method.tiers.find(({ segment }) => segment === segments[facts.segment]);
      return levels.findIndex(({ id }) => id === own?.tier);
    }
    default: {
      const value = measureOf(facts, method);
      return (lines ?? []).findIndex((line) => line !== null && isBefore(value, line, facts.place));
    }
  }
}

/** What a ranking method ranks by. */
export function measureOf(facts: TierFacts, method: TierMethod): number {
  const measure = method.by === 'percentile' ? method.measure : 'monetary';
  return measure === 'score' ? facts.score : measure === 'frequency' ? facts.orders : facts.total;
}

const isBefore = (value: number, line: Line, place: number): boolean =>
  value > line.value || (value === line.value && (line.split === null || place < line.split));

function thresholdTier({ orders, total }: TierFacts, { match, atLeast }: TierThresholds): number {
  const all = match === 'all';
  return atLeast.findIndex(({ monetary, frequency }) => {
    if (monetary === null) return frequency !== null && orders >= frequency;
    if (frequency === null) return total >= monetary;
    return all ? total >= monetary && orders >= frequency : total >= monetary || orders >= frequency;
  });
}
