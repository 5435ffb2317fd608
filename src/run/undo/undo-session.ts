import type { Watch } from '../progress';
import { previewUndo, type UndoPreview } from './undo-preview';
import { undoRun } from './undo-run';

export type { UndoPreview } from './undo-preview';

/** Taking runs back, the last one first. */
export interface UndoSession {
  /** What taking back the last run would do; writes nothing. Null = there is no run. */
  previewUndo(): Promise<UndoPreview | null>;
  /**
   * Takes the last run back.
   * @param ranAt the run that the user was shown
   * @throws ProblemError undo-nothing, undo-changed; the workbook is then as it was
   */
  undoRun(ranAt: string | null, watch?: Watch): Promise<void>;
}

export const undoSession: UndoSession = { previewUndo, undoRun };
