import { ascending } from '../ascending';
import { mean } from '../mean';

export type RelativeOperator =
  'topCount' | 'bottomCount' | 'topPercent' | 'bottomPercent' | 'aboveAverage' | 'belowAverage';

/** What a relative operator comes down to in these values; null = nobody can match. */
export function relativeThreshold(
  values: ArrayLike<number>,
  operator: RelativeOperator,
  value: number,
): number | null {
  if (operator === 'aboveAverage' || operator === 'belowAverage') {
    const sorted = ascending(values);
    return sorted.length === 0 ? null : mean(sorted);
  }
  return extremeThreshold(values, operator, value);
}

/**
 * The last value of the largest whole group of equals that keeps within the count or percentage; null when already the
 * first group is larger.
 */
export function extremeThreshold(
  values: ArrayLike<number>,
  operator: 'topCount' | 'bottomCount' | 'topPercent' | 'bottomPercent',
  value: number,
): number | null {
  const sorted = ascending(values);
  const ordered = operator.startsWith('top') ? sorted.reverse() : sorted;
  const most = operator.endsWith('Percent') ? Math.floor((ordered.length * value) / 100) : value;
  let last = Math.min(most, ordered.length) - 1;
  while (last >= 0 && last + 1 < ordered.length && ordered[last] === ordered[last + 1]) last--;
  return ordered[last] ?? null;
}
