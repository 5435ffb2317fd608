import type { Scheme } from '../scheme/schema';
import type { Dimensions } from './dimensions';
import type { Cutoffs, ScoreColumns } from './grades';
import { segmentIndex } from './segment';
import { scoresForSegment, segmentBins } from './segment-cutoffs';
import type { SegmentMap } from './segment-maps/segment-map';
import type { Scores } from './weighted-score';

/** Segment of every customer: an index into the map's segments, -1 = none. */
export function segmentColumn(
  dimensions: Dimensions,
  scores: ScoreColumns,
  scheme: Pick<Scheme, 'scores' | 'segments'>,
  cutoffs: Cutoffs | null,
  map: SegmentMap,
): Int8Array {
  const segment = new Int8Array(dimensions.count).fill(-1);
  for (let row = 0; row < segment.length; row++) {
    if (!dimensions.bought[row]) continue;
    segment[row] = segmentOf(
      {
        recency: dimensions.recency[row] ?? Number.NaN,
        frequency: dimensions.frequency[row] ?? Number.NaN,
        monetary: dimensions.monetary[row] ?? Number.NaN,
      },
      {
        recency: scores.recency[row] ?? 0,
        frequency: scores.frequency[row] ?? 0,
        monetary: scores.monetary[row] ?? 0,
      },
      scheme,
      cutoffs,
      map,
    );
  }
  return segment;
}

/** Segment of one customer who has bought. */
export function segmentOf(
  values: Scores,
  scores: Scores,
  { scores: { bins }, segments }: Pick<Scheme, 'scores' | 'segments'>,
  cutoffs: Cutoffs | null,
  map: SegmentMap,
): number {
  const used = cutoffs === null ? scores : scoresForSegment(segments, cutoffs, values, scores);
  return segmentIndex(used, segmentBins(segments, cutoffs, bins), map);
}
