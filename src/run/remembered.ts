import {
  correctionsFor,
  parseSavedCorrections,
  savedCorrectionsText,
  withCorrections,
} from '../intake/saved-corrections';
import { correctionsOf } from '../intake/corrections';
import type { ListKind } from '../intake/fields';
import type { Mapping, Recognition } from '../intake/mapping';
import { usersHeaders } from '../intake/own-columns';
import { readState, writeState } from '../workbook/state-part';

/** What the workbook remembers of the user's corrections; damaged = it could not be read and counts as none. */
export const loadCorrections = async (): Promise<ReturnType<typeof parseSavedCorrections>> =>
  parseSavedCorrections(await readState('mapping'));

/**
 * Remembers in the workbook how the user corrected the columns of a list, to win over our guesses the next time that
 * the same headers come (`guessed`: the kind of list it was taken for at first); writes nothing when there is nothing new.
 */
export async function rememberMapping(
  recognition: Recognition<ListKind>,
  mapping: Mapping<ListKind>,
  guessed: ListKind,
): Promise<void> {
  const { saved } = await loadCorrections();
  const headers = usersHeaders(recognition.headers, recognition.own);
  const corrections = {
    ...correctionsOf(recognition, mapping, correctionsFor(saved, headers)),
    ...(mapping.kind === guessed ? {} : { kind: mapping.kind }),
  };
  const text = savedCorrectionsText(withCorrections(saved, headers, corrections));
  if (text !== savedCorrectionsText(saved)) await writeState('mapping', text);
}
