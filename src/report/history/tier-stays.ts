import { medianStay, type Spell } from './median-stay';
import { runDay } from './run-day';
import type { HistoryRun, RunHistory } from './run-history';
import { tierSeries } from './run-totals';

export interface TierStay {
  tier: string;
  /** Stays that were seen to last beyond one run, and those of them that came to an end. */
  stays: number;
  ended: number;
  /** Days; null = more than half lasted longer than the history reaches. */
  median: number | null;
}

/**
 * How long customers stay in a tier, over the runs' as-of days (days of the run where the data has no dates). A stay
 * begins with the first run that shows the tier and ends with the first that shows another; one that is still going on
 * at the last run, or whose customer is no longer in the list, counts as long as it was seen. Stays that had begun
 * before the first run count from there. Of several runs as of one day the last counts.
 */
export function tierStays(history: RunHistory): TierStay[] {
  const { tiers } = tierSeries(history);
  const spells = new Map<string, Spell[]>(tiers.map((tier) => [tier, []]));
  const end = (tier: string, days: number, ended: boolean): void => {
    if (days > 0) spells.get(tier)?.push({ days, ended });
  };
  const stays = new Map<number, { tier: string; since: number; seen: number }>();
  for (const { day, run } of runsByDay(history.runs)) {
    run.customer.forEach((customer, entry) => {
      const tier = run.tiers[(run.rank[entry] ?? 0) - 1] ?? '';
      const stay = stays.get(customer);
      if (stay?.tier === tier) stay.seen = day;
      else {
        if (stay) end(stay.tier, day - stay.since, true);
        stays.set(customer, { tier, since: day, seen: day });
      }
    });
    for (const [customer, stay] of stays) {
      if (stay.seen === day) continue;
      end(stay.tier, stay.seen - stay.since, false);
      stays.delete(customer);
    }
  }
  for (const { tier, since, seen } of stays.values()) end(tier, seen - since, false);
  return tiers.map((tier) => {
    const own = spells.get(tier) ?? [];
    return {
      tier,
      stays: own.length,
      ended: own.filter(({ ended }) => ended).length,
      median: medianStay(own),
    };
  });
}

/** One run for each day, the last of its day, in the order of the days; a run that tells no day is left out. */
function runsByDay(runs: readonly HistoryRun[]): { day: number; run: HistoryRun }[] {
  const dated = runs.every(({ asOf }) => !Number.isNaN(asOf));
  const byDay = new Map<number, HistoryRun>();
  for (const run of runs) {
    const day = runDay(dated ? run : { ...run, asOf: null });
    if (day !== null) byDay.set(day, run);
  }
  return [...byDay].sort(([one], [other]) => one - other).map(([day, run]) => ({ day, run }));
}
