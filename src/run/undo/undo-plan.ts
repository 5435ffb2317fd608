import type { SavedRun } from '../../grading/saved-run';
import { findOwnColumns, type OwnColumns } from '../../workbook/find-own-columns';
import { findOwnSheet, type OwnSheet } from '../../workbook/remove-sheet';
import { loadSavedRun } from '../saved-run';
import { readHistory } from '../history/read-history';
import { keyHeader } from './key-header';
import { recordOf, type RunRecord } from './run-record';
import { loadUndo } from './saved-undo';

type Part = SavedRun['written'][number];

/** Where the grades of the run before come from. */
export type Source =
  /** There was no run before. */
  | { from: 'nothing' }
  /** This session still knows what stood there. */
  | { from: 'session'; record: RunRecord; before: SavedRun }
  /** The history's run of that number. */
  | { from: 'history'; run: number; before: SavedRun }
  /** Nobody knows: removal only. */
  | { from: 'nowhere' };

export interface UndoPlan {
  saved: SavedRun;
  source: Source;
  record: RunRecord | undefined;
  /** The run's number in the history; null = it was not kept. */
  run: number | null;
  grades: { part: Part; columns: OwnColumns | undefined; sheet: OwnSheet | undefined } | undefined;
  summary: { part: Part; sheet: OwnSheet | undefined } | undefined;
}

/** Finds what the last run wrote and where the grades of the run before can come from; null = no run is saved. */
export async function planUndo(): Promise<UndoPlan | null> {
  const saved = await loadSavedRun();
  if (!saved) return null;
  const record = recordOf(saved);
  const undo = await loadUndo(saved);
  const part = saved.written.find(({ what }) => what === 'columns' || what === 'gradedSheet');
  const summary = saved.written.find(({ what }) => what === 'summary');
  return {
    saved,
    source: await sourceOf(saved, record, undo),
    record,
    run: undo?.run ?? null,
    grades: part && {
      part,
      columns: await findOwnColumns(part, part.columns.map(({ header }) => header), keyHeader(saved, part)),
      sheet: part.what === 'gradedSheet' ? await findOwnSheet(part, part.address) : undefined,
    },
    summary: summary && { part: summary, sheet: await findOwnSheet(summary, summary.address) },
  };
}

async function sourceOf(
  saved: SavedRun,
  record: RunRecord | undefined,
  undo: Awaited<ReturnType<typeof loadUndo>>,
): Promise<Source> {
  if (record && record.before === null) return { from: 'nothing' };
  if (record?.before && record.kept) return { from: 'session', record, before: record.before };
  if (undo?.before) {
    const { run, saved: before } = undo.before;
    const history = await readHistory(saved.locale, saved.scheme);
    if (history?.overview.runs.some(({ number }) => number === run)) return { from: 'history', run, before };
  }
  return { from: 'nowhere' };
}
