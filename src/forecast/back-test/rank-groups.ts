/** Customers in groups of equal rank, the best group first. */
export interface RankGroups {
  count: number;
  /** For each customer its group. */
  of: Int32Array;
}

/** Groups customers by a value, the highest first; NaN comes last. Equal values share a group, so no tie is broken. */
export function rankGroups(values: ArrayLike<number>): RankGroups {
  const known = (value: number): number => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value);
  const distinct = Float64Array.from(new Set(Array.from(values, known)))
    .sort()
    .reverse();
  const groupOf = new Map(Array.from(distinct, (value, group) => [value, group]));
  return {
    count: distinct.length,
    of: Int32Array.from(values, (value) => groupOf.get(known(value)) ?? 0),
  };
}
