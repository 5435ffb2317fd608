import type { Restored } from '../../run/restore';
import { editScheme } from '../scheme/editor-state';
import { mapped } from './check-again';
import { besideRestored } from './lists-beside';
import type { PaneState } from './pane-state';
import { startTask } from './task';

/** Everything as the saved run had it, ready to be changed and graded. */
export function runRestored(state: PaneState, { read, beside, request }: Restored): PaneState {
  const { scheme, mapping, options, asOf = null, write } = request;
  return mapped(
    {
      ...state,
      sourceId: read.source.id,
      sheetByHand: true,
      reading: { ...startTask(state.reading), status: 'done' },
      read,
      beside: beside.map((list, index) => besideRestored(list, request.also?.[index])),
      scheme,
      editor: editScheme(state.editor, { type: 'runTaken', scheme }),
      options,
      asOf,
      ...(write ? { write } : {}),
    },
    mapping,
  );
}
