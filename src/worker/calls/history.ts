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
  /** Tier, lifecycle, amount and score of a past run: its customers and their cells, for putting a run back. */
  pastGrades: (request: { run: number }) => { ids: string[]; cells: Cell[][] };
}
