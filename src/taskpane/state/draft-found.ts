import type { Draft } from '../../run/draft';
import type { Recognition } from '../../intake/mapping';
import { startEditor } from '../scheme/editor-state';
import type { PaneState } from './pane-state';

/** The pane as it was left; its list is chosen and its columns are taken as soon as they are found again. */
export function draftFound(state: PaneState, draft: Draft | null): PaneState {
  if (!draft) return { ...state, draft: null };
  const { page, options, template, scheme, asOf, write } = draft;
  return {
    ...state,
    // A page that was asked for meanwhile, as by the ribbon, is the newer wish.
    page: state.moved ? state.page : page,
    draft,
    options,
    scheme,
    editor: startEditor(template, scheme),
    asOf,
    write,
  };
}

/** Whether the columns of a draft still stand under their headers. */
export const draftFits = ({ mapping }: Draft, { headers, headerRow }: Recognition): boolean =>
  mapping !== null &&
  mapping.mapping.headerRow === headerRow &&
  Object.values(mapping.mapping.columns).every((column, index) => headers[column] === mapping.headers[index]);
