import type { Customers } from '../../columns/customers';
import type { Grades } from '../../grading/grades';

/** Fewer silences than this say little. */
const FEWEST = 20;

export interface ReturnRate {
  /** Gaps between purchases, the one still open included, that went beyond the threshold. */
  silences: number;
  /** Those that ended in a purchase. */
  returned: number;
  rate: number;
}

/**
 * How many of the silences beyond the on-track threshold (of one to two orders, the longest wait the lifecycle allows)
 * ended in a purchase. Undefined without purchase history, or with fewer than 20 silences.
 */
export function returnRate({ purchases, count }: Customers, grades: Grades): ReturnRate | undefined {
  if (!purchases) return undefined;
  const threshold = Math.max(...grades.fitted.lifecycle.onTrack);
  let returned = 0;
  let open = 0;
  for (let row = 0; row < count; row++) {
    for (let at = purchases.start[row]! + 1; at < purchases.start[row + 1]!; at++) {
      if (purchases.day[at]! - purchases.day[at - 1]! > threshold) returned++;
    }
    if (grades.recency[row]! > threshold) open++;
  }
  const silences = returned + open;
  return silences < FEWEST ? undefined : { silences, returned, rate: returned / silences };
}
