import { Changes } from '../workbook/changes';
import { freezeFormulas, type Frozen } from '../workbook/freeze-formulas';

/**
 * Turns CRM formulas into their values, so that a colleague without the add-in sees grades and not #NAME?. Fails or
 * succeeds as a whole; `undo` brings every formula back.
 */
export async function freeze(
  where: 'workbook' | 'selection',
): Promise<{ frozen: Frozen; undo: () => Promise<void> }> {
  const changes = new Changes();
  try {
    const frozen = await freezeFormulas(where, changes);
    return { frozen, undo: () => changes.rollBack() };
  } catch (error) {
    await changes.rollBack();
    throw error;
  }
}
