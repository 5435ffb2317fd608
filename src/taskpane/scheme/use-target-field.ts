import { useEffect, useRef, type Dispatch, type RefObject } from 'react';
import type { PaneAction } from '../state/pane-action';
import type { EditorState } from './editor-state';

/** A page is fetched when it is first opened: its field is looked for a few times. */
const LOOK_MS = 50;
const LOOKS = 40;

/** Gives the focus to the field that a mistake leads to, as soon as it is on the page. */
export function useTargetField(
  { target }: EditorState,
  dispatch: Dispatch<PaneAction>,
): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target === null) return;
    let looks = 0;
    const timer = setInterval(() => {
      const found = nearestField(content.current, target);
      looks += 1;
      if (!found && looks < LOOKS) return;
      clearInterval(timer);
      found?.focus();
      found?.scrollIntoView({ block: 'center' });
      dispatch({ type: 'schemeEdited', edit: { type: 'focusTaken' } });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [target, dispatch]);
  return content;
}

/** The field with this path, or the first of those within it: a mistake of a whole list is put right in its entries. */
function nearestField(page: HTMLElement | null, target: string): HTMLElement | undefined {
  const fields = [...(page?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
  const is = (test: (path: string) => boolean) => fields.find(({ dataset }) => test(dataset.path ?? ''));
  return (
    is((path) => path === target) ??
    is((path) => path.startsWith(`${target}.`)) ??
    is((path) => target.startsWith(`${path}.`))
  );
}
