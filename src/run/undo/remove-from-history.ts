import type { SavedRun } from '../../grading/saved-run';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { columnPlaces } from '../../report/history/history-columns';
import { blockAddress } from '../../workbook/address';
import type { Changes } from '../../workbook/changes';
import { historyTable, runsTable } from '../../workbook/history-tables';
import { findOwnTable } from '../../workbook/own-table';
import { findOwnSheet, type OwnSheet } from '../../workbook/remove-sheet';
import { removeRows } from '../../workbook/remove-rows';

/** Takes a run's rows out of the history and the list of runs; gives the sheets that then hold no run any more. */
export async function removeFromHistory(
  run: number,
  { locale }: SavedRun,
  changes: Changes,
): Promise<OwnSheet[]> {
  const empty: OwnSheet[] = [];
  for (const spec of [historyTable(locale, HISTORY_SHEET_NAME), runsTable(locale, RUNS_SHEET_NAME)]) {
    const table = await findOwnTable(spec);
    if (!table) continue;
    const { run: place } = columnPlaces(['run'], table.headers);
    if (place === undefined) continue;
    const removed = await removeRows(spec, (cells) => cells[place] === run, changes);
    if (removed < table.rows) continue;
    const address = blockAddress(table.headerRow, table.firstColumn, table.rows + 1, table.columns);
    const sheet = await findOwnSheet(table, address);
    if (sheet) empty.push(sheet);
  }
  return empty;
}
