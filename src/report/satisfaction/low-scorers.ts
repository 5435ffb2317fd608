/** Who would recommend with 0 to 6 of 10 is a detractor (Reichheld 2003). */
const DETRACTOR = 6;

/**
 * Customers with a low score, best tier first, then the lowest, then the largest, then the row. Low is a score up to
 * `limit`, or a likelihood to recommend of 6 and below.
 */
export function lowScorers(
  tier: Uint8Array,
  monetary: Float64Array,
  { satisfaction, nps }: { satisfaction?: Float64Array; nps?: Float64Array },
  limit: number,
): number[] {
  const rows = Array.from(tier.keys()).filter(
    (row) => (satisfaction?.[row] ?? Number.NaN) <= limit || (nps?.[row] ?? Number.NaN) <= DETRACTOR,
  );
  const amount = (row: number): number => monetary[row]! || 0;
  const score = (row: number): number => {
    const own = satisfaction?.[row] ?? Number.NaN;
    return Number.isNaN(own) ? Number.POSITIVE_INFINITY : own;
  };
  const order = (a: number, b: number): number => (a === b ? 0 : a - b);
  return rows.sort(
    (a, b) => tier[a]! - tier[b]! || order(score(a), score(b)) || amount(b) - amount(a) || a - b,
  );
}
