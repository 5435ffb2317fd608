import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { columnPlaces, HISTORY_COLUMN_IDS } from '../../report/history/history-columns';
import { ProblemError } from '../../scheme/problem';
import { appendRows } from '../../workbook/append-rows';
import type { Changes } from '../../workbook/changes';
import { historyTable, runsTable } from '../../workbook/history-tables';
import { MOST_ROWS } from '../../workbook/own-table';
import { removeRows } from '../../workbook/remove-rows';
import type { KeptRun } from '../../worker/calls/history';
import type { Watch } from '../progress';
import type { Written } from '../run-types';
import { worker } from '../worker-client';
import type { ReadHistory } from './read-history';

/**
 * How many of the oldest runs must go so that as many customers fit below; 0 = there is room.
 * @throws ProblemError history-full when that is more than the user has agreed to; details: runs
 */
export function runsToLeave(history: ReadHistory | null, customers: number, agreed: number): number {
  if (!history) return 0;
  const { table, overview } = history;
  let room = MOST_ROWS - (table.headerRow + 1 + table.rows + (table.hasTotals ? 1 : 0));
  let runs = 0;
  for (; room < customers && runs < overview.runs.length; runs++) room += overview.runs[runs]!.customers;
  const place = { sheet: table.sheetName };
  if (room < customers) throw new ProblemError({ code: 'history-full', place });
  if (runs > agreed) throw new ProblemError({ code: 'history-full', place, details: { runs } });
  return runs;
}

/** Adds the run last graded to the history and to the sheet of runs; the oldest `leave` runs make room first. */
export async function keepInHistory(
  history: ReadHistory | null,
  run: KeptRun,
  customers: number,
  leave: number,
  changes: Changes,
  watch: Watch = {},
): Promise<Written[]> {
  const spec = historyTable(run.locale, HISTORY_SHEET_NAME);
  if (history && leave > 0) {
    const oldest = new Set(history.overview.runs.slice(0, leave).map(({ number }) => number));
    const { run: place } = columnPlaces(HISTORY_COLUMN_IDS, history.table.headers);
    await removeRows(spec, (cells) => oldest.has(Number(cells[place ?? -1])), changes);
  }
  const rows = await appendRows(
    spec,
    {
      count: customers,
      cellsOf: (row, count) => worker().call('historyRows', { row, count, run }),
    },
    changes,
    (done) => watch.onProgress?.({ phase: 'history', done, total: customers }),
    watch.signal,
  );
  const runs = await appendRows(
    runsTable(run.locale, RUNS_SHEET_NAME),
    { count: 1, cellsOf: async () => [await worker().call('runRow', run)] },
    changes,
  );
  return [
    { what: 'history', ...rows, headers: [] },
    { what: 'runs', ...runs, headers: [] },
  ];
}
