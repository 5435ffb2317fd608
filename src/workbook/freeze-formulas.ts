import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import type { Changes } from './changes';
import { filledIn, selectedArea, toWrite, usedAreas, type Filled, type Value } from './crm-cells';
import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { sync } from './sync';

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
const BLOCK_CELLS = 60_000;
/** Proxies of one request. */
const WRITES_A_SYNC = 100;

/** What a freeze turned into values on one sheet. */
interface FrozenSheet {
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
  const areas = where === 'workbook' ? await usedAreas() : await selectedArea();
  const frozen: Frozen = { formulas: 0, cells: 0, sheets: 0, waiting: 0 };
  const sheets: FrozenSheet[] = [];
  for (const area of areas) {
    const found = await filledIn(area);
    const answered = found.filter(({ values }) => !WAITING.has(String(values[0]?.[0])));
    frozen.waiting += found.length - answered.length;
    if (answered.length > 0) sheets.push({ area, answered });
  }
  // A refusal half-way would take longer to put right than to foresee.
  for (const { area } of sheets) await refuseProtected(area);
  for (const { area, answered } of sheets) {
    changes.add(() => writeFormulas(area, answered));
    await writeValues(area, answered);
    frozen.sheets += 1;
    frozen.formulas += answered.length;
    for (const { values } of answered) frozen.cells += values.length * (values[0]?.length ?? 0);
  }
  return { frozen, sheets };
}

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

const addressOf = (run: readonly Filled[]): string =>
  blockAddress(run[0]!.row, run[0]!.column, rowsOf(run), run[0]!.values[0]?.length ?? 1);

function refuseProtected({ sheetId, sheetName }: Area): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    await sync(context);
    if (sheet.isNullObject) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: sheetName } });
    sheet.protection.load('protected');
    await sync(context);
    if (sheet.protection.protected)
      throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheet.name } });
  });
}

/** Values of single cells below each other are written as one range. */
async function writeValues(area: Area, filled: readonly Filled[]): Promise<void> {
  await write(
    area,
    runsOf(filled).map((run) => ({
      address: addressOf(run),
      content: run.flatMap(({ values }) => values),
      what: 'values' as const,
    })),
  );
}

/** The way back: what spilled is cleared first, because a formula does not spill over values. */
async function writeFormulas(area: Area, filled: readonly Filled[]): Promise<void> {
  const spilled = filled.filter(({ values }) => values.length > 1 || (values[0]?.length ?? 0) > 1);
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      for (const { row, column, values } of spilled) {
        sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).clear('Contents');
      }
      await sync(context);
    },
    { sheet: area.sheetName },
  );
  const anchors = filled.map((each) => ({ ...each, values: [[each.formula]] }));
  await write(
    area,
    runsOf(anchors).map((run) => ({
      address: blockAddress(run[0]!.row, run[0]!.column, run.length, 1),
      content: run.map(({ formula }) => [formula]),
      what: 'formulas' as const,
    })),
  );
}

const rowsOf = (run: readonly Filled[]): number => run.reduce((sum, { values }) => sum + values.length, 0);

/** Single cells that follow each other in a column; whatever spills stands alone. */
function runsOf(filled: readonly Filled[]): Filled[][] {
  const isSingle = ({ values }: Filled): boolean => values.length === 1 && values[0]?.length === 1;
  const sorted = filled.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Filled[][] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows =
      before &&
      isSingle(before) &&
      isSingle(one) &&
      before.column === one.column &&
      before.row + 1 === one.row;
    if (last && follows && last.length < BLOCK_CELLS) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

async function write(
  area: Area,
  writes: { address: string; content: Value[][]; what: 'values' | 'formulas' }[],
): Promise<void> {
  for (let from = 0; from < writes.length; from += WRITES_A_SYNC) {
    await inWorkbook(
      async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        const sheet = context.workbook.worksheets.getItem(area.sheetId);
        for (const { address, content, what } of writes.slice(from, from + WRITES_A_SYNC)) {
          sheet.getRange(address)[what] = content;
        }
        await sync(context);
      },
      { sheet: area.sheetName },
    );
  }
}
