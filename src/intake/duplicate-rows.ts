import type { RawTable } from './raw-column';

/** 1 for each row from `firstRow` on that repeats an earlier one cell by cell; only rows that `counts` are looked at. */
export function duplicateRows(
  table: RawTable,
  firstRow: number,
  counts: (row: number) => boolean,
): Uint8Array {
  const rows = table.rows - firstRow;
  const bits = table.columns.map(
    ({ number }) => new Int32Array(number.slice(firstRow, firstRow + rows).buffer),
  );
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2)));
  const slots = new Int32Array(size).fill(-1);
  const duplicates = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    if (!counts(row)) continue;
    let slot = hashOf(row) & (size - 1);
    for (;;) {
      const earlier = slots[slot]!;
      if (earlier < 0) {
        slots[slot] = row;
        break;
      }
      if (isSame(earlier, row)) {
        duplicates[row] = 1;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return duplicates;

  function hashOf(row: number): number {
    let h = 0x811c9dc5;
    for (let c = 0; c < table.columns.length; c++) {
      const column = table.columns[c]!;
      h = Math.imul(h ^ column.text[row + firstRow]!, 0x9e3779b1);
      h = Math.imul(h ^ (h >>> 15) ^ bits[c]![2 * row]!, 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13) ^ bits[c]![2 * row + 1]!, 0xc2b2ae35);
    }
    return (h ^ (h >>> 16)) >>> 0;
  }

  function isSame(one: number, other: number): boolean {
    for (let c = 0; c < table.columns.length; c++) {
      const { kind, text } = table.columns[c]!;
      if (kind[one + firstRow] !== kind[other + firstRow] || text[one + firstRow] !== text[other + firstRow])
        return false;
      if (bits[c]![2 * one] !== bits[c]![2 * other] || bits[c]![2 * one + 1] !== bits[c]![2 * other + 1])
        return false;
    }
    return true;
  }
}
