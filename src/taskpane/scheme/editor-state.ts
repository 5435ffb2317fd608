import { draftProblems, type DraftProblem } from '../../scheme/edit/draft-problems';
import type { Scheme } from '../../scheme/schema';
import { editHistory, startHistory, type EditHistory, type HistoryAction } from './edit-history';

/**
 * The scheme being edited. The draft may not hold yet: a number whose text cannot be read stands in it as that text, so
 * that nothing typed is lost. `PaneState.scheme` is the last draft that held.
 */
export interface EditorState {
  history: EditHistory<Scheme>;
  /** What is wrong with the draft; empty = it holds. */
  problems: readonly DraftProblem[];
  /** What the draft is compared with: the template it began as, or the scheme of the last run. */
  saved: { scheme: Scheme; by: 'template' | 'run' };
  /** The part of the scheme that is open, and the thing in it, such as a tag by its id; null = the list of parts. */
  open: { part: string; item: string | null } | null;
  /** The part, or the thing in it, that was just left: its row takes the focus. */
  left: string | null;
  /** The field that is to take the focus once it is on the page, as its path. */
  target: string | null;
}

export type EditorAction =
  | HistoryAction<Scheme>
  | { type: 'partOpened'; part: string; item?: string | null; target?: string }
  | { type: 'partClosed' }
  | { type: 'focusTaken' };

export const startEditor = (scheme: Scheme): EditorState => ({
  history: startHistory(scheme),
  problems: [],
  saved: { scheme, by: 'template' },
  open: null,
  left: null,
  target: null,
});

export function editScheme(editor: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'partOpened':
      return {
        ...editor,
        open: { part: action.part, item: action.item ?? null },
        left: null,
        target: action.target ?? null,
      };
    case 'partClosed':
      return {
        ...editor,
        open: editor.open?.item ? { ...editor.open, item: null } : null,
        left: editor.open?.item ?? editor.open?.part ?? null,
        target: null,
      };
    case 'focusTaken':
      return editor.target === null && editor.left === null
        ? editor
        : { ...editor, target: null, left: null };
    default: {
      const history = editHistory(editor.history, action);
      if (history === editor.history) return editor;
      const same = history.present === editor.history.present;
      return { ...editor, history, problems: same ? editor.problems : draftProblems(history.present) };
    }
  }
}

/** Whether there is anything to lose. */
export const hasUnsavedEdits = ({ history, saved }: EditorState): boolean =>
  history.present !== saved.scheme && JSON.stringify(history.present) !== JSON.stringify(saved.scheme);
