import type { TextColumn } from '../../columns/columns';
import { MISSING_CODE } from '../../columns/missing';

/** Stars where digits or letters were: 186******05, w***@example.com. Nobody can be told by it. */
export const isMasked = (text: string): boolean => /[*＊]{2,}|[•●]{2,}|[xX]{4,}/.test(text);

/** Other signs that stand for digits left out: 138----1234, 138……1234, 138××××1234. */
const GAP = /\d[-‐-―_.·…#□×✕]{2,}\d/;

/** An e-mail address as a key: lower case, without the name and brackets around it; "" when it is none or masked. */
export function emailKey(text: string): string {
  const address = (/<([^<>]+)>/.exec(text)?.[1] ?? text)
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  return /^[^@\s]+@[^@\s]+$/.test(address) && !isMasked(address) ? address : '';
}

/**
 * A phone number as a key: its digits, without +86, 0086 or 0 before a Chinese mobile number; "" when it is masked or
 * has fewer than 7 digits (an extension, a placeholder).
 */
export function phoneKey(text: string): string {
  if (isMasked(text) || GAP.test(text)) return '';
  const digits = text
    .normalize('NFKC')
    .replace(/\.0+$/, '')
    .replace(/\D/g, '')
    .replace(/^(?:(?:00)?86|0)(?=1[3-9]\d{9}$)/, '');
  // seven digits after a 1 are what is left of a Chinese mobile number: no local number begins so
  return digits.length >= 7 && !/^(\d)\1+$|^1\d{6}$/.test(digits) ? digits : '';
}

/** The same column by another writing of its values; "" is missing. */
export function recoded(column: TextColumn, write: (text: string) => string): TextColumn {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(column.values, (value) => {
    const text = write(value);
    if (text === '') return MISSING_CODE;
    let code = codeOf.get(text);
    if (code === undefined) {
      code = values.push(text) - 1;
      codeOf.set(text, code);
    }
    return code;
  });
  return { codes: column.codes.map((code) => (code < 0 ? MISSING_CODE : codes[code]!)), values };
}
