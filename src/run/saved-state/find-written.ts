import type { SavedRun } from '../../grading/saved-run';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../locales/sheet-names';
import { findOwnColumns } from '../../workbook/find-own-columns';
import { findWholeSheets, type SheetExtent } from '../../workbook/find-sheets';
import { historyTable, runsTable } from '../../workbook/history-tables';
import { findOwnTable } from '../../workbook/own-table';
import { findMarkedSheets, type MarkedSheet, type Marks } from '../../workbook/sheet-marks';

type WrittenPart = SavedRun['written'][number];

/**
 * What a saved run wrote and still stands in this workbook, each part where it stands now:
 * - our sheets by their marks, whatever they are called by now; by their names only in a workbook that has no marks at
 *   all (a file from a program that drops hidden names, a masked copy);
 * - columns and graded customers also by their headers: another workbook has sheets of the same names and ids;
 * - past runs by their tables.
 */
export const findWritten = async (run: SavedRun): Promise<WrittenPart[]> =>
  (await locateWritten(run)).filter((part) => part !== undefined);

/** The same, each in the place of the part that the run saved; undefined = it is gone. */
export async function locateWritten(run: SavedRun): Promise<(WrittenPart | undefined)[]> {
  // Those of other sheets may be hidden; so may ours.
  const sheets = await findWholeSheets('all');
  const marks = await findMarkedSheets();
  const found: (WrittenPart | undefined)[] = [];
  for (const part of run.written) found.push(await findPart(part, sheets, marks));
  return found;
}

/** The run with its parts where they stand now; those that are gone are no longer in it. */
export const asItStands = async (run: SavedRun): Promise<SavedRun> => ({
  ...run,
  written: await findWritten(run),
});

async function findPart(
  part: WrittenPart,
  sheets: readonly SheetExtent[],
  marks: Marks,
): Promise<WrittenPart | undefined> {
  switch (part.what) {
    case 'history':
    case 'runs': {
      const table = await pastRuns(part.what);
      return table && { ...part, sheetId: table.sheetId, sheetName: table.sheetName };
    }
    case 'columns': {
      const columns = await findOwnColumns(part, part.columns, []);
      return columns && { ...part, sheetId: columns.sheetId, sheetName: columns.sheetName };
    }
    default: {
      const mark = oneOf(marks.of(part), part);
      if (mark) {
        const { sheetId, sheetName, address } = mark;
        return { ...part, sheetId, sheetName, ...(address === '' ? {} : { address }) };
      }
      // Where marks are kept, a sheet without one is the user's, whatever it is called.
      if (marks.any) return undefined;
      const named = sheets.find(({ sheetName, rows }) => sheetName === part.sheetName && rows > 0);
      if (!named) return undefined;
      if (part.what === 'gradedSheet' && !(await findOwnColumns(named, part.columns, []))) return undefined;
      return { ...part, sheetId: named.sheetId };
    }
  }
}

/** Of a sheet and its copies the one that is called as we called it, else the one that we wrote. */
const oneOf = (marked: readonly MarkedSheet[], part: WrittenPart): MarkedSheet | undefined =>
  marked.find(({ sheetName }) => sheetName === part.sheetName) ??
  marked.find(({ sheetId }) => sheetId === part.sheetId) ??
  marked[0];

/** Excel knows them by the names of their tables. */
const pastRuns = (what: 'history' | 'runs') =>
  findOwnTable(
    what === 'history' ? historyTable('en-US', HISTORY_SHEET_NAME) : runsTable('en-US', RUNS_SHEET_NAME),
  );
