import type { ICellData, IObjectMatrixPrimitiveType, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel, IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';

type Grid = Pick<Worksheet, 'getCellMatrix' | 'getRowCount' | 'getColumnCount'>;
type SheetFormulas = IObjectMatrixPrimitiveType<IFormulaDataItem>;

/** Up to here counting through the columns is faster than asking each row for its keys. */
const MOST_COUNTED = 256;

/**
 * Univer collects the formulas of all sheets for every calculation and every write, asking each row of cells for its
 * keys: on half a million lines that takes seconds. From now on it counts through rows and columns and finds the same.
 */
export function collectByCounting(model: FormulaDataModel, workbooks: () => readonly Workbook[]): void {
  model.getFormulaData = () => {
    const all: IFormulaData = {};
    for (const workbook of workbooks()) {
      const sheets: NonNullable<IFormulaData[string]> = {};
      for (const worksheet of workbook.getSheets()) sheets[worksheet.getSheetId()] = formulasOf(worksheet);
      all[workbook.getUnitId()] = sheets;
    }
    return all;
  };
}

/** A formula with an id is shared: the cells that name only the id have the same, moved by `x` columns and `y` rows. */
export function formulasOf(worksheet: Grid): SheetFormulas {
  const found: SheetFormulas = {};
  const sources = new Map<string, { f: string; row: number; column: number }>();
  const following: { si: string; row: number; column: number }[] = [];
  eachCell(worksheet, (row, column, { f, si }) => {
    const formula = isFormula(f) ? f : '';
    const id = typeof si === 'string' ? si : '';
    if (formula === '' && id === '') return;
    if (formula === '') following.push({ si: id, row, column });
    else {
      (found[row] ??= {})[column] = id === '' ? { f: formula } : { f: formula, si: id };
      if (id !== '') sources.set(id, { f: formula, row, column });
    }
  });
  for (const { si, row, column } of following) {
    const source = sources.get(si);
    if (!source) continue;
    (found[row] ??= {})[column] = { f: source.f, si, x: column - source.column, y: row - source.row };
  }
  return found;
}

/** The cells that hold something; cells lie within the grid of their sheet. */
function eachCell(worksheet: Grid, visit: (row: number, column: number, cell: ICellData) => void): void {
  const cells = worksheet.getCellMatrix().getMatrix();
  const columnCount = worksheet.getColumnCount();
  if (columnCount > MOST_COUNTED) {
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
    return;
  }
  for (let row = 0, rowCount = worksheet.getRowCount(); row < rowCount; row++) {
    const line = cells[row];
    if (!line) continue;
    for (let column = 0; column < columnCount; column++) {
      const cell = line[column];
      if (cell) visit(row, column, cell);
    }
  }
}

const isFormula = (f: unknown): f is string => typeof f === 'string' && f.length > 1 && f.startsWith('=');
