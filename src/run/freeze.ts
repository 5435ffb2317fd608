import { Changes } from '../workbook/changes';
import { freezeFormulas, type Frozen } from '../workbook/freeze-formulas';
import { thawFormulas, type Thawed } from '../workbook/thaw-formulas';

/**
 * Turns CRM formulas into their values, so that a colleague without the add-in sees grades and not #NAME?. `undo` brings
 * the formulas back where their values still stand. Each fails or succeeds as a whole.
 */
export async function freeze(
  where: 'workbook' | 'selection',
): Promise<{ frozen: Frozen; undo: () => Promise<Thawed> }> {
  const { frozen, sheets } = await whole((changes) => freezeFormulas(where, changes));
  return { frozen, undo: () => whole((changes) => thawFormulas(sheets, changes)) };
}

async function whole<T>(work: (changes: Changes) => Promise<T>): Promise<T> {
  const changes = new Changes();
  try {
    return await work(changes);
  } catch (error) {
    await changes.rollBack();
    throw error;
  }
}
