import { describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { clusterCustomers, scaledLogarithms } from '../../src/forecast/clusters/clusters';
import { kMeans } from '../../src/forecast/clusters/k-means';
import { seededRandom } from '../../src/forecast/clusters/random';
import { changedCustomers } from '../../src/grading/what-if';
import { dimensionsOf } from '../../src/grading/dimensions';
import { clusterSentence } from '../../src/report/cluster-sentence';
import { DIMENSIONS, type Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList } from '../grading/customers-of';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { cdnow, superstore } from '../grading/shared-data';

const withClusters = (k: number | null): Scheme => ({
  ...generalTemplate,
  clusters: { on: true, k, seed: 20240506 },
});
const rows = (count: number) => Int32Array.from({ length: count }, (_, row) => row);

describe.each([
  ['CDNOW', cdnow()],
  ['superstore_zh', superstore()],
  ['rfm_data_orders', { customers: rfmOrders(), asOf: serial('2007-01-01') }],
])('%s', (_, data) => {
  if (!data) return test('left out', () => undefined);
  const { customers, asOf } = data;
  test.each([2, 3, 4, 5, 6, 8])('k = %i: inertia within a thousandth of the best of 20 other starts', (k) => {
    const ours = clusterCustomers(customers, withClusters(k), asOf);
    const dimensions = dimensionsOf(customers, asOf, generalTemplate.scores.measures);
    const bought = rows(customers.count).filter((row) => dimensions.bought[row] === 1);
    const points = scaledLogarithms(dimensions, bought, DIMENSIONS);
    let best = Number.POSITIVE_INFINITY;
    for (let start = 0; start < 20; start++) {
      best = Math.min(best, kMeans(points, k, 1, seededRandom(1000 + start)).inertia);
    }
    expect(ours.inertia).toBeLessThanOrEqual(best * 1.001);
    expect(ours.profiles).toHaveLength(k);
  });

  test('the same labels on every run and in any order of rows; every purchaser has one', () => {
    const one = clusterCustomers(customers, withClusters(null), asOf);
    const again = clusterCustomers(customers, withClusters(null), asOf);
    expect(again).toEqual(one);
    const widest = Math.max(...one.tried.map(({ silhouette }) => silhouette));
    expect(one.tried.find(({ k }) => k === one.profiles.length)?.silhouette).toBe(widest);
    const backwards = rows(customers.count).reverse();
    const other = clusterCustomers(changedCustomers(customers, backwards, []), withClusters(null), asOf);
    expect([...other.column].reverse()).toEqual([...one.column]);
    expect(one.profiles.reduce((sum, profile) => sum + profile.customers, 0)).toBe(
      one.column.filter((label) => label >= 0).length,
    );
    // Best first.
    const worth = one.profiles.map(({ median }) => median.monetary);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
  });
});

test('clear groups are found, counted right and told in a sentence', () => {
  const group = (count: number, last: number, orders: number, amount: number) =>
    Array.from({ length: count }, (_, index) => ({
      last: last - (index % 3),
      orders: orders + (index % 2),
      amount: amount + index,
    }));
  const customers: Customers = customersOfList([
    ...group(30, 40_990, 20, 9000),
    ...group(30, 40_980, 1, 20),
    ...group(30, 39_500, 5, 600),
    { orders: 0 },
  ]);
  const { profiles, column, silhouette } = clusterCustomers(customers, withClusters(null), 41_000);
  expect(profiles.map(({ customers: size }) => size)).toEqual([30, 30, 30]);
  expect(column[90]).toBe(-1);
  expect(silhouette).toBeGreaterThan(0.8);
  expect(profiles.map((profile) => clusterSentence(profile, 'en-US'))).toEqual([
    'bought recently, often, large',
    'bought long ago, now and then, medium',
    'bought some time ago, rarely, small',
  ]);
  expect(clusterSentence(profiles[0]!, 'zh-CN')).toBe('最近买过、买得勤、金额大');
});

test.each([
  ['nobody', customersOfList([])],
  ['one customer', customersOfList([{ last: 40_000, orders: 1, amount: 1 }])],
  ['all equal', customersOfList(Array.from({ length: 9 }, () => ({ last: 40_000, orders: 1, amount: 1 })))],
  ['prospects only', customersOfList([{ orders: 0 }, { orders: 0 }])],
])('%s: no clusters, and nothing breaks', (_, customers) => {
  const { profiles, column } = clusterCustomers(customers, withClusters(null), 41_000);
  expect(profiles).toEqual([]);
  expect(column.every((label) => label === -1)).toBe(true);
});

test('more clusters asked for than there are different customers: as many as there are', () => {
  const customers = customersOfList(
    [1, 2, 3, 3, 3].map((orders) => ({ last: 40_000, orders, amount: orders })),
  );
  expect(clusterCustomers(customers, withClusters(8), 41_000).profiles).toHaveLength(3);
});
