import type { SavedRun } from '../grading/saved-run';
import type { Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { findSheets, type SheetExtent } from '../workbook/find-sheets';
import { cancelled, readBlocks, readFormats } from '../workbook/read-blocks';
import { showSheet } from '../workbook/show-sheet';
import { gradeAgain } from './grade-again';
import { gradeSheet } from './grade-sheet';
import { loadDraft, saveDraft } from './draft';
import { inSheet } from './in-sheet';
import { loadSavedRun } from './saved-run';
import { previewSession } from './preview';
import { openState } from './saved-state/open-state';
import { settleState } from './saved-state/settle-state';
import type { GradeRequest } from './run-types';
import { selectionSession } from './selection';
import type { Watch } from './progress';
import type { Session } from './session';
import type { Source } from './source';
import { todaySerial } from './today-serial';
import { worker } from './worker-client';

/** Rows below the headers whose number formats are looked at. */
const FORMAT_ROWS = 12;

/** The session over this page's workbook and worker. */
export function createSession(): Session {
  let current: { extent: SheetExtent; recognition: Recognition } | undefined;

  const session: Session = {
    async findSources() {
      const [sheets, saved] = await Promise.all([findSheets(), loadSavedRun()]);
      const own = ownSheetNames(saved);
      return sheets.filter((sheet) => !own.has(sheet.sheetName)).map(toSource);
    },

    async read(source, watch, headerRow) {
      current = undefined;
      const extent = await readWhole(source, watch);
      const recognition = await inSheet(
        extent.sheetName,
        worker().call('recognise', headerRow === undefined ? undefined : { headerRow }),
      );
      current = { extent, recognition };
      return { source: toSource(extent), recognition };
    },

    async check(mapping, options) {
      if (!current) throw new ProblemError({ code: 'sheet-not-found' });
      return inSheet(
        current.extent.sheetName,
        worker().call('check', { mapping, options: { today: todaySerial(), ...options } }),
      );
    },

    async grade(request, watch) {
      if (!current) throw new ProblemError({ code: 'sheet-not-found' });
      if (watch?.signal?.aborted) throw cancelled();
      return inSheet(
        current.extent.sheetName,
        gradeSheet(current.extent, current.recognition, withToday(request), watch),
      );
    },

    preview: previewSession(() => current?.extent.sheetName ?? ''),
    draft: { load: loadDraft, save: saveDraft },
    selection: selectionSession(() => current?.extent),
    openState,
    settleState,
    gradeAgain: (watch) => gradeAgain(session, watch),
    show: showSheet,
  };
  return session;
}

/** A sheet that keeps changing while it is read is read this often. */
const MOST_READS = 3;

/** Reads a sheet into the worker, again when its size changed meanwhile: half of it would be read from other cells. */
async function readWhole(source: Source, watch: Watch | undefined): Promise<SheetExtent> {
  const place = { sheet: source.sheetName };
  let extent = await extentOf(source);
  for (let reads = 1; reads <= MOST_READS; reads++) {
    await readOnce(extent, watch);
    const now = await extentOf(source);
    if (sameCells(extent, now)) return now;
    extent = now;
  }
  throw new ProblemError({ code: 'cells-changed', place });
}

async function extentOf(source: Source): Promise<SheetExtent> {
  const extent = (await findSheets()).find((sheet) => sheet.sheetId === source.sheetId);
  const place = { sheet: source.sheetName };
  if (!extent) throw new ProblemError({ code: 'sheet-not-found', place });
  if (extent.rows === 0) throw new ProblemError({ code: 'sheet-empty', place });
  return extent;
}

const sameCells = (a: SheetExtent, b: SheetExtent): boolean =>
  a.firstRow === b.firstRow &&
  a.firstColumn === b.firstColumn &&
  a.rows === b.rows &&
  a.columns === b.columns;

async function readOnce(extent: SheetExtent, watch: Watch | undefined): Promise<void> {
  const formats = await readFormats(extent, Math.min(FORMAT_ROWS, extent.rows));
  await worker().call('begin', {
    rows: extent.rows,
    columns: extent.columns,
    firstSheetRow: extent.firstRow + 1,
    firstSheetColumn: extent.firstColumn + 1,
    formats: typicalFormats(formats ?? [], extent.columns),
  });
  watch?.onProgress?.({ phase: 'reading', done: 0, total: extent.rows });
  await readBlocks(
    extent,
    async (firstRow, values) => {
      await worker().call('addBlock', { firstRow, values });
      watch?.onProgress?.({ phase: 'reading', done: firstRow + values.length, total: extent.rows });
    },
    watch?.signal,
  );
}

/** Dates after today are findings, and a list that tells only days since the last purchase counts back from today. */
const withToday = (request: GradeRequest): GradeRequest => ({
  ...request,
  options: { today: todaySerial(), ...request.options },
});

const toSource = ({ sheetId, sheetName, rows, columns, active }: SheetExtent): Source => ({
  sheetId,
  sheetName,
  rows,
  columns,
  active,
});

/** Sheets that a run of ours made; columns beside a customer list stand on the user's sheet. */
const ownSheetNames = (saved: SavedRun | null): Set<string> =>
  new Set(saved?.written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName));

/** The format that says most of each column: the first that is not "General", from the last row up. */
function typicalFormats(rows: string[][], columns: number): string[] {
  return Array.from(
    { length: columns },
    (_, column) =>
      rows.findLast((row) => row[column] !== 'General' && row[column] !== '@')?.[column] ?? 'General',
  );
}
