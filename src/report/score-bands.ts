import type { Dimension } from '../scheme/schema';

/** The values that one score covers, in ascending order of value. */
export interface Band {
  score: number;
  /** Upper end; null = no upper end. */
  cutoff: number | null;
  /** Ties left no value for this score. */
  empty: boolean;
}

/** One band per score; in recency the smallest values have the highest score. */
export function bands(cutoffs: readonly number[], dimension: Dimension): Band[] {
  const bins = cutoffs.length + 1;
  return Array.from({ length: bins }, (_, index) => ({
    score: dimension === 'recency' ? bins - index : index + 1,
    cutoff: cutoffs[index] ?? null,
    empty: index > 0 && cutoffs[index] !== undefined && cutoffs[index] === cutoffs[index - 1],
  }));
}
