import type { HistoryRun, RunHistory } from './run-history';

/** A run in one line. */
export interface RunTotals {
  number: number;
  ranAt: number;
  /** null = the data had no dates. */
  asOf: number | null;
  scheme: string;
  version: number;
  customers: number;
  /** null = the list had no amounts. */
  revenue: number | null;
  /** Customers and revenue of each tier of `TierSeries.tiers`. */
  tiers: { customers: number; revenue: number }[];
}

/** The runs one after the other, with every tier that occurs in any of them, best first. */
export interface TierSeries {
  tiers: string[];
  runs: RunTotals[];
}

export function tierSeries({ runs }: Pick<RunHistory, 'runs'>): TierSeries {
  const tiers = tierNames(runs);
  return {
    tiers,
    runs: runs.map((run) => {
      const totals = tiers.map(() => ({ customers: 0, units: 0 }));
      run.rank.forEach((rank, entry) => {
        const total = totals[tiers.indexOf(run.tiers[rank - 1] ?? '')];
        if (!total) return;
        total.customers += 1;
        total.units += unitsOf(run.amount[entry]);
      });
      return {
        number: run.number,
        ranAt: run.ranAt,
        asOf: Number.isNaN(run.asOf) ? null : run.asOf,
        scheme: run.scheme,
        version: run.version,
        customers: run.customer.length,
        revenue: revenueOf(run),
        tiers: totals.map(({ customers, units }) => ({ customers, revenue: units / UNITS })),
      };
    }),
  };
}

/** Every tier that occurs, by rank, newer names first among those of equal rank. */
function tierNames(runs: readonly HistoryRun[]): string[] {
  const rankOf = new Map<string, number>();
  for (const run of [...runs].reverse()) {
    run.tiers.forEach((name, index) => {
      if (name !== undefined && !rankOf.has(name)) rankOf.set(name, index);
    });
  }
  return [...rankOf.entries()].sort(([, one], [, other]) => one - other).map(([name]) => name);
}

/** Money is summed in units of a ten-thousandth, so that the order of rows never shows. */
export const UNITS = 10_000;
export const unitsOf = (amount: number | undefined): number =>
  amount === undefined || Number.isNaN(amount) ? 0 : Math.round(amount * UNITS);

function revenueOf({ amount }: HistoryRun): number | null {
  if (amount.every((value) => Number.isNaN(value))) return null;
  return amount.reduce((sum, value) => sum + unitsOf(value), 0) / UNITS;
}
