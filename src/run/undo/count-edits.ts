import type { Cell } from '../../report/summary';
import type { CellBlock } from '../../workbook/read-blocks';

/** Rows by the key beside them; of several rows with one key the first one that is left. */
export class RowsOfKeys<Row> {
  private readonly rows = new Map<string, Row[]>();

  constructor(keys: readonly CellBlock[number][number][], rows: readonly Row[]) {
    keys.forEach((key, index) => {
      const row = rows[index];
      if (row === undefined) return;
      const text = JSON.stringify(key);
      const known = this.rows.get(text);
      if (known) known.push(row);
      else this.rows.set(text, [row]);
    });
  }

  take(key: CellBlock[number][number]): Row | undefined {
    return this.rows.get(JSON.stringify(key))?.shift();
  }
}

/**
 * How many cells differ from what was written beside their keys. In a row whose key was not there, every cell that
 * holds something does. An expected `undefined` is not compared.
 */
export function countEdits(
  keys: CellBlock[number],
  columns: readonly (CellBlock[number] | undefined)[],
  expected: RowsOfKeys<readonly (Cell | undefined)[]>,
): number {
  let edits = 0;
  keys.forEach((key, row) => {
    const written = expected.take(key);
    columns.forEach((cells, column) => {
      if (!cells) return;
      const was = written ? written[column] : null;
      if (was !== undefined && !isSame(cells[row] ?? '', was)) edits += 1;
    });
  });
  return edits;
}

/** A file rounds a number to 15 digits, and Excel cuts what is longer than a cell. */
function isSame(cell: string | number | boolean, written: Cell): boolean {
  if (typeof cell === 'number' && typeof written === 'number') {
    return Math.abs(cell - written) <= 1e-9 * Math.max(1, Math.abs(written));
  }
  return String(cell) === String(written ?? '').slice(0, 32_766);
}
