import type { Changes } from './changes';
import { filledIn, selectedAreas, usedAreas, type Filled } from './crm-cells';
import type { Area } from './read-blocks';
import { refuseProtected } from './refuse-protected';
import { writeFormulas, writeValues } from './write-filled';

/** What a freeze came to. */
export interface Frozen {
  /** Formulas that became values. */
  formulas: number;
  /** Cells they filled, spilled ones too. */
  cells: number;
  sheets: number;
  /** Formulas left as they are, because Excel has no answer of theirs yet. */
  waiting: number;
}

/** No answer yet, or none without the add-in: frozen it would be wrong for ever. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#LOADING!', '#CONNECT!', '#NAME?', '#SPILL!', '#CALC!']);

/** What a freeze turned into values on one sheet. */
export interface FrozenSheet {
  area: Area;
  answered: Filled[];
}

/**
 * Turns every formula with a CRM function into its value, with the range it spills into; all others stay. The way back
 * is registered before each sheet is changed.
 */
export async function freezeFormulas(
  where: 'workbook' | 'selection',
  changes: Changes,
): Promise<{ frozen: Frozen; sheets: FrozenSheet[] }> {
  const { sheets, frozen } = await answeredIn(where);
  // A refusal half-way would take longer to put right than to foresee.
  for (const { area } of sheets) await refuseProtected(area);
  for (const { area, answered } of sheets) {
    changes.add(() => writeFormulas(area, answered));
    await writeValues(area, answered);
  }
  return { frozen, sheets };
}

/** What freezing the workbook would come to; changes nothing. */
export const countFormulas = async (): Promise<Frozen> => (await answeredIn('workbook')).frozen;

async function answeredIn(
  where: 'workbook' | 'selection',
): Promise<{ sheets: FrozenSheet[]; frozen: Frozen }> {
  const frozen: Frozen = { formulas: 0, cells: 0, sheets: 0, waiting: 0 };
  const sheets: FrozenSheet[] = [];
  for (const area of where === 'workbook' ? await usedAreas() : await selectedAreas()) {
    const found = await filledIn(area);
    const answered = found.filter(({ values }) => !WAITING.has(String(values[0]?.[0])));
    frozen.waiting += found.length - answered.length;
    if (answered.length === 0) continue;
    sheets.push({ area, answered });
    frozen.sheets += 1;
    frozen.formulas += answered.length;
    for (const { values } of answered) frozen.cells += values.length * (values[0]?.length ?? 0);
  }
  return { sheets, frozen };
}
