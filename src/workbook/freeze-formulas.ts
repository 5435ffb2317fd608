import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { isCrmFormula } from './crm-formula';
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

type Value = string | number | boolean;

/** A formula of ours with everything it fills. 0-based sheet rows and columns. */
interface Filled {
  row: number;
  column: number;
  formula: string;
  values: Value[][];
}

/** No answer yet, or none without the add-in: frozen it would be wrong for ever. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#LOADING!', '#CONNECT!', '#NAME?', '#SPILL!', '#CALC!']);
const BLOCK_CELLS = 30_000;
/** Proxies of one request. */
const SPILLS_A_SYNC = 400;
const WRITES_A_SYNC = 100;

/**
 * Turns every formula with a CRM function into its value, with the range it spills into; all others stay. The way back
 * is registered before each sheet is changed.
 */
export async function freezeFormulas(where: 'workbook' | 'selection', changes: Changes): Promise<Frozen> {
  const { sheets, frozen } = await answeredIn(where);
  // A refusal half-way would take longer to put right than to foresee.
  for (const { area } of sheets) await refuseProtected(area);
  for (const { area, answered } of sheets) {
    changes.add(() => writeFormulas(area, answered));
    await writeValues(area, answered);
  }
  return frozen;
}

/** What freezing the workbook would come to; changes nothing. */
export const countFormulas = async (): Promise<Frozen> => (await answeredIn('workbook')).frozen;

async function answeredIn(
  where: 'workbook' | 'selection',
): Promise<{ sheets: { area: Area; answered: Filled[] }[]; frozen: Frozen }> {
  const frozen: Frozen = { formulas: 0, cells: 0, sheets: 0, waiting: 0 };
  const sheets: { area: Area; answered: Filled[] }[] = [];
  for (const area of where === 'workbook' ? await usedAreas() : await selectedArea()) {
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

function refuseProtected({ sheetId, sheetName }: Area): Promise<void> {
  return inWorkbook(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheetId);
    protection.load('protected');
    await sync(context);
    if (protection.protected)
      throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheetName } });
  });
}

function usedAreas(): Promise<Area[]> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    await sync(context);
    const ranges = sheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    });
    await sync(context);
    return ranges.flatMap(({ sheet, used }) => (used.isNullObject ? [] : [areaOf(sheet, used)]));
  });
}

function selectedArea(): Promise<Area[]> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet;
    sheet.load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await sync(context);
    if (used.isNullObject) return [];
    const range = used.getIntersectionOrNullObject(selected);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync(context);
    return range.isNullObject ? [] : [areaOf(sheet, range)];
  });
}

const areaOf = (sheet: Excel.Worksheet, range: Excel.Range): Area => ({
  sheetId: sheet.id,
  sheetName: sheet.name,
  firstRow: range.rowIndex,
  firstColumn: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Every formula of ours in an area, read in blocks. */
async function filledIn(area: Area): Promise<Filled[]> {
  const found: Filled[] = [];
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / area.columns));
  for (let row = 0; row < area.rows; row += rows) {
    found.push(
      ...(await filledInBlock({
        ...area,
        firstRow: area.firstRow + row,
        rows: Math.min(rows, area.rows - row),
      })),
    );
  }
  return found;
}

function filledInBlock(area: Area): Promise<Filled[]> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      const block = sheet.getRangeByIndexes(area.firstRow, area.firstColumn, area.rows, area.columns);
      block.load('formulas');
      await sync(context);
      const formulas = (block.formulas as unknown[][]).flatMap((cells, row) =>
        cells.flatMap((formula, column) => (isCrmFormula(formula) ? [{ row, column, formula }] : [])),
      );
      if (formulas.length === 0) return [];
      block.load('values,valueTypes');
      await sync(context);
      const single = formulas.map(({ row, column, formula }) => ({
        row: area.firstRow + row,
        column: area.firstColumn + column,
        formula,
        values: [[toWrite(block.values[row]?.[column], block.valueTypes[row]?.[column])]],
      }));
      return withSpills(context, sheet, single);
    },
    { sheet: area.sheetName },
  );
}

/** The same formulas with everything they spill. Excel from ExcelApi 1.12 on spills; an older one does not. */
async function withSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  single: Filled[],
): Promise<Filled[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return single;
  const found: Filled[] = [];
  for (let from = 0; from < single.length; from += SPILLS_A_SYNC) {
    const some = single.slice(from, from + SPILLS_A_SYNC).map((filled) => {
      const spill = sheet.getRangeByIndexes(filled.row, filled.column, 1, 1).getSpillingToRangeOrNullObject();
      spill.load('values,valueTypes');
      return { filled, spill };
    });
    await sync(context);
    for (const { filled, spill } of some) {
      if (spill.isNullObject) found.push(filled);
      else {
        const values = spill.values.map((cells, row) =>
          cells.map((value: unknown, column) => toWrite(value, spill.valueTypes[row]?.[column])),
        );
        found.push({ ...filled, values });
      }
    }
  }
  return found;
}

/** A value as it must be written to stand there as it is: errors stay errors, texts stay texts. */
function toWrite(value: unknown, type: Excel.RangeValueType | string | undefined): Value {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return String(type) === 'Error' ? text : textToWrite(text);
}

/** Values of single cells below each other are written as one range. */
async function writeValues(area: Area, filled: readonly Filled[]): Promise<void> {
  await write(
    area,
    runsOf(filled).map((run) => ({
      address: blockAddress(run[0]!.row, run[0]!.column, rowsOf(run), run[0]!.values[0]?.length ?? 1),
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
