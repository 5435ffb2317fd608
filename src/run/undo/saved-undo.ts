import { parseSavedRun, savedRunText, type SavedRun } from '../../grading/saved-run';
import { parseDocument } from '../../scheme/parse-document';
import { ProblemError } from '../../scheme/problem';
import { z } from '../../scheme/zod';
import type { Changes } from '../../workbook/changes';
import { readState, removeState, writeState } from '../../workbook/state-part';

const FORMAT_VERSION = 1;
const run = z.int().min(1).max(1_000_000_000);
const schema = z.strictObject({
  format: z.literal('crm-tier/undo'),
  formatVersion: z.literal(FORMAT_VERSION),
  ranAt: z.string().max(40).describe('The run that this belongs to.'),
  run: run.describe('Its number in the history.'),
  before: z
    .strictObject({ run, saved: z.string().max(500_000) })
    .nullable()
    .describe('The run before it that is in the history; null = none.'),
});

/** What the workbook keeps so that the last run can be taken back after it was saved and opened again. */
export interface SavedUndo {
  run: number;
  before: { run: number; saved: SavedRun } | null;
}

/** Null when the workbook has none for this run, or it is damaged. */
export async function loadUndo(saved: SavedRun): Promise<SavedUndo | null> {
  const text = await readState('undo');
  if (text === null) return null;
  try {
    const found = parseDocument(text, schema, FORMAT_VERSION);
    if (found.ranAt !== saved.ranAt) return null;
    const { before } = found;
    return { run: found.run, before: before && { run: before.run, saved: parseSavedRun(before.saved) } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
}

/** Keeps the step back of a run; rolling back brings the one before. */
export async function saveUndo(ranAt: string, undo: SavedUndo, changes: Changes): Promise<void> {
  await putUndo(
    JSON.stringify({
      format: 'crm-tier/undo',
      formatVersion: FORMAT_VERSION,
      ranAt,
      run: undo.run,
      before: undo.before && { run: undo.before.run, saved: savedRunText(undo.before.saved) },
    }),
    changes,
  );
}

/** Puts a text in place of the saved step; null takes it out. */
export async function putUndo(text: string | null, changes: Changes): Promise<void> {
  const old = await readState('undo');
  if (old === text) return;
  changes.add(() => (old === null ? removeState('undo') : writeState('undo', old)));
  await (text === null ? removeState('undo') : writeState('undo', text));
}
