import type { TierMethod, TierThresholds } from '../settings/tiers';

/** A number between two others, whole where there is room for a whole one; undefined where there is no room at all. */
function between(low: number, high: number): number | undefined {
  const middle = (low + high) / 2;
  const whole = Math.round(middle);
  if (low < whole && whole < high) return whole;
  return low < middle && middle < high ? middle : undefined;
}

/** As many lines as wanted at even distances between 0 and 100, ascending. */
export const evenLines = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round((100 * (index + 1)) / (count + 1)));

/** One line more at a place of an ascending list between 0 and 100; without room the lines are laid out evenly. */
function withLine(lines: readonly number[], at: number): number[] {
  const line = between(lines[at - 1] ?? 0, lines[at] ?? 100);
  if (line === undefined) return evenLines(lines.length + 1);
  return lines.toSpliced(at, 0, line);
}

type Entry = TierThresholds['atLeast'][number];

function betweenEntries(better: Entry | undefined, worse: Entry | undefined): Entry {
  const number = (key: keyof Entry): number | null => {
    const [high, low] = [better?.[key] ?? null, worse?.[key] ?? null];
    if (high !== null && low !== null) return between(low, high) ?? low;
    if (low !== null) return Math.min(low * 2, key === 'frequency' ? 1e9 : 1e15);
    return high === null ? null : Math.floor(high / 2);
  };
  return { monetary: number('monetary'), frequency: number('frequency') };
}

/** Fixed thresholds with one line more, at a place counted from the best. */
export const withThreshold = <T extends TierThresholds>(thresholds: T, at: number): T => ({
  ...thresholds,
  atLeast: thresholds.atLeast.toSpliced(
    at,
    0,
    betweenEntries(thresholds.atLeast[at - 1], thresholds.atLeast[at]),
  ),
});

export const withoutThreshold = <T extends TierThresholds>(thresholds: T, at: number): T => ({
  ...thresholds,
  atLeast: thresholds.atLeast.toSpliced(at, 1),
});

/** The method with one line more, at a place counted from the best tier; the segment has no lines. */
export function methodWithLine(method: TierMethod, at: number): TierMethod {
  switch (method.by) {
    case 'score':
      // Descending, so from the other end.
      return {
        ...method,
        atLeast: withLine(method.atLeast.toReversed(), method.atLeast.length - at).toReversed(),
      };
    case 'percentile':
      return { ...method, top: withLine(method.top, at) };
    case 'revenue-share':
      return { ...method, shares: withLine(method.shares, at) };
    case 'thresholds':
      return withThreshold(method, at);
    case 'segment':
      return method;
  }
}

export function methodWithoutLine(method: TierMethod, at: number): TierMethod {
  switch (method.by) {
    case 'score':
      return { ...method, atLeast: method.atLeast.toSpliced(at, 1) };
    case 'percentile':
      return { ...method, top: method.top.toSpliced(at, 1) };
    case 'revenue-share':
      return { ...method, shares: method.shares.toSpliced(at, 1) };
    case 'thresholds':
      return withoutThreshold(method, at);
    case 'segment':
      return method;
  }
}
