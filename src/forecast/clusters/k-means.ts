/** Points of equal dimension, one after the other in one array. */
export interface Points {
  count: number;
  dimension: number;
  values: Float64Array;
}

export interface Clustering {
  /** `k` centres, one after the other. */
  centres: Float64Array;
  /** Per point the index of its centre. */
  labels: Int32Array;
  /** Sum of squared distances to the own centre. */
  inertia: number;
}

const MOST_ROUNDS = 300;

/** Lloyd's algorithm from k-means++ starts (Arthur and Vassilvitskii 2007); the best of all starts. */
export function kMeans(points: Points, k: number, starts: number, random: () => number): Clustering {
  let best: Clustering | undefined;
  for (let start = 0; start < starts; start++) {
    const found = lloyd(points, plusPlusCentres(points, k, random));
    if (!best || found.inertia < best.inertia) best = found;
  }
  if (!best) throw new RangeError('k-means needs at least one start.');
  return best;
}

/** Moves centres to the mean of their points until no point changes its centre. */
export function lloyd({ count, dimension, values }: Points, from: Float64Array): Clustering {
  const centres = from.slice();
  const k = centres.length / dimension;
  const labels = new Int32Array(count).fill(-1);
  let inertia = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    inertia = 0;
    const sums = new Float64Array(centres.length);
    const sizes = new Int32Array(k);
    for (let point = 0; point < count; point++) {
      let nearest = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let centre = 0; centre < k; centre++) {
        const distance = squaredDistance(values, point, centres, centre, dimension);
        if (distance < least) {
          least = distance;
          nearest = centre;
        }
      }
      if (labels[point] !== nearest) {
        labels[point] = nearest;
        changed = true;
      }
      inertia += least;
      sizes[nearest]!++;
      for (let axis = 0; axis < dimension; axis++) {
        sums[nearest * dimension + axis]! += values[point * dimension + axis]!;
      }
    }
    if (!changed) break;
    for (let centre = 0; centre < k; centre++) {
      // A centre that lost all its points stays where it was.
      if (sizes[centre] === 0) continue;
      for (let axis = 0; axis < dimension; axis++) {
        centres[centre * dimension + axis] = sums[centre * dimension + axis]! / sizes[centre]!;
      }
    }
  }
  return { centres, labels, inertia };
}

/**
 * First centres far apart: each next one with a chance that grows with the squared distance to those before; of a few
 * candidates the one that leaves the least distance in all (greedy k-means++).
 */
function plusPlusCentres(points: Points, k: number, random: () => number): Float64Array {
  const { count, dimension, values } = points;
  const centres = new Float64Array(k * dimension);
  const candidates = 2 + Math.floor(Math.log(k));
  let distances = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const place = (centre: number, point: number): { distances: Float64Array<ArrayBuffer>; total: number } => {
    centres.set(values.subarray(point * dimension, (point + 1) * dimension), centre * dimension);
    const next = new Float64Array(count);
    let total = 0;
    for (let other = 0; other < count; other++) {
      next[other] = Math.min(distances[other]!, squaredDistance(values, other, centres, centre, dimension));
      total += next[other]!;
    }
    return { distances: next, total };
  };
  let total: number;
  ({ distances, total } = place(0, Math.floor(random() * count)));
  for (let centre = 1; centre < k; centre++) {
    let best: { point: number; total: number } | undefined;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const point = pointAt(distances, random() * total);
      const left = place(centre, point).total;
      if (!best || left < best.total) best = { point, total: left };
    }
    ({ distances, total } = place(centre, best?.point ?? 0));
  }
  return centres;
}

/** The point at which the running sum of the weights passes a number. */
function pointAt(weights: Float64Array, sum: number): number {
  let left = sum;
  for (let point = 0; point < weights.length; point++) {
    left -= weights[point]!;
    if (left < 0) return point;
  }
  return weights.length - 1;
}

export function squaredDistance(
  values: Float64Array,
  point: number,
  others: Float64Array,
  other: number,
  dimension: number,
): number {
  let sum = 0;
  for (let axis = 0; axis < dimension; axis++) {
    const difference = values[point * dimension + axis]! - others[other * dimension + axis]!;
    sum += difference * difference;
  }
  return sum;
}
