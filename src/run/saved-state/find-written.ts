import type { SavedRun } from '../../grading/saved-run';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { parseBlock } from '../../workbook/address';
import { findWholeSheets } from '../../workbook/find-sheets';
import { historyTable, runsTable } from '../../workbook/history-tables';
import { findOwnTable } from '../../workbook/own-table';
import { readBlocks } from '../../workbook/read-blocks';

type WrittenPart = SavedRun['written'][number];

/**
 * What a saved run wrote and still stands in this workbook. Sheets keep their ids when they are renamed, but another
 * workbook has sheets of the same ids: so a sheet counts when its name is the saved one, or when it has the saved id
 * and shows the saved headers.
 */
export async function findWritten(run: SavedRun): Promise<WrittenPart[]> {
  const sheets = await findWholeSheets();
  const here: WrittenPart[] = [];
  for (const part of run.written) {
    if (part.what === 'history' || part.what === 'runs') {
      const table = await pastRuns(part.what);
      if (table) here.push({ ...part, sheetId: table.sheetId, sheetName: table.sheetName });
      continue;
    }
    const named = sheets.find(({ sheetName }) => sheetName === part.sheetName);
    const sheet = named ?? sheets.find(({ sheetId }) => sheetId === part.sheetId);
    if (!sheet || sheet.rows === 0) continue;
    if (part.what === 'summary' || part.what === 'playbook' || part.what === 'list') {
      if (named) here.push({ ...part, sheetId: sheet.sheetId });
      continue;
    }
    const block = parseBlock(part.address);
    if (!block) continue;
    const headers: string[] = [];
    await readBlocks(
      { ...sheet, firstRow: block.row, firstColumn: 0, rows: 1, columns: sheet.firstColumn + sheet.columns },
      (_, values) => void headers.push(...(values[0] ?? []).map(String)),
    );
    if (part.columns.some(({ header }) => headers.includes(header))) {
      here.push({ ...part, sheetId: sheet.sheetId, sheetName: sheet.sheetName });
    }
  }
  return here;
}

/** Excel knows them by the names of their tables. */
const pastRuns = (what: 'history' | 'runs') =>
  findOwnTable(
    what === 'history' ? historyTable('en-US', HISTORY_SHEET_NAME) : runsTable('en-US', RUNS_SHEET_NAME),
  );
