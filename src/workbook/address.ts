/** Column letters of a 0-based column index: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a block; 0-based indexes. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** The block that an A1 address without a sheet stands for; undefined when it is not one. */
export function parseBlock(
  address: string,
): { row: number; column: number; rows: number; columns: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const column = columnIndex(left!);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right!) - column + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
