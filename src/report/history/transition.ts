import type { HistoryRun, RunHistory } from './run-history';
import { UNITS, unitsOf } from './run-totals';

export interface Moved {
  customers: number;
  /** By the later run; of customers who are gone, by the earlier. */
  revenue: number;
}

/** From the tiers of one run to those of another. */
export interface Transition {
  /** Numbers of the runs. */
  from: number;
  to: number;
  /** Tiers of each run, best first; only those that occur. */
  fromTiers: string[];
  toTiers: string[];
  /** `cells[i][j]`: from tier i to tier j. The last row is who was not there before, the last column who is gone. */
  cells: Moved[][];
  stayed: Moved;
  /** null when the tiers of the runs are not the same: then nothing says which is better. */
  up: Moved | null;
  down: Moved | null;
  joined: Moved;
  gone: Moved;
  /** In the stage "lost" by the later run and not by the earlier. */
  turnedLost: Moved;
}

/** @param lostStage how the history calls the stage of lost customers */
export function transition(history: RunHistory, from: number, to: number, lostStage: string): Transition {
  const before = runOf(history, from);
  const after = runOf(history, to);
  const [fromTiers, toTiers] = [occurring(before), occurring(after)];
  const cells = Array.from({ length: fromTiers.length + 1 }, () =>
    Array.from({ length: toTiers.length + 1 }, nobody),
  );
  const moves = { stayed: nobody(), up: nobody(), down: nobody(), joined: nobody(), gone: nobody() };
  const turnedLost = nobody();
  const lost = history.stages.indexOf(lostStage);
  const entryBefore = new Int32Array(history.ids.length).fill(-1);
  before.customer.forEach((customer, entry) => (entryBefore[customer] = entry));
  const seen = new Uint8Array(history.ids.length);
  const add = (sum: Moved | undefined, units: number): void => {
    if (!sum) return;
    sum.customers += 1;
    sum.revenue += units;
  };
  const row = (name: string | undefined): number => fromTiers.indexOf(name ?? '');
  const column = (name: string | undefined): number => toTiers.indexOf(name ?? '');

  after.customer.forEach((customer, entry) => {
    seen[customer] = 1;
    const units = unitsOf(after.amount[entry]);
    const rank = after.rank[entry] ?? 0;
    const at = column(after.tiers[rank - 1]);
    const old = entryBefore[customer] ?? -1;
    const wasLost = old >= 0 && before.stage[old] === lost;
    if (lost >= 0 && after.stage[entry] === lost && !wasLost && old >= 0) add(turnedLost, units);
    if (old < 0) {
      add(cells[fromTiers.length]?.[at], units);
      add(moves.joined, units);
      return;
    }
    const oldRank = before.rank[old] ?? 0;
    add(cells[row(before.tiers[oldRank - 1])]?.[at], units);
    add(rank === oldRank ? moves.stayed : rank < oldRank ? moves.up : moves.down, units);
  });
  before.customer.forEach((customer, entry) => {
    if (seen[customer] === 1) return;
    const units = unitsOf(before.amount[entry]);
    add(cells[row(before.tiers[(before.rank[entry] ?? 0) - 1])]?.[toTiers.length], units);
    add(moves.gone, units);
  });

  const money = ({ customers, revenue }: Moved): Moved => ({ customers, revenue: revenue / UNITS });
  const comparable = haveSameTiers(before, after);
  return {
    from,
    to,
    fromTiers,
    toTiers,
    cells: cells.map((line) => line.map(money)),
    stayed: money(comparable ? moves.stayed : sameName(cells, fromTiers, toTiers)),
    up: comparable ? money(moves.up) : null,
    down: comparable ? money(moves.down) : null,
    joined: money(moves.joined),
    gone: money(moves.gone),
    turnedLost: money(turnedLost),
  };
}

const nobody = (): Moved => ({ customers: 0, revenue: 0 });

function runOf({ runs }: RunHistory, number: number): HistoryRun {
  const run = runs.find((candidate) => candidate.number === number);
  if (!run) throw new Error(`The history has no run ${number}.`);
  return run;
}

const occurring = ({ tiers }: HistoryRun): string[] => tiers.filter((name) => name !== undefined);

/** Ranks can be compared when each of them that occurs in both runs has the same name. */
const haveSameTiers = (one: HistoryRun, other: HistoryRun): boolean =>
  one.tiers.every(
    (name, rank) => name === undefined || other.tiers[rank] === undefined || other.tiers[rank] === name,
  ) && one.tiers.every((name, rank) => name === undefined || [-1, rank].includes(other.tiers.indexOf(name)));

/** Customers whose tier is called as before, where ranks cannot be compared. */
function sameName(cells: Moved[][], from: string[], to: string[]): Moved {
  return from.reduce((sum, name, row) => {
    const cell = cells[row]?.[to.indexOf(name)];
    return cell && to.includes(name)
      ? { customers: sum.customers + cell.customers, revenue: sum.revenue + cell.revenue }
      : sum;
  }, nobody());
}
