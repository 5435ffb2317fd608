import { cellOf, type SegmentMap } from './segment-maps/segment-map';
import type { Scores } from './weighted-score';

/**
 * Index into the map's segments; -1 when the data has no recency, or neither frequency nor monetary: no cell applies.
 * With one of frequency and monetary alone, it stands for both. Scores with another number of bins than the map's are
 * stretched to it, ends on ends.
 */
export function segmentIndex(
  { recency, frequency, monetary }: Scores,
  bins: number,
  map: SegmentMap,
): number {
  if (recency === 0 || (frequency === 0 && monetary === 0)) return -1;
  const f = stretched(frequency === 0 ? monetary : frequency, bins, map.bins);
  const m = stretched(monetary === 0 ? frequency : monetary, bins, map.bins);
  return map.cells[cellOf(stretched(recency, bins, map.bins), f, m, map.bins)] ?? -1;
}

/** 1 to `from` onto 1 to `to`. */
const stretched = (score: number, from: number, to: number): number =>
  from === to ? score : 1 + Math.round(((score - 1) * (to - 1)) / (from - 1));
