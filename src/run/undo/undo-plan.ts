import type { SavedRun } from '../../grading/saved-run';
import { findOwnColumns, type OwnColumns } from '../../workbook/find-own-columns';
import { findOwnSheet, type OwnSheet } from '../../workbook/remove-sheet';
import { readHistory } from '../history/read-history';
import { loadSavedRun } from '../saved-run';
import { keyHeader } from './key-header';
import { recordOf, type RunRecord } from './run-record';
import { loadUndo } from './saved-undo';

/** Where the grades of the run before come from. */
export type Before =
  /** There was no run before. */
  | { from: 'nothing' }
  /** This session still knows what stood there. */
  | { from: 'session'; record: RunRecord; saved: SavedRun }
  /** The history's run of that number. */
  | { from: 'history'; run: number; saved: SavedRun }
  /** Nobody knows: removal only. */
  | { from: 'nowhere' };

/** What a run wrote for its customers, where it stands now. */
export interface GradesFound {
  what: 'columns' | 'gradedSheet';
  /** The columns it wrote. */
  asked: { id: string; header: string }[];
  columns: OwnColumns | undefined;
  /** The sheet of graded customers. */
  sheet: OwnSheet | undefined;
}

export interface UndoPlan {
  saved: SavedRun;
  before: Before;
  record: RunRecord | undefined;
  /** The run's number in the history; null = it was not kept. */
  run: number | null;
  grades: GradesFound | undefined;
  summary: OwnSheet | undefined;
}

/** Finds what the last run wrote and where the grades of the run before can come from; null = no run is saved. */
export async function planUndo(): Promise<UndoPlan | null> {
  const saved = await loadSavedRun();
  if (!saved) return null;
  const record = recordOf(saved);
  const undo = await loadUndo(saved);
  const summary = saved.written.find(({ what }) => what === 'summary');
  const grades = await gradesOf(saved);
  const before = await beforeOf(saved, record, undo);
  // Without the column of customers nothing can be put back beside them.
  const lost = grades?.what === 'columns' && grades.columns && grades.columns.key === undefined;
  return {
    saved,
    before: lost && before.from !== 'nothing' ? { from: 'nowhere' } : before,
    record,
    run: undo?.run ?? null,
    grades,
    summary: summary && (await findOwnSheet(summary, summary.address)),
  };
}

async function gradesOf(saved: SavedRun): Promise<GradesFound | undefined> {
  const parts = saved.written.filter(({ what }) => what === 'columns' || what === 'gradedSheet');
  const [part] = parts;
  if (!part) return undefined;
  const asked = parts.flatMap(({ columns }) => columns);
  const onSheet = part.what === 'gradedSheet';
  return {
    what: onSheet ? 'gradedSheet' : 'columns',
    asked,
    columns: await findOwnColumns(part, asked, keyHeader(saved, part)),
    sheet: onSheet ? await findOwnSheet(part, part.address) : undefined,
  };
}

async function beforeOf(
  saved: SavedRun,
  record: RunRecord | undefined,
  undo: Awaited<ReturnType<typeof loadUndo>>,
): Promise<Before> {
  if (record) {
    return record.before ? { from: 'session', record, saved: record.before } : { from: 'nothing' };
  }
  if (undo?.before) {
    const { run, saved: earlier } = undo.before;
    const history = await readHistory(saved.locale, saved.scheme);
    if (history?.overview.runs.some(({ number }) => number === run)) {
      return { from: 'history', run, saved: earlier };
    }
  }
  return { from: 'nowhere' };
}
