import { HistoryBuilder } from '../../../src/report/history/history-builder';
import { HISTORY_COLUMN_IDS, type HistoryColumn } from '../../../src/report/history/history-columns';
import type { RunHistory } from '../../../src/report/history/run-history';

export const TIERS = ['A', 'B', 'C'];
const places = Object.fromEntries(HISTORY_COLUMN_IDS.map((id, index) => [id, index])) as Record<
  HistoryColumn,
  number
>;

/** A run in short: its as-of day, and each customer's tier, with stage and amount where they matter. */
export interface ShortRun {
  asOf: number;
  grades: Record<string, string | [tier: string, amount: number, stage?: string]>;
  tiers?: string[];
}

export const rowsOfRun = (run: number, { asOf, grades, tiers = TIERS }: ShortRun) =>
  Object.entries(grades).map(([id, grade]) => {
    const [tier, amount, stage = 'Mature'] = typeof grade === 'string' ? [grade, 10] : grade;
    return [run, 46_000 + run, asOf, 'General', 1, id, '', tier, tiers.indexOf(tier) + 1, stage, amount, 50];
  });

export function historyOf(...runs: ShortRun[]): RunHistory {
  const builder = new HistoryBuilder(places);
  builder.addRows(
    0,
    runs.flatMap((run, index) => rowsOfRun(index + 1, run)),
  );
  return builder.build();
}
