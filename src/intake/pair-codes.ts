export interface PairCodes {
  /** One code per row, in the order in which the pairs first appear; -1 = left out. */
  codes: Int32Array;
  count: number;
  /** The row where each pair first appears. */
  firstRow: Int32Array;
}

/**
 * Numbers the distinct pairs (a, b) of two code columns; rows where `a` is negative are left out.
 * A hash table over integers with linear probing: linear in the rows, whatever the codes.
 */
export function pairCodes(a: Int32Array, b: Int32Array): PairCodes {
  const rows = a.length;
  const codes = new Int32Array(rows).fill(-1);
  const firstRow = new Int32Array(rows);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2)));
  const slots = new Int32Array(size).fill(-1);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const left = a[row]!;
    if (left < 0) continue;
    const right = b[row]!;
    let slot = hash(left, right) & (size - 1);
    for (;;) {
      const pair = slots[slot]!;
      if (pair < 0) {
        slots[slot] = count;
        codes[row] = count;
        firstRow[count++] = row;
        break;
      }
      const first = firstRow[pair]!;
      if (a[first] === left && b[first] === right) {
        codes[row] = pair;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { codes, count, firstRow: firstRow.slice(0, count) };
}

function hash(left: number, right: number): number {
  let h = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
