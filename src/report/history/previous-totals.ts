import type { Scheme } from '../../scheme/schema';
import type { PreviousTotals } from '../report-input';
import { runDay } from './run-day';
import type { RunHistory } from './run-history';

/** Customers and money per tier in the run before the last one; undefined without one. */
export function previousTotals(
  history: RunHistory | undefined,
  { tiers }: Scheme,
): PreviousTotals | undefined {
  const before = history?.runs.at(-2);
  if (!before) return undefined;
  const totals = tiers.levels.map(({ id }) => ({ id, customers: 0, revenue: 0 }));
  // By name, in either language: a tier that was added or moved since shifts the ranks.
  const levelOf = before.tiers.map((tier) =>
    tiers.levels.findIndex(({ name }) => Object.values(name).some((text) => text === tier)),
  );
  before.rank.forEach((rank, entry) => {
    const total = totals[levelOf[rank - 1] ?? -1];
    if (!total) return;
    total.customers++;
    const amount = before.amount[entry] ?? Number.NaN;
    if (!Number.isNaN(amount)) total.revenue += amount;
  });
  return { day: runDay(before), tiers: totals };
}
