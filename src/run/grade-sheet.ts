import { setSavedRun } from '../functions/saved-run-source';
import { savedRunText, type SavedRun } from '../grading/saved-run';
import type { ListKind } from '../intake/fields';
import { listBeside } from '../intake/list-beside';
import type { Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { Changes } from '../workbook/changes';
import { readState } from '../workbook/state-part';
import type { SheetExtent } from '../workbook/find-sheets';
import { replaceSheets, type SheetSwap } from '../workbook/own-sheet';
import { cancelled } from '../workbook/read-blocks';
import { recalculate } from '../workbook/show-sheet';
import { writeSummaries } from '../workbook/write-summaries';
import type { KeptRun } from '../worker/calls/history';
import { noteBegun } from './begun-run';
import { keepInHistory, runsToLeave } from './history/keep-in-history';
import { keptRun } from './history/kept-run';
import { localSerial } from './history/local-serial';
import { nextRun } from './history/next-run';
import { readHistory, type ReadHistory } from './history/read-history';
import { leftSheets, type LeftSheet } from './left-sheets';
import { LiveFormulas } from './live-formulas';
import type { Progress, Watch } from './progress';
import type { GradeRequest, Outcome, Written } from './run-types';
import { asItStands } from './saved-state/find-written';
import { runToSave } from './saved-state/run-to-save';
import { keepRun, readUsableRun } from './saved-run';
import { asWritten, linksFrom, summariesToWrite } from './summaries-to-write';
import { Recorder } from './undo/recorder';
import { remember } from './undo/run-record';
import { saveUndo, type SavedUndo } from './undo/saved-undo';
import { worker } from './worker-client';
import { writeGrades } from './write-grades';
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
  lists: ListsToGrade,
  request: GradeRequest,
  watch: Watch = {},
): Promise<Outcome> {
  const { extent, recognition, beside } = lists;
  const tell = (progress: Progress): void => watch.onProgress?.(progress);
  const stopIfAsked = (): void => {
    if (watch.signal?.aborted) throw cancelled();
  };

  const ranAt = new Date();
  const { keepHistory = false, leaveOldestRuns = 0 } = request.write ?? {};
  const history = keepHistory ? await readHistory(request.locale, request.scheme, watch) : null;
  const kept: KeptRun | undefined = keepHistory
    ? { number: await nextRun(history?.overview), ranAt: localSerial(ranAt), locale: request.locale }
    : undefined;

  tell({ phase: 'grading', done: 0, total: 0 });
  const graded = await worker().call(
    'grade',
    {
      ...gradedInput(request),
      source: extent.sheetName,
      ...(request.write?.summaryOptions ? { summary: request.write.summaryOptions } : {}),
      ...(request.write?.columns ? { columns: request.write.columns } : {}),
      ...(request.write?.place === 'sheet' ? { onSheet: true } : {}),
      ...(kept ? { keep: kept } : {}),
    },
    (done, total) => tell({ phase: 'preparing', done, total }),
  );
  stopIfAsked();
  const leave = kept ? runsToLeave(history, graded.customers, leaveOldestRuns) : 0;

  const asked = request.write?.lists ?? [];
  const listReport =
    asked.length > 0 ? await worker().call('lists', { ...gradedInput(request), lists: asked }) : undefined;
  stopIfAsked();

  const { run: savedBefore, text: beforeText } = await readUsableRun();
  const before = savedBefore && (await asItStands(savedBefore));
  // Before anything is written: a scheme too large to be saved would only be found at the end.
  const answering = runToSave(lists, request, graded, [], ranAt.toISOString());
  savedRunText(answering);
  const live = request.write?.formulas ? new LiveFormulas(answering) : undefined;
  const changes = new Changes();
  const recorder = new Recorder();
  const undoBefore = await readState('undo');
  let run: SavedRun;
  let written: Written[];
  let left: LeftSheet[];
  let emptied: SavedRun['written'] = [];
  let nameTables: (() => Promise<void>) | undefined;
  try {
    const noteEnd = await noteBegun(ranAt, changes);
    const list = graded.beside ? listBeside(request) : undefined;
    const target = list && { extent, recognition, ...beside.get(list.slot), mapping: list.mapping };
    const grades = await writeGrades(target, graded, { before, changes, watch, recorder, live });
    stopIfAsked();
    written = grades;
    const replacing: SheetSwap[] = [];
    if (request.write?.summary !== false) {
      tell({ phase: 'summary', done: 0, total: 0 });
      const languages = request.write?.summaryOptions?.languages ?? [request.locale];
      const summaries = await writeSummaries(
        summariesToWrite(graded, (what) => areaOf(before, what), languages),
        linksFrom(extent.sheetName, grades, languages),
        changes,
      );
      written = [...grades, ...summaries.written.map(asWritten)];
      replacing.push(...summaries.replacing);
      nameTables = summaries.nameTables;
    }
    if (kept) written.push(...(await keepInHistory(history, kept, graded.customers, leave, changes, watch)));
    stopIfAsked();
    const listed = listReport && (await writeLists(listReport, asked, before, changes, watch));
    written.push(...(listed?.written ?? []));
    replacing.push(...(listed?.replacing ?? []));
    emptied = listed?.emptied ?? [];
    stopIfAsked();
    const saved = runToSave(lists, request, graded, written, ranAt.toISOString());
    const keptParts = listed ? listed.kept : await keptLists(before);
    run = { ...saved, written: [...saved.written, ...stillThere(before, saved), ...keptParts] };
    if (kept) await saveUndo(ranAt.toISOString(), stepBack(kept.number, before, history), changes);
    await keepRun(run, beforeText, changes);
    left = await leftSheets(before, written, replacing);
    await noteEnd();
    await replaceSheets(replacing);
  } catch (error) {
    tell({ phase: 'undoing', done: 0, total: 0 });
    await changes.rollBack();
    throw error;
  }
  await nameTables?.();
  // Formulas answer by the saved run: a new one makes every one of them stale.
  setSavedRun(run);
  remember({
    saved: run,
    before,
    summary: graded.summary,
    playbook: graded.playbook ?? undefined,
    lists: listReport?.sheets ?? [],
    emptied,
    ids: graded.columns.map(({ id }) => id),
    keys: recorder.keys,
    cells: recorder.cells,
    keptSheet: changes.kept.find(
      ({ sheetId }) => sheetId === written.find(({ what }) => what === 'gradedSheet')?.sheetId,
    ),
    keptBeside: changes.keptBeside,
    undoBefore,
  });
  return {
    report: graded.report,
    written,
    ...(listReport ? { lists: listReport.lists } : {}),
    left,
    ...(live ? { live: live.count } : {}),
    recalculated: await hasRecalculated(),
    request,
  };
}

/** What this run did not write anew still stands in the workbook, and is ours; lists say themselves which stay. */
const stillThere = (before: SavedRun | null, { written }: SavedRun): SavedRun['written'] =>
  before?.written.filter((part) => part.what !== 'list' && !written.some(({ what }) => what === part.what)) ??
  [];

/** The run before, as far as the history has it: what was written beside the customers comes back from there. */
function stepBack(run: number, before: SavedRun | null, history: ReadHistory | null): SavedUndo {
  const last = history && before && keptRun(history.overview, before);
  return { run, before: before && last ? { run: last.number, saved: before } : null };
}

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

function areaOf(
  run: SavedRun | null,
  what: Written['what'],
): { sheetName: string; address: string } | undefined {
  return run?.written.find((part) => part.what === what);
}
