import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import { cellMap, cellOf } from '../../src/grading/segment-maps/segment-map';
import type { Scheme } from '../../src/scheme/schema';
import { SEGMENT_IDS } from '../../src/scheme/segment-ids';
import type { SegmentCells, SegmentSettings } from '../../src/scheme/settings/segments';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList } from './customers-of';
import { rfmOrders, rfmScores, serial } from './rfm-orders';

const customers = rfmOrders();
const AS_OF = serial('2006-12-31');
const graded = (segments: SegmentSettings, scores: Partial<Scheme['scores']> = {}) =>
  grade(customers, { ...generalTemplate, scores: { ...generalTemplate.scores, ...scores }, segments }, AS_OF);
const counts = (segment: Int8Array, many: number) =>
  Array.from({ length: many }, (_, index) => segment.filter((found) => found === index).length);

const R_NAMES: Record<string, string> = {
  champions: 'Champions',
  loyal: 'Loyal Customers',
  'potential-loyalist': 'Potential Loyalist',
  new: 'New Customers',
  promising: 'Promising',
  'need-attention': 'Need Attention',
  'about-to-sleep': 'About To Sleep',
  'at-risk': 'At Risk',
  'cant-lose': "Can't Lose Them",
  lost: 'Lost',
  others: 'Others',
};

test('the map of the R package 0.3 gives all 995 customers the segment that the package gives', () => {
  const { segment } = graded({ map: 'r-package' }, { method: 'r-package' });
  const ours = new Map(
    [...segment].map((index, row) => [
      textAt(customers.id, row),
      R_NAMES[SEGMENT_IDS['r-package'][index] ?? ''],
    ]),
  );
  const theirs = rfmScores();
  expect(theirs).toHaveLength(995);
  for (const row of theirs) expect(ours.get(row.customer_id), row.customer_id).toBe(row.segment_doc);
});

/** The map of the R package 0.2, no part of the add-in: three of its segments can never be reached. */
const ranges = (segment: string, ...scores: [number, number][]): SegmentCells => ({
  segment,
  recency: scores[0],
  frequency: scores[1],
  monetary: scores[2],
});
const R_02 = [
  ranges('Champions', [4, 5], [4, 5], [4, 5]),
  ranges('Loyal Customers', [2, 5], [3, 5], [3, 5]),
  ranges('Potential Loyalist', [3, 5], [1, 3], [1, 3]),
  ranges('New Customers', [4, 5], [1, 1], [1, 1]),
  ranges('Promising', [3, 4], [1, 1], [1, 1]),
  ranges('Need Attention', [2, 3], [2, 3], [2, 3]),
  ranges('About To Sleep', [2, 3], [1, 2], [1, 2]),
  ranges('At Risk', [1, 2], [2, 5], [2, 5]),
  ranges("Can't Lose", [1, 1], [4, 5], [4, 5]),
  ranges('Lost', [1, 2], [1, 2], [1, 2]),
];

test('so does the map of the R package 0.2, of whose segments three are out of reach', () => {
  const names = [...R_02.map(({ segment }) => segment), 'Others'];
  const map = cellMap(names, 5, R_02, 'Others');
  expect(names.filter((_, index) => !map.cells.includes(index))).toEqual([
    'New Customers',
    'Promising',
    "Can't Lose",
  ]);
  for (const row of rfmScores()) {
    const [r, f, m] = [row.recency_score, row.frequency_score, row.monetary_score].map(Number);
    expect(names[map.cells[cellOf(r!, f!, m!, 5)]!], row.customer_id).toBe(row.segment_test);
  }
});

describe('the eight-cell map on rfm_data_orders', () => {
  const eight = (reference: Extract<SegmentSettings, { map: 'eight' }>['reference']) =>
    graded({ map: 'eight', naming: 'a', reference });

  test('the mean of values: the published counts, and the published means', () => {
    const { segment, fitted } = eight({ kind: 'mean' });
    expect(counts(segment, 8)).toEqual([274, 20, 125, 28, 102, 185, 39, 222]);
    expect(fitted.segmentCutoffs).toEqual({
      recency: [expect.closeTo(286.7387, 4)],
      frequency: [expect.closeTo(4.930653, 6)],
      monetary: [expect.closeTo(466.4905, 4)],
    });
  });

  test('the mean of scores instead moves 306 of the 995 customers', () => {
    const byScore = eight({ kind: 'mean-score' }).segment;
    const byValue = eight({ kind: 'mean' }).segment;
    expect(byScore.filter((segment, row) => segment !== byValue[row])).toHaveLength(306);
  });

  test('the median, and numbers of one’s own: at the reference is high', () => {
    const { segment, fitted } = eight({ kind: 'median' });
    expect(fitted.segmentCutoffs?.frequency).toEqual([5]);
    const reference = {
      recency: fitted.segmentCutoffs!.recency[0]!,
      frequency: 5,
      monetary: fitted.segmentCutoffs!.monetary[0]!,
    };
    expect([...eight({ kind: 'fixed', ...reference }).segment]).toEqual([...segment]);
    const [own] = customersOfList([
      { last: 1000 - 30, orders: 5, amount: 100 },
      { last: 900, orders: 4, amount: 99 },
    ]).id.values;
    expect(own).toBe('K1');
    const two = grade(
      customersOfList([
        { last: 970, orders: 5, amount: 100 },
        { last: 969, orders: 4, amount: 99 },
      ]),
      {
        ...generalTemplate,
        segments: {
          map: 'eight',
          naming: 'b',
          reference: { kind: 'fixed', recency: 30, frequency: 5, monetary: 100 },
        },
      },
      1000,
    );
    expect([...two.segment]).toEqual([0, 7]);
  });
});

test('Klaviyo’s map scores by days and thirds, whatever the bins of the scheme', () => {
  const three = graded({ map: 'klaviyo' });
  const ten = graded({ map: 'klaviyo' }, { bins: 10 });
  expect([...three.segment]).toEqual([...ten.segment]);
  expect(three.fitted.segmentCutoffs?.recency).toEqual([180, 365]);
  expect(counts(three.segment, 6).every((count) => count > 0)).toBe(true);
});
