import { setSavedRun } from '../../functions/saved-run-source';
import { deleteSheets } from '../../workbook/delete-sheets';
import { removeState, STATE_NAMESPACES, type StatePart } from '../../workbook/state-part';
import { findWritten } from '../saved-state/find-written';
import { openState } from '../saved-state/open-state';
import { ownSheets } from './share-plan';

/** Takes the sheets that the saved run made out of the workbook; columns beside a list stay. Gives their names. */
export async function dropSheets(): Promise<string[]> {
  const state = await openState();
  if (state.status !== 'ours') return [];
  const written = ownSheets(await findWritten(state.run));
  const names = written.map(({ sheetName }) => sheetName);
  await deleteSheets(written.map(({ sheetId }) => sheetId));
  return names;
}

/** Takes everything out of the workbook that the add-in keeps in it unseen: run, mapping, scheme in work. */
export async function dropScheme(): Promise<void> {
  for (const part of Object.keys(STATE_NAMESPACES) as StatePart[]) await removeState(part);
  setSavedRun(null);
}
