import type { Cell } from '../../report/summary';
import type { CellBlock } from '../../workbook/read-blocks';

/** Looks on while a run writes its grades; a block that is written again replaces what it said before. */
export class Recorder {
  readonly cells: Cell[][] = [];
  readonly keys: CellBlock[number] = [];

  /** @param keys one cell a row: what names the customer */
  async block(row: number, written: Promise<Cell[][]>, keys?: CellBlock): Promise<Cell[][]> {
    const cells = await written;
    cells.forEach((line, offset) => {
      this.cells[row + offset] = line;
      const key = keys?.[offset]?.[0];
      if (key !== undefined) this.keys[row + offset] = key;
    });
    return cells;
  }
}
