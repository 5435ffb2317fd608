import { setSavedRun } from '../functions/saved-run-source';
import type { SavedRun } from '../grading/saved-run';
import { keyField } from '../intake/customer-key';
import type { Mapping, Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { Changes } from '../workbook/changes';
import type { SheetExtent } from '../workbook/find-sheets';
import { cancelled } from '../workbook/read-blocks';
import { recalculate } from '../workbook/show-sheet';
import { writeColumns } from '../workbook/write-columns';
import { writeGradedSheet } from '../workbook/write-graded-sheet';
import { writeSummaries } from '../workbook/write-summaries';
import type { Graded } from '../worker/calls/grading';
import { gradedSheetName } from './graded-sheet-name';
import type { Progress, Watch } from './progress';
import type { GradeRequest, Outcome, Written } from './run-types';
import { keepRun, loadSavedRun } from './saved-run';
import { linksFrom, summariesToWrite } from './summaries-to-write';
import { worker } from './worker-client';

/**
 * Grades the customers in the worker's table and writes columns, summary and saved run. Whatever fails or is
 * cancelled on the way, everything written so far is taken back before the promise rejects.
 */
export async function gradeSheet(
  extent: SheetExtent,
  recognition: Recognition,
  request: GradeRequest,
  watch: Watch = {},
): Promise<Outcome> {
  const tell = (progress: Progress): void => watch.onProgress?.(progress);
  const stopIfAsked = (): void => {
    if (watch.signal?.aborted) throw cancelled();
  };

  tell({ phase: 'grading', done: 0, total: 0 });
  const graded = await worker().call('grade', {
    mapping: request.mapping,
    options: request.options,
    scheme: request.scheme,
    locale: request.locale,
    source: extent.sheetName,
    ...(request.write?.summary ? { summary: request.write.summary } : {}),
    ...(request.write?.columns ? { columns: request.write.columns } : {}),
    ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
  });
  stopIfAsked();

  const before = await loadSavedRun();
  const changes = new Changes();
  let run: SavedRun;
  let written: Written[];
  try {
    const grades = await writeGrades(extent, request.mapping, graded, before, changes, watch);
    stopIfAsked();
    tell({ phase: 'summary', done: 0, total: 0 });
    const summaries = await writeSummaries(
      summariesToWrite(graded, before, request.locale),
      linksFrom(extent.sheetName, grades, request.locale),
      changes,
    );
    written = [
      grades,
      ...summaries.written.map(
        ({ sheet, finalName, address }, index): Written => ({
          what: index === 0 ? 'summary' : 'playbook',
          sheetId: sheet.sheetId,
          sheetName: finalName,
          address,
          headers: [],
        }),
      ),
    ];
    stopIfAsked();
    run = savedRunOf(extent, recognition, request, graded, written);
    await keepRun(run, changes);
    await summaries.replacePrevious();
  } catch (error) {
    tell({ phase: 'undoing', done: 0, total: 0 });
    await changes.rollBack();
    throw error;
  }
  // Formulas answer by the saved run: a new one makes every one of them stale.
  setSavedRun(run);
  return { report: graded.report, written, recalculated: await hasRecalculated() };
}

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

async function writeGrades(
  extent: SheetExtent,
  mapping: Mapping,
  graded: Graded,
  before: SavedRun | null,
  changes: Changes,
  watch: Watch,
): Promise<Written> {
  const columns = graded.columns.map(({ header, format }) => ({ header, format }));
  if (mapping.kind === 'orders') {
    const onRows = (done: number): void =>
      watch.onProgress?.({ phase: 'writing', done, total: graded.customers });
    const previous = areaOf(before, 'gradedSheet');
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
    return { what: 'gradedSheet', ...sheet, headers: columns.map(({ header }) => header) };
  }

  const rows = extent.rows - mapping.headerRow - 1;
  const previous = before?.written.find(
    (part) => part.what === 'columns' && part.sheetName === extent.sheetName,
  );
  const keyColumn = mapping.columns[keyField(mapping) ?? 'customerId'];
  if (keyColumn === undefined) {
    throw new ProblemError({ code: 'no-customer-column', place: { sheet: extent.sheetName } });
  }
  const result = await writeColumns(
    {
      sheetId: extent.sheetId,
      sheetName: extent.sheetName,
      headerRow: extent.firstRow + mapping.headerRow,
      rows,
      keyColumn: extent.firstColumn + keyColumn,
      columns,
      cellsFor: (row, keys) => worker().call('cellsBeside', { row, keys }),
      ...(previous ? { previousHeaders: previous.columns.map(({ header }) => header) } : {}),
    },
    changes,
    (done) => watch.onProgress?.({ phase: 'writing', done, total: rows }),
    watch.signal,
  );
  return { what: 'columns', sheetId: extent.sheetId, sheetName: extent.sheetName, ...result };
}

function areaOf(
  run: SavedRun | null,
  what: Written['what'],
): { sheetName: string; address: string } | undefined {
  return run?.written.find((part) => part.what === what);
}

function savedRunOf(
  extent: SheetExtent,
  recognition: Recognition,
  { mapping, scheme, locale }: GradeRequest,
  { fitted, columns, report }: Graded,
  written: Written[],
): SavedRun {
  const headers = Object.fromEntries(
    Object.entries(mapping.columns).map(([field, column]) => [
      field,
      (recognition.headers[column] ?? '').slice(0, 255),
    ]),
  );
  return {
    format: 'crm-tier/run',
    formatVersion: 1,
    scheme,
    fitted,
    locale,
    source: {
      sheetId: extent.sheetId,
      sheetName: extent.sheetName,
      kind: mapping.kind,
      headerRow: mapping.headerRow,
      columns: mapping.columns,
      headers,
    },
    written: written.map(({ what, sheetId, sheetName, address, headers: names }) => ({
      what,
      sheetId,
      sheetName,
      address,
      columns: names.map((header, index) => ({ id: columns[index]?.id ?? '', header })),
    })),
    counts: {
      rows: report.rows,
      used: report.rows - report.setAside.reduce((sum, { rows }) => sum + rows, 0),
      customers: report.customers,
      orders: report.orders,
      revenue: report.revenue,
    },
    ranAt: new Date().toISOString(),
  };
}
