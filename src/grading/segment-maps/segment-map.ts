import { segmentIds } from '../../scheme/segment-ids';
import type { SegmentCells, SegmentSettings } from '../../scheme/settings/segments';
import { SHIPPED_CELLS } from './shipped';

/** A map from three scores, each 1 to bins, to a segment. Names of the shipped segments stand in src/locales. */
export interface SegmentMap {
  segments: readonly string[];
  bins: number;
  /** By `cellOf`: an index into `segments`. */
  cells: Int8Array;
}

/** Place of a cell; scores are 1 to bins. */
export const cellOf = (recency: number, frequency: number, monetary: number, bins: number): number =>
  ((recency - 1) * bins + frequency - 1) * bins + monetary - 1;

/** The map of a scheme, every cell looked up once. */
export function segmentMap(settings: SegmentSettings): SegmentMap {
  const { bins, cells, otherwise } =
    settings.map === 'own' ? { ...settings, bins: 5 } : SHIPPED_CELLS[settings.map];
  return cellMap(segmentIds(settings), bins, cells, otherwise);
}

export function cellMap(
  segments: readonly string[],
  bins: number,
  rules: readonly SegmentCells[],
  otherwise: string,
): SegmentMap {
  const cells = new Int8Array(bins ** 3);
  for (let recency = 1; recency <= bins; recency++) {
    for (let frequency = 1; frequency <= bins; frequency++) {
      for (let monetary = 1; monetary <= bins; monetary++) {
        const fm = Math.floor((frequency + monetary) / 2 + 0.5);
        const rule = rules.find(
          (cell) =>
            within(recency, cell.recency) &&
            within(frequency, cell.frequency) &&
            within(monetary, cell.monetary) &&
            within(fm, cell.fm),
        );
        cells[cellOf(recency, frequency, monetary, bins)] = segments.indexOf(rule?.segment ?? otherwise);
      }
    }
  }
  return { segments, bins, cells };
}

const within = (score: number, range: readonly [number, number] | undefined): boolean =>
  range === undefined || (score >= range[0] && score <= range[1]);
