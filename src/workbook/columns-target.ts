import type { Cell } from '../report/summary';
import type { Formula } from './cell-text';
import type { ColumnsPlace } from './plan-columns';
import type { CellBlock } from './read-blocks';

export interface ColumnsTarget extends ColumnsPlace {
  /** The cells beside the given keys, which are those of the rows from `row` on, counted from the first data row. */
  cellsFor: (row: number, keys: CellBlock) => Promise<Cell[][]>;
  /** Formulas in place of cells. */
  live?: LiveCells;
}

export interface LiveCells {
  /** The columns that the formulas read: 0-based sheet columns, with what their header cells showed. */
  from: readonly { column: number; header: string }[];
  /** Undefined = the value. `row` counts from the first data row, `facts` are the cells of `from` in it. */
  formulaFor: (
    id: string,
    row: number,
    cell: Cell,
    facts: CellBlock[number],
    addresses: readonly string[],
  ) => Formula | undefined;
}
