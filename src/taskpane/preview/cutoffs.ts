import type { Scheme } from '../../scheme/schema';

/** The lines between the tiers that can be moved along a scale from 0 to 100. */
export interface Cutoffs {
  by: 'score' | 'percentile' | 'revenue-share';
  /** One for every tier but the last, best first. */
  values: readonly number[];
}

/** null = the tiers are set by amounts or by segments: there is no scale to move along. */
export function cutoffsOf({ tiers: { method } }: Scheme): Cutoffs | null {
  switch (method.by) {
    case 'score':
      return { by: method.by, values: method.atLeast };
    case 'percentile':
      return { by: method.by, values: method.top };
    case 'revenue-share':
      return { by: method.by, values: method.shares };
    default:
      return null;
  }
}

/** How far a line can be moved before it meets its neighbours: whole numbers within 1 to 99, the lines stay apart. */
export function roomOf({ by, values }: Cutoffs, index: number): { min: number; max: number } {
  const before = values[index - 1];
  const after = values[index + 1];
  return by === 'score'
    ? { min: Math.floor((after ?? 0) + 1), max: Math.ceil((before ?? 100) - 1) }
    : { min: Math.floor((before ?? 0) + 1), max: Math.ceil((after ?? 100) - 1) };
}

/** The scheme with one line moved; a value out of its room stops at the neighbour. */
export function withCutoff(scheme: Scheme, index: number, value: number): Scheme {
  const cutoffs = cutoffsOf(scheme);
  if (!cutoffs) return scheme;
  const { min, max } = roomOf(cutoffs, index);
  if (min > max) return scheme;
  const values = cutoffs.values.with(index, Math.min(max, Math.max(min, value)));
  const { method } = scheme.tiers;
  const moved =
    method.by === 'score'
      ? { ...method, atLeast: values }
      : method.by === 'percentile'
        ? { ...method, top: values }
        : method.by === 'revenue-share'
          ? { ...method, shares: values }
          : method;
  return { ...scheme, tiers: { ...scheme.tiers, method: moved } };
}
