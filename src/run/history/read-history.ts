import { HISTORY_SHEET_NAME } from '../../locales/sheet-names';
import { columnPlaces, HISTORY_COLUMN_IDS, headersOf } from '../../report/history/history-columns';
import type { Locale } from '../../scheme/local-text';
import { ProblemError } from '../../scheme/problem';
import type { Scheme } from '../../scheme/schema';
import { historyTable } from '../../workbook/history-tables';
import { findOwnTable, type OwnTable } from '../../workbook/own-table';
import { readBlocks } from '../../workbook/read-blocks';
import type { HistoryOverview } from '../../worker/calls/history';
import type { Watch } from '../progress';
import { worker } from '../worker-client';

/** Without these a row says nothing. */
const NEEDED = ['run', 'customerId', 'tier', 'rank'] as const;

export interface ReadHistory {
  table: OwnTable;
  overview: HistoryOverview;
}

/**
 * Hands the history's rows to the worker, in place of what it had; null = the workbook has no history.
 * @throws ProblemError history-columns
 */
export async function readHistory(
  locale: Locale,
  scheme?: Scheme,
  watch: Watch = {},
): Promise<ReadHistory | null> {
  const table = await findOwnTable(historyTable(locale, HISTORY_SHEET_NAME));
  await worker().call('beginHistory', {
    headers: table?.headers ?? [],
    locale,
    ...(scheme ? { scheme } : {}),
  });
  if (!table) {
    await worker().call('history', undefined);
    return null;
  }
  const places = columnPlaces(HISTORY_COLUMN_IDS, table.headers);
  const missing = NEEDED.find((id) => places[id] === undefined);
  if (missing) {
    const column = headersOf([missing], locale)[0] ?? '';
    throw new ProblemError({ code: 'history-columns', place: { sheet: table.sheetName, column } });
  }
  await readBlocks(
    { ...table, firstRow: table.headerRow + 1 },
    async (firstRow, values) => {
      await worker().call('addHistoryRows', { firstRow, values });
      watch.onProgress?.({ phase: 'history', done: firstRow + values.length, total: table.rows });
    },
    watch.signal,
  );
  return { table, overview: await worker().call('history', undefined) };
}
