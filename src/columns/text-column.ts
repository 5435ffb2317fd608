import type { TextColumn } from './columns';
import { MISSING_CODE } from './missing';

/** The text of one row; `undefined` when missing. */
export function textAt(column: TextColumn, row: number): string | undefined {
  const code = column.codes[row] ?? MISSING_CODE;
  return code < 0 ? undefined : column.values[code];
}

/** Dictionary-encodes texts; `null` and `undefined` are missing. */
export function textColumn(texts: Iterable<string | null | undefined>, length: number): TextColumn {
  const codes = new Int32Array(length).fill(MISSING_CODE);
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  let row = 0;
  for (const text of texts) {
    if (text !== null && text !== undefined) {
      let code = codeOf.get(text);
      if (code === undefined) {
        code = values.push(text) - 1;
        codeOf.set(text, code);
      }
      codes[row] = code;
    }
    row++;
  }
  return { codes, values };
}
