import { textToWrite } from './cell-text';
import { isCrmFormula } from './crm-formula';
import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { sync } from './sync';

export type Value = string | number | boolean;

/** A formula of ours with everything it fills. 0-based sheet rows and columns. */
export interface Filled {
  row: number;
  column: number;
  formula: string;
  /** As they must be written to stand there as they are. */
  values: Value[][];
}

const BLOCK_CELLS = 30_000;
/** Proxies of one request. */
const SPILLS_A_SYNC = 400;

/** The used cells of every sheet. */
export function usedAreas(): Promise<Area[]> {
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

/** The used cells among the selected ones, which may be several ranges of one sheet. */
export function selectedAreas(): Promise<Area[]> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    const sheet = selected.worksheet;
    sheet.load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync(context);
    if (used.isNullObject) return [];
    const cells = areaOf(sheet, used);
    return selected.areas.items.flatMap((area) => common(cells, areaOf(sheet, area)) ?? []);
  });
}

/** The cells of one sheet that both areas have; undefined = none. */
function common(one: Area, other: Area): Area | undefined {
  const firstRow = Math.max(one.firstRow, other.firstRow);
  const firstColumn = Math.max(one.firstColumn, other.firstColumn);
  const rows = Math.min(one.firstRow + one.rows, other.firstRow + other.rows) - firstRow;
  const columns = Math.min(one.firstColumn + one.columns, other.firstColumn + other.columns) - firstColumn;
  return rows > 0 && columns > 0 ? { ...one, firstRow, firstColumn, rows, columns } : undefined;
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
export async function filledIn(area: Area): Promise<Filled[]> {
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
export function toWrite(value: unknown, type: Excel.RangeValueType | string | undefined): Value {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return String(type) === 'Error' ? text : textToWrite(text);
}
