import type { Changes } from './changes';
import { toWrite, type Filled } from './crm-cells';
import type { FrozenSheet } from './freeze-formulas';
import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { refuseProtected } from './refuse-protected';
import { sync } from './sync';
import { addressOf, runsOf, WRITES_A_SYNC, writeFormulas, writeValues } from './write-filled';

/** What bringing formulas back came to. */
export interface Thawed {
  formulas: number;
  /** Formulas whose cells have been changed meanwhile: those stay as they are. */
  left: number;
}

/**
 * Brings the formulas back where their values still stand as they were frozen; what the user has changed since, or has
 * moved away, stays as it is.
 * @throws ProblemError sheet-not-found, sheet-protected, before anything is written
 */
export async function thawFormulas(sheets: readonly FrozenSheet[], changes: Changes): Promise<Thawed> {
  const thawed: Thawed = { formulas: 0, left: 0 };
  const untouched: FrozenSheet[] = [];
  for (const { area, answered } of sheets) {
    await refuseProtected(area);
    const still = await stillStanding(area, answered);
    thawed.formulas += still.length;
    thawed.left += answered.length - still.length;
    if (still.length > 0) untouched.push({ area, answered: still });
  }
  for (const { area, answered } of untouched) {
    changes.add(() => writeValues(area, answered));
    await writeFormulas(area, answered);
  }
  return thawed;
}

/** The frozen formulas of a sheet whose every cell still holds what freezing left there. */
function stillStanding(area: Area, frozen: readonly Filled[]): Promise<Filled[]> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      const still: Filled[] = [];
      const runs = runsOf(frozen);
      for (let from = 0; from < runs.length; from += WRITES_A_SYNC) {
        const some = runs.slice(from, from + WRITES_A_SYNC).map((run) => {
          const range = sheet.getRange(addressOf(run));
          range.load('values,valueTypes,formulas');
          return { run, range };
        });
        await sync(context);
        for (const { run, range } of some) {
          let row = 0;
          for (const one of run) {
            const stands = one.values.every((cells, down) =>
              cells.every(
                (value, column) =>
                  toWrite(range.values[row + down]?.[column], range.valueTypes[row + down]?.[column]) ===
                    value && !String(range.formulas[row + down]?.[column]).startsWith('='),
              ),
            );
            if (stands) still.push(one);
            row += one.values.length;
          }
        }
      }
      return still;
    },
    { sheet: area.sheetName },
  );
}
