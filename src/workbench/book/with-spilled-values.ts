import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { formatRange } from './address';
import type { Calculation, SpillRange } from './calculation';
import { cellRange } from './cell-range';

type Cells = NonNullable<IWorksheetData['cellData']>;

/**
 * The workbook with what its formulas spilled, which Univer keeps beside the cells: `ref` on each such formula, `v`
 * and `t` in the cells that it fills. Rows without a spill are shared with `univer`, which stays as it is.
 */
export function withSpilledValues(univer: IWorkbookData, calculation: Calculation): IWorkbookData {
  const sheets = { ...univer.sheets };
  let found = false;
  for (const sheetId of univer.sheetOrder) {
    const spills = calculation.spills(sheetId);
    const sheet = sheets[sheetId];
    if (spills.length === 0 || !sheet) continue;
    found = true;
    sheets[sheetId] = { ...sheet, cellData: filledCells(sheet.cellData ?? {}, sheetId, spills, calculation) };
  }
  return found ? { ...univer, sheets } : univer;
}

function filledCells(cells: Cells, sheetId: string, spills: SpillRange[], calculation: Calculation): Cells {
  const filled: Cells = { ...cells };
  const copied = new Set<number>();
  for (const { startRow, endRow, startColumn, endColumn } of spills) {
    for (let row = startRow; row <= endRow; row++) {
      if (!copied.has(row)) filled[row] = { ...cells[row] };
      copied.add(row);
      const line = filled[row] as Record<number, ICellData>;
      for (let column = startColumn; column <= endColumn; column++) {
        const spilled = calculation.spilledCell(sheetId, row, column);
        const value = spilled?.v;
        if (value === undefined || value === null) continue;
        const cell: ICellData = { ...line[column], v: value };
        if (spilled?.t) cell.t = spilled.t;
        else delete cell.t;
        line[column] = cell;
      }
    }
    const rows = endRow - startRow + 1;
    const columns = endColumn - startColumn + 1;
    if (rows * columns === 1) continue;
    const line = filled[startRow] as Record<number, ICellData>;
    const ref = formatRange(cellRange(startRow, startColumn, rows, columns));
    line[startColumn] = { ...line[startColumn], ref };
  }
  return filled;
}
