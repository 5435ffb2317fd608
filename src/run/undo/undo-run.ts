import { setSavedRun } from '../../functions/saved-run-source';
import { savedRunText, type SavedRun } from '../../grading/saved-run';
import { ProblemError } from '../../scheme/problem';
import { Changes } from '../../workbook/changes';
import { finishUndo, type Finish } from '../../workbook/finish-undo';
import { recalculate } from '../../workbook/show-sheet';
import { readState, removeState, writeState } from '../../workbook/state-part';
import type { Watch } from '../progress';
import { removeFromHistory } from './remove-from-history';
import { leftOfBefore, takeBackReports } from './report-sheets';
import { forget } from './run-record';
import { putUndo } from './saved-undo';
import { undoColumns } from './undo-columns';
import { planUndo, type UndoPlan } from './undo-plan';
import { undoSheet } from './undo-sheet';

/**
 * Takes the last run back: what it wrote goes, and what the run before wrote comes back as far as anybody knows it.
 * Whatever fails on the way, the workbook is as it was before.
 * @param ranAt the run that the user was shown
 * @throws ProblemError undo-nothing, undo-changed, sheet-protected
 */
export async function undoRun(ranAt: string | null, watch: Watch = {}): Promise<void> {
  watch.onProgress?.({ phase: 'undoing', done: 0, total: 0 });
  const plan = await planUndo();
  if (!plan) throw new ProblemError({ code: 'undo-nothing' });
  if (plan.saved.ranAt !== ranAt) throw new ProblemError({ code: 'undo-changed' });

  const changes = new Changes();
  let finish: Finish;
  let left: SavedRun | null;
  try {
    finish = { sheets: [], replace: [] };
    const written = await takeBackGrades(plan, changes, finish);
    written.push(...(await takeBackReports(plan.reports, plan.before, changes, finish)));
    if (plan.run !== null) finish.sheets.push(...(await removeFromHistory(plan.run, plan.saved, changes)));
    left = savedAfter(plan, written);
    await putRun(left, changes);
    await putUndo(plan.record?.undoBefore ?? null, changes);
    await finishUndo(finish);
  } catch (error) {
    await changes.rollBack();
    throw error;
  }
  await finish.nameTables?.();
  forget(plan.record);
  setSavedRun(left);
  try {
    await recalculate();
  } catch (error) {
    // The run is taken back by now; formulas show its answers until the next calculation.
    if (!(error instanceof ProblemError)) throw error;
  }
}

type WrittenPart = SavedRun['written'][number];

/** Gives what of the run before stands in the workbook afterwards. */
async function takeBackGrades(plan: UndoPlan, changes: Changes, finish: Finish): Promise<WrittenPart[]> {
  const { grades, before } = plan;
  if (!grades?.columns) return [];
  if (grades.what === 'columns') return undoColumns(plan, grades.columns, changes, finish);
  if (!grades.sheet) return [];
  const back = await undoSheet(plan, grades.columns, grades.sheet, changes);
  if (back) return [back];
  finish.sheets.push(grades.sheet);
  // A run of another list before this one left its grades elsewhere: they still stand there.
  return before.from === 'session' ? gradesOf(before.saved).filter(({ what }) => what === 'columns') : [];
}

const gradesOf = ({ written }: SavedRun): WrittenPart[] =>
  written.filter(({ what }) => what === 'columns' || what === 'gradedSheet');

function savedAfter({ before, saved }: UndoPlan, written: WrittenPart[]): SavedRun | null {
  if (before.from === 'nothing' || before.from === 'nowhere') return null;
  const others = before.saved.written.filter(({ what }) => what === 'history' || what === 'runs');
  return { ...before.saved, written: [...written, ...leftOfBefore(saved, before.saved), ...others] };
}

/** Puts a run in place of the saved one; rolling back brings that one back. */
async function putRun(run: SavedRun | null, changes: Changes): Promise<void> {
  const old = await readState('run');
  changes.add(() => (old === null ? removeState('run') : writeState('run', old)));
  await (run === null ? removeState('run') : writeState('run', savedRunText(run)));
}
