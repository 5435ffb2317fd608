import { RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { columnPlaces, RUN_COLUMN_IDS } from '../../report/history/history-columns';
import { runsTable } from '../../workbook/history-tables';
import { findOwnTable } from '../../workbook/own-table';
import { readColumn } from '../../workbook/read-column';
import type { HistoryOverview } from '../../worker/calls/history';

/** What the history takes for the number of a run. */
const MOST = 1e9;

/** One more than the highest number so far, in the history and on the sheet of runs: either may have been deleted. */
export async function nextRun(overview: HistoryOverview | undefined): Promise<number> {
  const kept = overview?.runs.map(({ number }) => number) ?? [];
  return 1 + [...kept, ...(await listedRuns())].reduce((most, number) => Math.max(most, number), 0);
}

async function listedRuns(): Promise<number[]> {
  const table = await findOwnTable(runsTable('en-US', RUNS_SHEET_NAME));
  const { run } = columnPlaces(RUN_COLUMN_IDS, table?.headers ?? []);
  if (!table || run === undefined) return [];
  const cells = await readColumn(table, table.firstColumn + run, table.headerRow + 1, table.rows);
  return cells.filter((cell): cell is number => Number.isInteger(cell) && Number(cell) < MOST);
}
