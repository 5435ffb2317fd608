import type { KeyField } from '../../intake/fields';
import type { CellValue } from '../../intake/raw-column';
import type { CustomerLine } from '../../report/history/customer-lines';
import type { RunHistory } from '../../report/history/run-history';
import type { TierSeries } from '../../report/history/run-totals';
import type { TierStay } from '../../report/history/tier-stays';
import type { Transition } from '../../report/history/transition';
import type { Cell } from '../../report/summary';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';

/** What the history says in all. */
export interface HistoryOverview extends TierSeries {
  setAside: RunHistory['setAside'];
  stays: TierStay[];
  /** Days from the first run to the last. */
  days: number;
}

/** The run that is being kept. */
export interface KeptRun {
  number: number;
  ranAt: number;
  locale: Locale;
}

/** What the history gives back of a run, by the ids of the graded columns. */
export const PAST_COLUMNS = ['customerId', 'customerName', 'tier', 'lifecycle', 'amount', 'score'] as const;

/** Past runs come in from their sheet and are asked about; the run at hand goes out to it. */
export interface HistoryCalls {
  /**
   * Starts reading a history in place of the one before; no headers = there is none yet.
   * @param scheme its tiers are known in both languages
   */
  beginHistory: (table: { headers: CellValue[]; locale: Locale; scheme?: Scheme }) => void;
  /** Rows counted from the first below the headers. */
  addHistoryRows: (block: { firstRow: number; values: CellValue[][] }) => void;
  history: () => HistoryOverview;
  transition: (runs: { from: number; to: number }) => Transition;
  customerLines: (request: { text: string; most: number }) => CustomerLine[];
  /** The history's cells of the customers last graded, columns in the order of `HISTORY_COLUMN_IDS`. */
  historyRows: (rows: { row: number; count: number; run: KeptRun }) => Cell[][];
  /** The sheet of runs' cells of the run last graded, in the order of `RUN_COLUMN_IDS`. */
  runRow: (run: KeptRun) => Cell[];
  /**
   * Customer, name, tier, lifecycle, amount and score of each customer of a past run (`PAST_COLUMNS`); with keys, of
   * the customers that they name instead, a row for each key.
   * @param field what the keys are, as the list was mapped
   */
  pastGrades: (request: { run: number; keys?: CellValue[]; field?: KeyField }) => Cell[][];
}
