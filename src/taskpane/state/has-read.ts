import { mappingFrom } from '../../intake/suggest-mapping';
import type { ReadSheet } from '../../run/run-types';
import { checkAgain } from './check-again';
import { draftFits } from './draft-found';
import { besideLeft } from './lists-beside';
import type { PaneState } from './pane-state';
import { stillFits } from './still-fits';

/** The list is read: the user's columns stay where they still fit, else those of the draft, else the recognised ones. */
export function hasRead(state: PaneState, read: ReadSheet): PaneState {
  const keeps =
    state.mappingByHand &&
    state.mapping !== null &&
    state.read !== null &&
    stillFits(state.mapping, state.read.recognition, read.recognition);
  const { draft } = state;
  const ofThis = draft?.sheetName === read.source.sheetName ? draft : null;
  const left = ofThis?.mapping && draftFits(ofThis, read.recognition) ? ofThis.mapping.mapping : null;
  return checkAgain({
    ...state,
    reading: { ...state.reading, status: 'done' },
    seen: null,
    read,
    // Taken once: what the user chooses from now on is newer.
    draft: null,
    beside: ofThis ? besideLeft(ofThis, state.sources ?? [], read.source.id) : state.beside,
    mapping: keeps ? state.mapping : (left ?? mappingFrom(read.recognition)),
    mappingByHand: keeps || left !== null,
  });
}
