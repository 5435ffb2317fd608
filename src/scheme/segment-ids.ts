import type { SegmentSettings } from './settings/segments';

/** Best first, as the summary lists them. */
export const SEGMENT_IDS = {
  eleven: [
    'champions',
    'loyal',
    'potential-loyalist',
    'new',
    'promising',
    'need-attention',
    'about-to-sleep',
    'at-risk',
    'cant-lose',
    'hibernating',
    'lost',
  ],
  'r-by-f': [
    'champions',
    'loyal',
    'potential-loyalist',
    'new',
    'promising',
    'need-attention',
    'about-to-sleep',
    'at-risk',
    'cant-lose',
    'hibernating',
  ],
  'r-package': [
    'champions',
    'loyal',
    'potential-loyalist',
    'new',
    'promising',
    'need-attention',
    'about-to-sleep',
    'at-risk',
    'cant-lose',
    'lost',
    'others',
  ],
  klaviyo: ['champions', 'loyal', 'recent', 'need-attention', 'at-risk', 'inactive'],
  /** Recency, frequency, monetary: h = high, l = low. */
  eight: ['hhh', 'hlh', 'lhh', 'llh', 'hhl', 'hll', 'lhl', 'lll'],
} as const satisfies Record<Exclude<SegmentSettings['map'], 'own'>, readonly string[]>;
export type ShippedMap = keyof typeof SEGMENT_IDS;
export type SegmentId = (typeof SEGMENT_IDS)[ShippedMap][number];

/** The segments of a scheme, best first. */
export const segmentIds = (segments: SegmentSettings): readonly string[] =>
  segments.map === 'own' ? segments.segments.map(({ id }) => id) : SEGMENT_IDS[segments.map];
