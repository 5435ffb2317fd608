import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { historyTable, runsTable } from '../../workbook/history-tables';
import { findOwnTable } from '../../workbook/own-table';

/** Names of the sheets that hold past runs: ours, and no list to grade. */
export async function historySheets(): Promise<string[]> {
  const tables = await Promise.all([
    findOwnTable(historyTable('en-US', HISTORY_SHEET_NAME)),
    findOwnTable(runsTable('en-US', RUNS_SHEET_NAME)),
  ]);
  return tables.flatMap((table) => (table ? [table.sheetName] : []));
}
