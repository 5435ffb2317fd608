import { squaredDistance, type Points } from './k-means';

/** Points looked at: enough for a steady mean, few enough for every pair. */
const MOST_POINTS = 1_000;

/**
 * Mean silhouette (Rousseeuw 1987), -1 to 1: how much nearer points are to their own cluster than to the next one.
 * Over evenly spaced points where there are many.
 */
export function silhouette({ count, dimension, values }: Points, labels: Int32Array, k: number): number {
  const step = Math.max(1, Math.ceil(count / MOST_POINTS));
  const sample = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  const sizes = new Int32Array(k);
  for (const point of sample) sizes[labels[point]!]!++;
  let sum = 0;
  for (const point of sample) {
    const own = labels[point]!;
    // Alone in its cluster: 0 by definition.
    if (sizes[own]! < 2) continue;
    const distances = new Float64Array(k);
    for (const other of sample) {
      distances[labels[other]!]! += Math.sqrt(squaredDistance(values, point, values, other, dimension));
    }
    const within = distances[own]! / (sizes[own]! - 1);
    let nearest = Number.POSITIVE_INFINITY;
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster !== own && sizes[cluster]! > 0)
        nearest = Math.min(nearest, distances[cluster]! / sizes[cluster]!);
    }
    if (nearest !== Number.POSITIVE_INFINITY && Math.max(within, nearest) > 0) {
      sum += (nearest - within) / Math.max(within, nearest);
    }
  }
  return sample.length === 0 ? 0 : sum / sample.length;
}
