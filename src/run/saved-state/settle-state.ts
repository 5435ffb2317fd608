import { setSavedRun } from '../../functions/saved-run-source';
import { readSavedRun, savedRunText } from '../../grading/saved-run';
import { readState, removeState, writeState } from '../../workbook/state-part';

/**
 * What the user chose to do with the workbook's saved run: `keep` saves an edited one as it stands, so that it is used
 * from now on; `remove` takes it out, whatever it is.
 */
export async function settleState(choice: 'keep' | 'remove'): Promise<void> {
  if (choice === 'remove') {
    await removeState('run');
    setSavedRun(null);
    return;
  }
  const text = await readState('run');
  if (text === null) return;
  const { run, edited } = readSavedRun(text);
  if (edited) await writeState('run', savedRunText(run));
  setSavedRun(run);
}
