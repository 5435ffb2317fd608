import { draftProblems, type DraftProblem } from '../../scheme/edit/draft-problems';
import type { Scheme } from '../../scheme/schema';
import { TEMPLATES, type TemplateId } from '../../scheme/templates/templates';
import { editHistory, startHistory, type EditHistory, type HistoryAction } from './edit-history';

/** A draft with where it comes from: a step back over the choice of a template brings both back. */
export interface DraftVersion {
  scheme: Scheme;
  /** The template it began as. */
  template: TemplateId;
  /** What it is compared with: that template, or the scheme of the last run. */
  saved: { scheme: Scheme; by: 'template' | 'run' };
}

/**
 * The scheme being edited. The draft may not hold yet: a number whose text cannot be read stands in it as that text, so
 * that nothing typed is lost. `PaneState.scheme` is the last draft that held.
 */
export interface EditorState {
  history: EditHistory<DraftVersion>;
  /** What is wrong with the draft; empty = it holds. */
  problems: readonly DraftProblem[];
  /** The part of the scheme that is open, and the thing in it, such as a tag by its id; null = the list of parts. */
  open: { part: string; item: string | null } | null;
  /** The part, or the thing in it, that was just left: its row takes the focus. */
  left: string | null;
  /** The field that is to take the focus once it is on the page, as its path. */
  target: string | null;
}

export type EditorAction =
  | HistoryAction<Scheme>
  | { type: 'templateChosen'; template: TemplateId }
  /** The scheme of a saved run takes the place of the draft. */
  | { type: 'runTaken'; scheme: Scheme }
  /** A run has ended: from now on everything is compared with its scheme. */
  | { type: 'graded'; scheme: Scheme }
  | { type: 'partOpened'; part: string; item?: string | null; target?: string }
  | { type: 'partClosed' }
  | { type: 'focusTaken' };

export const startEditor = (template: TemplateId, scheme: Scheme = TEMPLATES[template]): EditorState => ({
  history: startHistory({ ...begun(template), scheme }),
  problems: [],
  open: null,
  left: null,
  target: null,
});

export function editScheme(editor: EditorState, action: EditorAction): EditorState {
  const { present } = editor.history;
  switch (action.type) {
    case 'edited':
      return action.to === present.scheme
        ? editor
        : stepped(editor, { ...action, to: { ...present, scheme: action.to } });
    case 'templateChosen':
      return stepped(editor, { type: 'edited', to: begun(action.template) });
    case 'runTaken': {
      const { scheme } = action;
      return stepped(editor, { type: 'edited', to: { ...present, scheme, saved: { scheme, by: 'run' } } });
    }
    case 'graded':
      return comparedWith(editor, { scheme: action.scheme, by: 'run' });
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
    default:
      return stepped(editor, action);
  }
}

const begun = (template: TemplateId): DraftVersion => ({
  scheme: TEMPLATES[template],
  template,
  saved: { scheme: TEMPLATES[template], by: 'template' },
});

function stepped(editor: EditorState, action: HistoryAction<DraftVersion>): EditorState {
  const history = editHistory(editor.history, action);
  if (history === editor.history) return editor;
  const { scheme } = history.present;
  const same = scheme === editor.history.present.scheme;
  return { ...editor, history, problems: same ? editor.problems : draftProblems(scheme) };
}

function comparedWith(editor: EditorState, saved: DraftVersion['saved']): EditorState {
  const { past, present, future, open } = editor.history;
  const all = (versions: readonly DraftVersion[]) => versions.map((version) => ({ ...version, saved }));
  return {
    ...editor,
    history: { past: all(past), present: { ...present, saved }, future: all(future), open },
  };
}

/** Whether there is anything to lose. */
export const hasUnsavedEdits = ({ history }: EditorState): boolean => {
  const { scheme, saved } = history.present;
  return scheme !== saved.scheme && JSON.stringify(scheme) !== JSON.stringify(saved.scheme);
};
