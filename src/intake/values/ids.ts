import type { TextColumn } from '../../columns/columns';
import { MISSING_CODE } from '../../columns/missing';
import { CellKind, type RawColumn } from '../raw-column';
import { isMissingText } from './missing-text';

/** Zero-width characters and byte-order marks that web exports carry along. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** Digits, letters, brackets and hyphens as Chinese input methods write them: the same keys. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ（）－＿＆＃]/g;
const halfWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
const POINT_ZERO = /^(0|[1-9]\d*)\.0+$/;
const DECIMAL = /^\d+\.\d+$/;

/**
 * The key as the customer system wrote it: trimmed, without the TAB, `'` or `="…"` that exporters put around it
 * to stop Excel from eating leading zeros. Placeholders such as "-" or "NULL" give "".
 */
export function cleanId(text: string): string {
  let id = text.replace(INVISIBLE, '').replace(FULL_WIDTH, halfWidth).trim();
  const quoted = /^="(.*)"$/.exec(id);
  if (quoted) id = quoted[1]!.trim();
  if (id.startsWith("'")) id = id.slice(1).trim();
  return isMissingText(id) ? '' : id;
}

/**
 * Dictionary-encodes the ids of `column` from row `firstRow` on; missing, blank and error cells are -1.
 * Text "17850.0" is the id 17850 when no id of the column has other decimals: a number that went through a float.
 * With `words`, a truth value is a word: a name such as "True" becomes one on its way through Excel.
 */
export function readIds(column: RawColumn, firstRow: number, { words = false } = {}): TextColumn {
  const cleaned = column.texts.map(cleanId);
  const floats = cleaned.every((id) => !DECIMAL.test(id) || POINT_ZERO.test(id));

  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const encode = (id: string): number => {
    if (id === '') return MISSING_CODE;
    let code = codeOf.get(id);
    if (code === undefined) {
      code = values.push(id) - 1;
      codeOf.set(id, code);
    }
    return code;
  };

  const rows = column.kind.length;
  const codes = new Int32Array(Math.max(0, rows - firstRow)).fill(MISSING_CODE);
  const UNSEEN = -2;
  const codeOfText = new Int32Array(cleaned.length).fill(UNSEEN);
  const codeOfNumber = new Map<number, number>();
  for (let row = firstRow; row < rows; row++) {
    const kind = column.kind[row]!;
    if (kind === CellKind.text) {
      const text = column.text[row]!;
      if (codeOfText[text] === UNSEEN) {
        const id = cleaned[text]!;
        codeOfText[text] = encode(floats ? id.replace(POINT_ZERO, '$1') : id);
      }
      codes[row - firstRow] = codeOfText[text]!;
    } else if (kind === CellKind.number) {
      const number = column.number[row]!;
      let code = codeOfNumber.get(number);
      if (code === undefined) {
        code = Number.isFinite(number) ? encode(String(number)) : MISSING_CODE;
        codeOfNumber.set(number, code);
      }
      codes[row - firstRow] = code;
    } else if (words && kind === CellKind.boolean) {
      codes[row - firstRow] = encode(column.number[row] === 1 ? 'TRUE' : 'FALSE');
    }
  }
  return { codes, values };
}
