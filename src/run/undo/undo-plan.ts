import type { SavedRun } from '../../grading/saved-run';
import { findOwnColumns, type OwnColumns } from '../../workbook/find-own-columns';
import { findOwnSheet, type OwnSheet } from '../../workbook/remove-sheet';
import { readHistory } from '../history/read-history';
import { locateWritten } from '../saved-state/find-written';
import { loadSavedRun } from '../saved-run';
import { keyHeaders, savedKey, savedListBeside } from './saved-key';
import { reportSheets, type Places, type ReportSheet } from './report-sheets';
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
  /** Summary, playbook and lists that it wrote. */
  reports: ReportSheet[];
}

/** Finds what the last run wrote and where the grades of the run before can come from; null = no run is saved. */
export async function planUndo(): Promise<UndoPlan | null> {
  const saved = await loadSavedRun();
  if (!saved) return null;
  const record = recordOf(saved);
  const undo = await loadUndo(saved);
  const places = await placesOf(saved);
  const grades = await gradesOf(saved, places);
  const before = await beforeOf(saved, record, undo);
  // Without the columns that name the customers nothing can be put back beside them.
  const lost =
    grades?.what === 'columns' &&
    grades.columns &&
    (grades.columns.keys.length === 0 || !isInHistory(saved, before));
  return {
    saved,
    before: lost && before.from !== 'nothing' ? { from: 'nowhere' } : before,
    record,
    run: undo?.run ?? null,
    grades,
    reports: await reportSheets(saved, record, before, places),
  };
}

/** Where each part of a run stands now. */
async function placesOf(saved: SavedRun): Promise<Places> {
  const found = await locateWritten(saved);
  return new Map(saved.written.map((part, index) => [part, found[index]]));
}

async function gradesOf(saved: SavedRun, places: Places): Promise<GradesFound | undefined> {
  const parts = saved.written.filter(({ what }) => what === 'columns' || what === 'gradedSheet');
  const [part] = parts;
  if (!part) return undefined;
  const asked = parts.flatMap(({ columns }) => columns);
  const place = places.get(part);
  const onSheet = part.what === 'gradedSheet';
  return {
    what: onSheet ? 'gradedSheet' : 'columns',
    asked,
    columns: await findOwnColumns(place ?? part, asked, keyHeaders(saved, part)),
    sheet: onSheet && place ? await findOwnSheet(place, place.address) : undefined,
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

/** The history names the customers as the graded list does; a list beside it may name them otherwise. */
function isInHistory(saved: SavedRun, { from }: Before): boolean {
  const list = savedListBeside(saved);
  return from !== 'history' || !list || savedKey(list).field === savedKey(saved.source).field;
}
