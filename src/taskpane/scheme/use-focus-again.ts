import { useEffect, type Dispatch, type RefObject } from 'react';
import type { PaneAction } from '../state/pane-action';
import type { EditorState } from './editor-state';

/** Gives the focus back to the row (`data-row`) of what was just left, once, when its list comes back. */
export function useFocusAgain(
  list: RefObject<HTMLElement | null>,
  { left }: EditorState,
  dispatch: Dispatch<PaneAction>,
): void {
  useEffect(() => {
    if (left === null) return;
    // After the page's title, which takes the focus on arrival.
    const timer = setTimeout(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
      [...rows].find(({ dataset }) => dataset.row === left)?.focus();
      dispatch({ type: 'schemeEdited', edit: { type: 'focusTaken' } });
    });
    return () => clearTimeout(timer);
  }, [list, left, dispatch]);
}
