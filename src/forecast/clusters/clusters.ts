import type { Customers } from '../../columns/customers';
import { ascending } from '../../grading/ascending';
import { dimensionsOf, type Dimensions } from '../../grading/dimensions';
import { keyOrder } from '../../grading/key-order';
import { mean } from '../../grading/mean';
import { quantile } from '../../grading/quantile';
import { DIMENSIONS, type Dimension, type Scheme } from '../../scheme/schema';
import { kMeans, lloyd, type Clustering, type Points } from './k-means';
import { seededRandom } from './random';
import { silhouette } from './silhouette';

export const LEVELS = ['low', 'middle', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** A cluster in the customers' own units. */
export interface ClusterProfile {
  customers: number;
  /** Median of each dimension that the data has; NaN = none. */
  median: Record<Dimension, number>;
  /** Where the median lies among all customers: the lowest, the middle or the highest third; null = no such dimension. */
  level: Record<Dimension, Level | null>;
}

export interface Clusters {
  /** Per customer an index into `profiles`; -1 = never bought, or a value is missing. */
  column: Int32Array;
  /** Most valuable first. */
  profiles: ClusterProfile[];
  inertia: number;
  /** Of the clusters themselves; `tried` compares every k by fewer starts. */
  silhouette: number;
  tried: { k: number; silhouette: number }[];
}

/** Starts of the final clustering, and of those that only compare numbers of clusters. */
const STARTS = 60;
const STARTS_TO_COMPARE = 8;
const MOST_K = 8;
/** More points than this are clustered over an evenly spaced part first, then all from its centres. */
const MOST_FOR_STARTS = 4_000;

/**
 * k-means over the logarithms of recency, frequency and monetary, each scaled to unit variance.
 * Customers are taken in the order of their key, so that the order of rows changes nothing. Fewer different customers
 * than clusters, or nobody: no clusters.
 */
export function clusterCustomers(
  customers: Customers,
  scheme: Pick<Scheme, 'scores' | 'clusters'>,
  asOf: number,
): Clusters {
  const dimensions = dimensionsOf(customers, asOf, scheme.scores.measures);
  const used = DIMENSIONS.filter((dimension) => dimensions[dimension].some((value) => !Number.isNaN(value)));
  const rows = rowsInKeyOrder(customers, dimensions, used);
  const points = scaledLogarithms(dimensions, rows, used);
  const distinct = distinctPoints(points, MOST_K + 1);
  const none: Clusters = {
    column: new Int32Array(customers.count).fill(-1),
    profiles: [],
    inertia: 0,
    silhouette: 0,
    tried: [],
  };
  if (used.length === 0 || distinct < 2) return none;

  const { k, seed } = scheme.clusters;
  const candidates = k === null ? Array.from({ length: MOST_K - 1 }, (_, index) => index + 2) : [k];
  const tried: Clusters['tried'] = [];
  for (const size of new Set(candidates.map((asked) => Math.min(asked, distinct)))) {
    const { labels } = clusterPoints(points, size, seed, STARTS_TO_COMPARE);
    tried.push({ k: size, silhouette: silhouette(points, labels, size) });
  }
  const chosen = tried.reduce((one, other) => (other.silhouette > one.silhouette ? other : one)).k;
  const found = clusterPoints(points, chosen, seed, STARTS);
  const best = { k: chosen, found, silhouette: silhouette(points, found.labels, chosen) };
  return {
    ...profiled(dimensions, rows, best.found, best.k),
    inertia: best.found.inertia,
    silhouette: best.silhouette,
    tried,
  };
}

/** The best clustering of many seeded starts. */
function clusterPoints(points: Points, k: number, seed: number, starts: number): Clustering {
  const random = seededRandom(seed);
  if (points.count <= MOST_FOR_STARTS) return kMeans(points, k, starts, random);
  const part = kMeans(everyNth(points, Math.ceil(points.count / MOST_FOR_STARTS)), k, starts, random);
  return lloyd(points, part.centres);
}

function everyNth({ count, dimension, values }: Points, step: number): Points {
  const size = Math.ceil(count / step);
  const part = new Float64Array(size * dimension);
  for (let index = 0; index < size; index++) {
    const from = index * step * dimension;
    part.set(values.subarray(from, from + dimension), index * dimension);
  }
  return { count: size, dimension, values: part };
}

/** Who bought and has every dimension that the data has. */
function rowsInKeyOrder(
  customers: Customers,
  dimensions: Dimensions,
  used: readonly Dimension[],
): Int32Array {
  const order = keyOrder(customers);
  const sorted = new Int32Array(order.length);
  order.forEach((place, row) => (sorted[place] = row));
  return sorted.filter(
    (row) =>
      dimensions.bought[row] === 1 && used.every((dimension) => !Number.isNaN(dimensions[dimension][row])),
  );
}

/** ln(1 + x), negative amounts as 0; each axis to mean 0 and variance 1. */
export function scaledLogarithms(
  dimensions: Dimensions,
  rows: Int32Array,
  used: readonly Dimension[],
): Points {
  const values = new Float64Array(rows.length * used.length);
  used.forEach((dimension, axis) => {
    const column = Float64Array.from(rows, (row) => Math.log1p(Math.max(0, dimensions[dimension][row] ?? 0)));
    const centre = mean(ascending(column));
    const spread = Math.sqrt(mean(ascending(column.map((value) => (value - centre) ** 2))));
    column.forEach(
      (value, index) => (values[index * used.length + axis] = spread > 0 ? (value - centre) / spread : 0),
    );
  });
  return { count: rows.length, dimension: used.length, values };
}

/** How many different points there are, counted no further than `most`. */
function distinctPoints({ count, dimension, values }: Points, most: number): number {
  const seen = new Set<string>();
  for (let point = 0; point < count && seen.size < most; point++) {
    seen.add(values.subarray(point * dimension, (point + 1) * dimension).join(' '));
  }
  return seen.size;
}

/** Clusters in the order of what their customers are worth, and what they look like. */
function profiled(
  dimensions: Dimensions,
  rows: Int32Array,
  { labels }: Clustering,
  k: number,
): Pick<Clusters, 'column' | 'profiles'> {
  const members: number[][] = Array.from({ length: k }, () => []);
  rows.forEach((row, index) => members[labels[index]!]?.push(row));
  const medianOf = (list: readonly number[], dimension: Dimension): number => {
    const sorted = ascending(list.map((row) => dimensions[dimension][row] ?? Number.NaN));
    return sorted.length === 0 ? Number.NaN : quantile(sorted, 1, 2);
  };
  const profile = (list: readonly number[]): ClusterProfile => {
    const median = {
      recency: medianOf(list, 'recency'),
      frequency: medianOf(list, 'frequency'),
      monetary: medianOf(list, 'monetary'),
    };
    const level = (dimension: Dimension): Level | null =>
      levelOf(median[dimension], ascending(dimensions[dimension]));
    return {
      customers: list.length,
      median,
      level: { recency: level('recency'), frequency: level('frequency'), monetary: level('monetary') },
    };
  };
  const filled = members.flatMap((list) => (list.length > 0 ? [{ list, profile: profile(list) }] : []));
  const worth = ({ profile: { median } }: (typeof filled)[number]): number[] => [
    Number.isNaN(median.monetary) ? 0 : -median.monetary,
    Number.isNaN(median.frequency) ? 0 : -median.frequency,
    Number.isNaN(median.recency) ? 0 : median.recency,
  ];
  // Clusters alike in all three come in the order of their first customer's key, in which the rows are.
  filled.sort((a, b) => {
    const [one, other] = [worth(a), worth(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  const column = new Int32Array(dimensions.count).fill(-1);
  filled.forEach(({ list }, cluster) => list.forEach((row) => (column[row] = cluster)));
  return { column, profiles: filled.map(({ profile: own }) => own) };
}

/** In which third of all values a median lies; on the line between two it is in the middle. */
function levelOf(median: number, sorted: Float64Array): Level | null {
  if (sorted.length === 0 || Number.isNaN(median)) return null;
  if (median < quantile(sorted, 1, 3)) return 'low';
  return median > quantile(sorted, 2, 3) ? 'high' : 'middle';
}
