import type { Customers } from '../../columns/customers';
import type { Grades } from '../../grading/grades';
import { orderStage } from '../../grading/order-stage';
import type { LifecycleSettings } from '../../scheme/settings/lifecycle';

/** Fewer silences than this say little. */
const FEWEST = 20;

export interface ReturnRate {
  /** Days of silence beyond which it counts, by order-count stage. */
  lines: readonly [number, number, number];
  /** Gaps between purchases, the one still open included, that went beyond the line. */
  silences: number;
  /** Those that ended in a purchase, however late. */
  returned: number;
  rate: number;
}

/** The stages whose customers may come back; without purchase history, or with fewer than 20 silences, a stage has no rate. */
export interface ReturnRates {
  declining?: ReturnRate;
  lost?: ReturnRate;
}

/**
 * How many of the silences that made customers declining, and lost, ended in a purchase: those beyond the line that
 * the lifecycle draws for the customer's number of orders at the time.
 */
export function returnRates(
  customers: Customers,
  { recency, fitted: { lifecycle } }: Grades,
  { orderStages }: Pick<LifecycleSettings, 'orderStages'>,
): ReturnRates {
  const { purchases, count, frequency } = customers;
  if (!purchases) return {};
  const beyond = (lines: ReturnRate['lines']): ReturnRate | undefined => {
    const isBeyond = (days: number, orders: number): boolean => days > lines[orderStage(orders, orderStages)];
    let returned = 0;
    let open = 0;
    for (let row = 0; row < count; row++) {
      const first = purchases.start[row]!;
      for (let at = first + 1; at < purchases.start[row + 1]!; at++) {
        if (isBeyond(purchases.day[at]! - purchases.day[at - 1]!, at - first)) returned++;
      }
      if (isBeyond(recency[row]!, frequency[row]!)) open++;
    }
    const silences = returned + open;
    return silences < FEWEST ? undefined : { lines, silences, returned, rate: returned / silences };
  };
  const [declining, lost] = [beyond(lifecycle.onTrack), beyond(lifecycle.lost)];
  return { ...(declining ? { declining } : {}), ...(lost ? { lost } : {}) };
}
