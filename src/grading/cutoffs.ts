import { DIMENSIONS } from '../scheme/schema';
import type { ScoreSettings } from '../scheme/settings/scores';
import { ascending } from './ascending';
import type { Dimensions } from './dimensions';
import { lineAfter } from './divided-ties';
import type { Cutoffs, NestedCutoffs, RankTies } from './grades';
import { mean } from './mean';
import { quantile } from './quantile';
import { scoreOf } from './score';

/** What the scores go by, from the customers who have bought. */
export interface FittedScores {
  cutoffs: Cutoffs;
  nested: NestedCutoffs | null;
  ties: RankTies | null;
}

export function fitScores(dimensions: Dimensions, settings: ScoreSettings): FittedScores {
  const sorted = {
    recency: ascending(dimensions.recency),
    frequency: ascending(dimensions.frequency),
    monetary: ascending(dimensions.monetary),
  };
  const cutoffs: Cutoffs = { recency: [], frequency: [], monetary: [] };
  for (const dimension of DIMENSIONS) {
    if (sorted[dimension].length > 0) cutoffs[dimension] = cutoffsOf(sorted[dimension], dimension, settings);
  }
  if (settings.method !== 'by-rank') {
    return {
      cutoffs,
      nested: settings.method === 'nested' ? nestedCutoffs(dimensions, cutoffs, settings) : null,
      ties: null,
    };
  }
  const ties: RankTies = { recency: [], frequency: [], monetary: [] };
  for (const dimension of DIMENSIONS) {
    if (sorted[dimension].length === 0) continue;
    for (const size of binEnds(sorted[dimension].length, settings.bins)) {
      ties[dimension].push(lineAfter(sorted[dimension], size)?.split ?? null);
    }
  }
  return { cutoffs, nested: null, ties };
}

/** `bins - 1` ascending cut-offs, equal ones where ties collapse bins. */
function cutoffsOf(
  sorted: Float64Array,
  dimension: keyof Cutoffs,
  { bins, method, fixed }: ScoreSettings,
): number[] {
  switch (method) {
    case 'fixed':
      return [...(fixed?.[dimension] ?? [])];
    case 'mean':
      return [mean(sorted)];
    case 'median':
      return [quantile(sorted, 1, 2)];
    case 'by-rank':
      return binEnds(sorted.length, bins).map((size) => sorted[size - 1] ?? Number.NaN);
    default: {
      // The R package rfm 0.3 adds 1 to each quantile and then counts a value equal to the result as above it.
      const shift = method === 'r-package' ? 1 : 0;
      return Array.from({ length: bins - 1 }, (_, index) => quantile(sorted, index + 1, bins) + shift);
    }
  }
}

/**
 * How many of `count` ranked customers stand in the first bin, in the first two, …: ranks 1 to count cut at their own
 * type-7 quantiles, as pandas does with `qcut` of `rank(method="first")`.
 */
const binEnds = (count: number, bins: number): number[] =>
  Array.from({ length: bins - 1 }, (_, index) => 1 + Math.floor(((count - 1) * (index + 1)) / bins));

/** Frequency within each recency score, monetary within each pair of recency and frequency score (SPSS). */
function nestedCutoffs(dimensions: Dimensions, cutoffs: Cutoffs, settings: ScoreSettings): NestedCutoffs {
  const { bins } = settings;
  const within = (values: Float64Array, parents: Int32Array, groups: number, all: number[]): number[][] => {
    const members: number[][] = Array.from({ length: groups }, () => []);
    values.forEach((value, row) => {
      const parent = parents[row] ?? -1;
      if (parent >= 0 && !Number.isNaN(value)) members[parent]?.push(value);
    });
    // Nobody in a group: who comes to it later is scored among all.
    return members.map((list) =>
      list.length === 0 ? all : cutoffsOf(Float64Array.from(list).sort(), 'frequency', settings),
    );
  };
  const score = (values: Float64Array, row: number, list: number[], dimension: keyof Cutoffs): number =>
    scoreOf(values[row] ?? Number.NaN, list, dimension, 'nested');

  const recency = new Int32Array(dimensions.count).map((_, row) =>
    dimensions.bought[row] ? score(dimensions.recency, row, cutoffs.recency, 'recency') : -1,
  );
  const frequency = within(dimensions.frequency, recency, bins + 1, cutoffs.frequency);
  const both = recency.map((parent, row) =>
    parent < 0
      ? -1
      : nestedGroup(parent, score(dimensions.frequency, row, frequency[parent] ?? [], 'frequency'), bins),
  );
  return { frequency, monetary: within(dimensions.monetary, both, (bins + 1) ** 2, cutoffs.monetary) };
}

/** Place of a pair of scores (0 to bins each) in the nested monetary cut-offs. */
export const nestedGroup = (recency: number, frequency: number, bins: number): number =>
  recency * (bins + 1) + frequency;
