/** How low of the scale in use a score must be. */
const LOW_PART = 0.25;
const DETRACTOR = 6;

/**
 * Customers with a low score, best tier first, then the lowest, then the largest, then the row. Low is the lowest
 * quarter between the ends of the scale in use (1 to 5, 0 to 10 or 0 to 100, by the highest score), or an NPS of 6 and
 * below.
 */
export function lowScorers(
  tier: Uint8Array,
  monetary: Float64Array,
  { satisfaction, nps }: { satisfaction?: Float64Array; nps?: Float64Array },
): number[] {
  const limit = satisfaction ? lowLimit(satisfaction) : Number.NaN;
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

function lowLimit(scores: Float64Array): number {
  const highest = scores.reduce((most, score) => (score > most ? score : most), Number.NEGATIVE_INFINITY);
  const [low, high] = highest <= 5 ? [1, 5] : highest <= 10 ? [0, 10] : [0, 100];
  return low + (high - low) * LOW_PART;
}
