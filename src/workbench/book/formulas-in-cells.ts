import type { RawCells } from './book-sheet';
import { cellRange, type CellRange } from './cell-range';

/**
 * Looks for formulas in the cells of an opened file. `ref`, the cells that a formula filled when the file was saved, is
 * taken away: from now on the engine says where results spill, and an old `ref` would be saved over cells of the
 * user's. The formulas that had one are `spilling`: their other cells are empty until they are calculated.
 */
export function takeUpFormulas(cells: RawCells): { found: boolean; spilling: CellRange[] } {
  let found = false;
  const spilling: CellRange[] = [];
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[column];
      if (!cell || (!cell.f && !cell.si)) continue;
      found = true;
      if (cell.ref === undefined) continue;
      delete cell.ref;
      spilling.push(cellRange(Number(row), Number(column)));
    }
  }
  return { found, spilling };
}

/** Whether a change that Univer reports puts a formula into a cell. */
export function bringsFormula(id: string, params: object): boolean {
  if (id !== 'sheet.mutation.set-range-values') return false;
  const { cellValue = {} } = params as { cellValue?: RawCells };
  for (const row in cellValue) {
    const cells = cellValue[row];
    for (const column in cells) if (cells[column]?.f || cells[column]?.si) return true;
  }
  return false;
}
