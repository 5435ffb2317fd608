import type { ShippedMap } from '../../scheme/segment-ids';
import type { SegmentCells } from '../../scheme/settings/segments';

/** A map as data: the cells of each segment, the first that applies wins. */
export interface ShippedCells {
  /** Number of scores of each dimension that the map is made for. */
  bins: 2 | 3 | 5;
  cells: readonly SegmentCells[];
  otherwise: string;
}

/** Score codes in the order recency, frequency, monetary: `333 332`. */
const codes = (segment: string, list: string): SegmentCells[] =>
  list.split(' ').map((code) => {
    const [recency = 0, frequency = 0, monetary = 0] = [...code].map(Number);
    return {
      segment,
      recency: [recency, recency],
      frequency: [frequency, frequency],
      monetary: [monetary, monetary],
    };
  });

/** Users may copy these and edit them as a map of their own. */
export const SHIPPED_CELLS: Record<ShippedMap, ShippedCells> = {
  eleven: {
    bins: 5,
    otherwise: 'lost',
    cells: [
      { segment: 'champions', recency: [4, 5], fm: [4, 5] },
      { segment: 'loyal', recency: [4, 4], fm: [3, 3] },
      { segment: 'loyal', recency: [3, 3], fm: [4, 5] },
      { segment: 'potential-loyalist', recency: [5, 5], fm: [2, 3] },
      { segment: 'potential-loyalist', recency: [4, 4], fm: [2, 2] },
      { segment: 'new', recency: [5, 5], fm: [1, 1] },
      { segment: 'promising', recency: [4, 4], fm: [1, 1] },
      { segment: 'need-attention', recency: [3, 3], fm: [3, 3] },
      { segment: 'about-to-sleep', recency: [3, 3], fm: [1, 2] },
      { segment: 'at-risk', recency: [2, 2], fm: [3, 5] },
      { segment: 'at-risk', recency: [1, 1], fm: [3, 3] },
      { segment: 'cant-lose', recency: [1, 1], fm: [4, 5] },
      { segment: 'hibernating', recency: [2, 2], fm: [1, 2] },
      { segment: 'hibernating', recency: [1, 1], fm: [2, 2] },
      { segment: 'lost', recency: [1, 1], fm: [1, 1] },
    ],
  },
  'r-by-f': {
    bins: 5,
    otherwise: 'hibernating',
    cells: [
      { segment: 'champions', recency: [5, 5], frequency: [4, 5] },
      { segment: 'loyal', recency: [3, 4], frequency: [4, 5] },
      { segment: 'potential-loyalist', recency: [4, 5], frequency: [2, 3] },
      { segment: 'new', recency: [5, 5], frequency: [1, 1] },
      { segment: 'promising', recency: [4, 4], frequency: [1, 1] },
      { segment: 'need-attention', recency: [3, 3], frequency: [3, 3] },
      { segment: 'about-to-sleep', recency: [3, 3], frequency: [1, 2] },
      { segment: 'at-risk', recency: [1, 2], frequency: [3, 4] },
      { segment: 'cant-lose', recency: [1, 2], frequency: [5, 5] },
      { segment: 'hibernating', recency: [1, 2], frequency: [1, 2] },
    ],
  },
  'r-package': {
    bins: 5,
    otherwise: 'others',
    cells: [
      { segment: 'champions', recency: [5, 5], frequency: [5, 5], monetary: [5, 5] },
      { segment: 'potential-loyalist', recency: [3, 5], frequency: [3, 5], monetary: [2, 5] },
      { segment: 'loyal', recency: [2, 4], frequency: [2, 4], monetary: [2, 4] },
      { segment: 'promising', recency: [3, 4], frequency: [1, 3], monetary: [3, 5] },
      { segment: 'new', recency: [4, 5], frequency: [1, 3], monetary: [1, 5] },
      { segment: 'cant-lose', recency: [1, 2], frequency: [3, 4], monetary: [4, 5] },
      { segment: 'at-risk', recency: [1, 2], frequency: [2, 5], monetary: [4, 5] },
      { segment: 'need-attention', recency: [1, 3], frequency: [3, 5], monetary: [3, 5] },
      { segment: 'about-to-sleep', recency: [2, 3], frequency: [1, 3], monetary: [1, 4] },
      { segment: 'lost', recency: [1, 1], frequency: [1, 5], monetary: [1, 5] },
    ],
  },
  klaviyo: {
    bins: 3,
    otherwise: 'inactive',
    cells: [
      ...codes('champions', '333 332 323'),
      ...codes('loyal', '321 322 331 232 233'),
      ...codes('recent', '312 313 311 222 223'),
      ...codes('need-attention', '213 221 123 132 133'),
      ...codes('at-risk', '231 212 122 131 211'),
      ...codes('inactive', '111 112 113 121'),
    ],
  },
  eight: {
    bins: 2,
    otherwise: 'lll',
    cells: [
      ...codes('hhh', '222'),
      ...codes('hlh', '212'),
      ...codes('lhh', '122'),
      ...codes('llh', '112'),
      ...codes('hhl', '221'),
      ...codes('hll', '211'),
      ...codes('lhl', '121'),
      ...codes('lll', '111'),
    ],
  },
};
