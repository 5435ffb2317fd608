import type { Candidate } from './list-context';

/** First by rank, number by number; equals by the customer's key. A number that is not known comes last. */
export function rankCandidates(candidates: readonly Candidate[], keys: Int32Array): Candidate[] {
  return [...candidates].sort((a, b) => {
    for (let at = 0; at < Math.max(a.rank.length, b.rank.length); at++) {
      const by = compare(known(a.rank[at]), known(b.rank[at]));
      if (by !== 0) return by;
    }
    return (keys[a.customer] ?? 0) - (keys[b.customer] ?? 0);
  });
}

const known = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
