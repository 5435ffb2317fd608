import { setSavedRun } from '../functions/saved-run-source';
import { savedRunText, type SavedRun } from '../grading/saved-run';
import { keyColumns } from '../intake/customer-key';
import type { ListKind } from '../intake/fields';
import { listBeside } from '../intake/list-beside';
import type { Mapping, Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { Changes } from '../workbook/changes';
import type { SheetExtent } from '../workbook/find-sheets';
import { cancelled } from '../workbook/read-blocks';
import { recalculate } from '../workbook/show-sheet';
import { writeColumns } from '../workbook/write-columns';
import { writeGradedSheet } from '../workbook/write-graded-sheet';
import { writeSummary } from '../workbook/write-summary';
import type { Graded } from '../worker/calls/grading';
import { gradedSheetName } from './graded-sheet-name';
import type { Progress, Watch } from './progress';
import type { GradeRequest, Outcome, Written } from './run-types';
import { runToSave } from './saved-state/run-to-save';
import { keepRun, readUsableRun } from './saved-run';
import { worker } from './worker-client';
import { keptLists, writeLists } from './write-lists';

/** The list that is graded, and those beside it by the slots of their tables. */
export interface ListsToGrade {
  extent: SheetExtent;
  recognition: Recognition;
  beside: ReadonlyMap<string, { extent: SheetExtent; recognition: Recognition<ListKind> }>;
}

/**
 * Grades the customers in the worker's tables and writes columns, summary and saved run. Whatever fails or is
 * cancelled on the way, everything written so far is taken back before the promise rejects.
 */
export async function gradeSheet(
  { extent, recognition, beside }: ListsToGrade,
  request: GradeRequest,
  watch: Watch = {},
): Promise<Outcome> {
  const tell = (progress: Progress): void => watch.onProgress?.(progress);
  const stopIfAsked = (): void => {
    if (watch.signal?.aborted) throw cancelled();
  };

  tell({ phase: 'grading', done: 0, total: 0 });
  const graded = await worker().call(
    'grade',
    {
      ...gradedInput(request),
      source: extent.sheetName,
      ...(request.write?.columns ? { columns: request.write.columns } : {}),
    },
    (done, total) => tell({ phase: 'preparing', done, total }),
  );
  stopIfAsked();

  const asked = request.write?.lists ?? [];
  const lists =
    asked.length > 0 ? await worker().call('lists', { ...gradedInput(request), lists: asked }) : undefined;
  stopIfAsked();

  const { run: before, text: beforeText } = await readUsableRun();
  // Before anything is written: a scheme too large to be saved would only be found at the end.
  savedRunText(runToSave(extent, recognition, request, graded, [], now()));
  const changes = new Changes();
  let run: SavedRun;
  let written: Written[];
  try {
    const list = listBeside(request);
    const target = list && { extent, recognition, ...beside.get(list.slot), mapping: list.mapping };
    const grades = await writeGrades(target, graded, before, changes, watch);
    stopIfAsked();
    tell({ phase: 'summary', done: 0, total: 0 });
    const summary = await writeSummary(graded.summary, areaOf(before, 'summary'), changes);
    const { sheetId } = summary.sheet;
    written = [
      ...grades,
      { what: 'summary', sheetId, sheetName: summary.finalName, address: summary.address, headers: [] },
    ];
    stopIfAsked();
    const listed = lists && (await writeLists(lists, asked, before, changes, watch));
    const kept = listed ? listed.kept : await keptLists(before);
    written.push(...(listed?.written ?? []));
    stopIfAsked();
    run = runToSave(extent, recognition, request, graded, written, now());
    run.written.push(...kept);
    await keepRun(run, beforeText, changes);
    await summary.replacePrevious();
    await listed?.replacePrevious();
  } catch (error) {
    tell({ phase: 'undoing', done: 0, total: 0 });
    await changes.rollBack();
    throw error;
  }
  // Formulas answer by the saved run: a new one makes every one of them stale.
  setSavedRun(run);
  return {
    report: graded.report,
    written,
    ...(lists ? { lists: lists.lists } : {}),
    recalculated: await hasRecalculated(),
    request,
  };
}

const now = (): string => new Date().toISOString();

const gradedInput = ({ mapping, also, options, scheme, locale, asOf }: GradeRequest) => ({
  mapping,
  ...(also ? { also } : {}),
  options,
  scheme,
  locale,
  ...(asOf === undefined ? {} : { asOf }),
});

/** The grades are complete by now: a refused calculation is told, not a reason to take them back. */
async function hasRecalculated(): Promise<boolean> {
  try {
    await recalculate();
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return false;
  }
}

/** The customer list that the grades stand beside. */
interface ListBeside {
  extent: SheetExtent;
  recognition: Pick<Recognition<ListKind>, 'headers'>;
  mapping: Mapping<ListKind>;
}

/** Beside the customer list; on a sheet of our own without one, or where customers have no row in it. */
async function writeGrades(
  target: ListBeside | undefined,
  graded: Graded,
  before: SavedRun | null,
  changes: Changes,
  watch: Watch,
): Promise<Written[]> {
  const written = target ? await writeBeside(target, graded, before, changes, watch) : [];
  const heads = target ? graded.sheet : graded.columns;
  if (heads) {
    const columns = heads.map(({ id, header, format }) => ({ id, header, format }));
    const onRows = (done: number): void =>
      watch.onProgress?.({ phase: 'writing', done, total: graded.customers });
    const part = before?.written.find(({ what }) => what === 'gradedSheet');
    const previous = part && {
      sheetName: part.sheetName,
      sheetId: part.sheetId,
      address: part.address,
      headers: part.columns.map(({ header }) => header),
    };
    const sheet = await writeGradedSheet(
      {
        name: gradedSheetName,
        columns,
        rows: graded.customers,
        cellsOf: (row, count) => worker().call('gradedRows', { row, count }),
        ...(previous ? { previous } : {}),
      },
      changes,
      onRows,
      watch.signal,
    );
    const headers = columns.map(({ header }) => header);
    written.push({ what: 'gradedSheet', ...sheet, headers, ids: columns.map(({ id }) => id) });
  }
  return written;
}

async function writeBeside(
  { extent, recognition: { headers }, mapping }: ListBeside,
  graded: Graded,
  before: SavedRun | null,
  changes: Changes,
  watch: Watch,
): Promise<Written[]> {
  const columns = graded.columns.map(({ id, header, format }) => ({ id, header, format }));
  const rows = extent.rows - mapping.headerRow - 1;
  const previous = (before?.written ?? [])
    .filter((part) => part.what === 'columns' && part.sheetName === extent.sheetName)
    .flatMap((part) => part.columns);
  const keys = Object.values(keyColumns(mapping));
  if (keys.length === 0) {
    throw new ProblemError({ code: 'no-customer-column', place: { sheet: extent.sheetName } });
  }
  const groups = await writeColumns(
    {
      sheetId: extent.sheetId,
      sheetName: extent.sheetName,
      headerRow: extent.firstRow + mapping.headerRow,
      rows,
      keys: keys.map((column) => ({ column: extent.firstColumn + column, header: headers[column] ?? '' })),
      columns,
      cellsFor: (row, keys) => worker().call('cellsBeside', { row, keys }),
      previous,
    },
    changes,
    (done) => watch.onProgress?.({ phase: 'writing', done, total: rows }),
    watch.signal,
  );
  return groups.map(({ address, columns: beside }) => ({
    what: 'columns',
    sheetId: extent.sheetId,
    sheetName: extent.sheetName,
    address,
    headers: beside.map(({ header }) => header),
    ids: beside.map(({ id }) => id),
  }));
}

function areaOf(
  run: SavedRun | null,
  what: Written['what'],
): { sheetName: string; address: string } | undefined {
  return run?.written.find((part) => part.what === what);
}
