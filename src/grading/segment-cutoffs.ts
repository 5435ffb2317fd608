import type { SegmentSettings } from '../scheme/settings/segments';
import { ascending } from './ascending';
import type { Dimensions } from './dimensions';
import type { Cutoffs, ScoreColumns } from './grades';
import { mean } from './mean';
import { quantile } from './quantile';
import { scoreOf } from './score';
import type { Scores } from './weighted-score';

/** Recency of Klaviyo's scores: 3 within 180 days, 2 within 365. */
const KLAVIYO_DAYS = [180, 365];

/**
 * Cut-offs of the maps that do not go by the scheme's own scores; `null` for those that do.
 * eight: the reference of each dimension. klaviyo: days, and thirds of frequency and monetary.
 */
export function segmentCutoffs(
  settings: SegmentSettings,
  dimensions: Dimensions,
  scores: ScoreColumns,
): Cutoffs | null {
  const each = (of: (sorted: Float64Array, dimension: keyof Cutoffs) => number[]): Cutoffs => {
    const cut = (dimension: keyof Cutoffs): number[] => {
      const sorted = ascending(dimensions[dimension]);
      return sorted.length === 0 ? [] : of(sorted, dimension);
    };
    return { recency: cut('recency'), frequency: cut('frequency'), monetary: cut('monetary') };
  };
  if (settings.map === 'klaviyo') {
    return each((sorted, dimension) =>
      dimension === 'recency' ? KLAVIYO_DAYS : [quantile(sorted, 1, 3), quantile(sorted, 2, 3)],
    );
  }
  if (settings.map !== 'eight') return null;
  const { reference } = settings;
  switch (reference.kind) {
    case 'mean':
      return each((sorted) => [mean(sorted)]);
    case 'median':
      return each((sorted) => [quantile(sorted, 1, 2)]);
    case 'mean-score':
      return each((_, dimension) => [
        mean(Float64Array.from(scores[dimension].filter((score) => score > 0)).sort()),
      ]);
    case 'fixed':
      return each((_, dimension) => [reference[dimension]]);
  }
}

/** The scores that a map with cut-offs of its own looks at. */
export function scoresForSegment(
  settings: SegmentSettings,
  cutoffs: Cutoffs,
  values: { recency: number; frequency: number; monetary: number },
  scores: Scores,
): Scores {
  if (settings.map === 'eight' && settings.reference.kind === 'mean-score') {
    // Scores rise with what is good, in recency too.
    return {
      recency: scoreOf(scores.recency, cutoffs.recency, 'frequency', 'mean'),
      frequency: scoreOf(scores.frequency, cutoffs.frequency, 'frequency', 'mean'),
      monetary: scoreOf(scores.monetary, cutoffs.monetary, 'monetary', 'mean'),
    };
  }
  const method = settings.map === 'eight' ? 'mean' : 'by-value';
  return {
    recency: scoreOf(values.recency, cutoffs.recency, 'recency', method),
    frequency: scoreOf(values.frequency, cutoffs.frequency, 'frequency', method),
    monetary: scoreOf(values.monetary, cutoffs.monetary, 'monetary', method),
  };
}

/** How many scores `scoresForSegment` gives. */
export const segmentBins = (settings: SegmentSettings, cutoffs: Cutoffs | null, bins: number): number =>
  cutoffs === null ? bins : settings.map === 'eight' ? 2 : 3;
