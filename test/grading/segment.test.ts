import { expect, test } from 'vitest';
import { segmentIndex } from '../../src/grading/segment';
import { segmentMap } from '../../src/grading/segment-maps/segment-map';
import { SHIPPED_CELLS } from '../../src/grading/segment-maps/shipped';
import type { ShippedMap } from '../../src/scheme/segment-ids';
import type { SegmentSettings } from '../../src/scheme/settings/segments';

const SETTINGS: Record<ShippedMap, SegmentSettings> = {
  eleven: { map: 'eleven' },
  'r-by-f': { map: 'r-by-f' },
  'r-package': { map: 'r-package' },
  klaviyo: { map: 'klaviyo' },
  eight: { map: 'eight', naming: 'a', reference: { kind: 'mean' } },
};
const eleven = segmentMap(SETTINGS.eleven);

const cellsOf = (bins: number) => {
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  return scores.flatMap((recency) =>
    scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))),
  );
};

test.each(Object.keys(SETTINGS) as ShippedMap[])(
  'the map "%s" is total and every segment is reachable',
  (name) => {
    const map = segmentMap(SETTINGS[name]);
    const found = cellsOf(map.bins).map((cell) => segmentIndex(cell, map.bins, map));
    expect(found).toHaveLength(map.bins ** 3);
    expect(found.every((index) => map.segments[index] !== undefined)).toBe(true);
    expect(new Set(found).size).toBe(map.segments.length);
  },
);

test.each(['eleven', 'r-by-f', 'klaviyo', 'eight'] as const)(
  'every cell of "%s" belongs to exactly one segment: no rule hides another',
  (name) => {
    const { bins, cells } = SHIPPED_CELLS[name];
    for (const { recency, frequency, monetary } of cellsOf(bins)) {
      const fm = Math.floor((frequency + monetary) / 2 + 0.5);
      const own = cells.filter((cell) =>
        [
          [recency, cell.recency],
          [frequency, cell.frequency],
          [monetary, cell.monetary],
          [fm, cell.fm],
        ].every(([score, range]) => {
          if (!Array.isArray(range)) return true;
          return Number(score) >= range[0] && Number(score) <= range[1];
        }),
      );
      expect(own, `${recency}${frequency}${monetary}`).toHaveLength(1);
    }
  },
);

test('ten of the 125 cells of the R package’s map are Others', () => {
  const map = segmentMap(SETTINGS['r-package']);
  const others = map.segments.indexOf('others');
  expect([...map.cells].filter((segment) => segment === others)).toHaveLength(10);
});

test.each([
  { rfm: [5, 5, 5], segment: 'champions' },
  { rfm: [4, 4, 3], segment: 'champions' }, // 3.5 rounds up to 4
  { rfm: [5, 1, 1], segment: 'new' },
  { rfm: [5, 2, 3], segment: 'potential-loyalist' },
  { rfm: [4, 1, 1], segment: 'promising' },
  { rfm: [4, 3, 3], segment: 'loyal' },
  { rfm: [3, 5, 5], segment: 'loyal' },
  { rfm: [3, 3, 3], segment: 'need-attention' },
  { rfm: [3, 2, 2], segment: 'about-to-sleep' },
  { rfm: [2, 1, 2], segment: 'hibernating' },
  { rfm: [2, 3, 3], segment: 'at-risk' },
  { rfm: [1, 4, 5], segment: 'cant-lose' },
  { rfm: [1, 1, 1], segment: 'lost' },
  { rfm: [1, 2, 2], segment: 'hibernating' },
])('eleven-segment grid: $rfm is $segment', ({ rfm, segment }) => {
  const [recency = 0, frequency = 0, monetary = 0] = rfm;
  expect(eleven.segments[segmentIndex({ recency, frequency, monetary }, 5, eleven)]).toBe(segment);
});

test('the eleven-segment grid as it is published', () => {
  const name = (recency: number, fm: number) =>
    eleven.segments[segmentIndex({ recency, frequency: fm, monetary: fm }, 5, eleven)];
  expect([5, 4, 3, 2, 1].map((recency) => [1, 2, 3, 4, 5].map((fm) => name(recency, fm)))).toEqual([
    ['new', 'potential-loyalist', 'potential-loyalist', 'champions', 'champions'],
    ['promising', 'potential-loyalist', 'loyal', 'champions', 'champions'],
    ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
    ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'at-risk'],
    ['lost', 'hibernating', 'at-risk', 'cant-lose', 'cant-lose'],
  ]);
});

test('ends stay ends with any number of bins', () => {
  const name = (recency: number, fm: number, bins: number) =>
    eleven.segments[segmentIndex({ recency, frequency: fm, monetary: fm }, bins, eleven)];
  for (let bins = 2; bins <= 10; bins++) {
    expect(name(bins, bins, bins)).toBe('champions');
    expect(name(1, 1, bins)).toBe('lost');
  }
});

test('no recency, or neither frequency nor amounts: no segment; one of the two stands for both', () => {
  expect(segmentIndex({ recency: 0, frequency: 5, monetary: 5 }, 5, eleven)).toBe(-1);
  expect(segmentIndex({ recency: 5, frequency: 0, monetary: 0 }, 5, eleven)).toBe(-1);
  expect(eleven.segments[segmentIndex({ recency: 5, frequency: 5, monetary: 0 }, 5, eleven)]).toBe(
    'champions',
  );
});

test('a map of one’s own: the first rule that applies wins, the rest has a name too', () => {
  const name = { 'zh-CN': '甲', 'en-US': 'One' };
  const map = segmentMap({
    map: 'own',
    segments: [
      { id: 'top', name },
      { id: 'late', name },
      { id: 'rest', name },
    ],
    cells: [
      { segment: 'top', fm: [4, 5] },
      { segment: 'late', recency: [1, 2] },
    ],
    otherwise: 'rest',
  });
  const of = (recency: number, fm: number) =>
    map.segments[segmentIndex({ recency, frequency: fm, monetary: fm }, 5, map)];
  expect([of(1, 5), of(1, 1), of(3, 3)]).toEqual(['top', 'late', 'rest']);
});
