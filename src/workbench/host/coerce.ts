import { coerceDate } from './coerce-date';

/** Univer's cell types: 1 text, 2 number, 3 boolean, 4 text with a leading apostrophe. */
export type TypedKind = 1 | 2 | 3 | 4;

/** What a cell holds after a text was typed into it. */
export interface Typed {
  /** null where there is nothing: an empty text, or a formula not yet calculated. A boolean is 1 or 0. */
  v: string | number | null;
  /** null = empty, or a formula. */
  t: TypedKind | null;
  /** Formula text with its leading "=". */
  f?: string;
  /** The number format that Excel gives a cell whose own is General. */
  pattern?: string;
}

/** Scripts write in en-US whatever the user's language; files are opened in the user's own. */
export type TypedLocale = 'en-US' | 'zh-CN';

const ERRORS = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
]);

export const isErrorText = (text: string): boolean =>
  text.charCodeAt(0) === 35 && ERRORS.has(text.toUpperCase());

const isGeneral = (format: string): boolean => format === '' || format === 'General';

/**
 * Does to `text` what Excel does when it is typed into a cell with the number format `format`.
 * Dates become serial day numbers of the 1900 system, or of the 1904 system where `date1904` is set.
 */
export function coerceTyped(
  text: string,
  format: string,
  date1904: boolean,
  locale: TypedLocale = 'en-US',
): Typed {
  if (text === '') return { v: null, t: null };
  const first = text.charCodeAt(0);
  // A leading apostrophe is not part of the text: it says "this is text".
  if (first === 39) return { v: text.slice(1), t: 4 };
  if (format === '@') return { v: text, t: 1 };
  if (first === 61) return text.length > 1 ? { v: null, t: null, f: text } : { v: text, t: 1 };
  // Most cells of a file are words; they are told apart by their first character.
  if (first > 127 && !mayStartNumber(first)) return { v: text, t: 1 };
  if (first === 35 && isErrorText(text)) return { v: text.toUpperCase(), t: 1 };
  const trimmed = text.trim();
  const typed = coerceValue(trimmed, date1904, locale);
  if (typed) {
    if (typed.pattern !== undefined && !isGeneral(format)) return { v: typed.v, t: typed.t };
    return typed;
  }
  if ((first === 43 || first === 45) && text.length > 1) return { v: null, t: null, f: `=${text}` };
  return { v: text, t: 1 };
}

/** ￥, ¥, €, fullwidth digits and no-break spaces stand above ASCII. */
const mayStartNumber = (code: number): boolean =>
  code === 0xa5 || code === 0xffe5 || code === 0x20ac || code === 0xa0 || code === 0x3000;

function coerceValue(text: string, date1904: boolean, locale: TypedLocale): Typed | null {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit) {
    const upper = text.length <= 5 ? text.toUpperCase() : '';
    if (upper === 'TRUE') return { v: 1, t: 3 };
    if (upper === 'FALSE') return { v: 0, t: 3 };
  }
  const number = coerceNumber(text, first, locale);
  if (number) return number;
  if (!/\d/.test(text)) return null;
  const day = coerceDate(text, date1904, locale);
  if (day) return { v: day.serial, t: 2, pattern: day.pattern };
  return coerceFraction(text);
}

function coerceNumber(text: string, first: number, locale: TypedLocale): Typed | null {
  // The plain number, by far the most frequent: optional sign, digits, optional point and digits.
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return { v: plainNumber(text), t: 2 };
  // A letter other than those of an exponent ends the search.
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return null;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d{1,3}$/i.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { v: value, t: 2, pattern: '0.00E+00' } : null;
  }
  const match = /^([+-]?)(\()?([+-]?)([$€¥￥]?)\s?([+-]?)(\d[\d,]*\.?\d*|\.\d+)(%?)(\))?(%?)$/.exec(text);
  if (!match) return null;
  const [
    ,
    outer = '',
    open,
    inner = '',
    currency = '',
    after = '',
    digits = '',
    percent = '',
    close,
    late = '',
  ] = match;
  if ((open === undefined) !== (close === undefined) || (percent !== '' && late !== '')) return null;
  const signs = outer + inner + after;
  if (signs.length > 1 || (open !== undefined && signs !== '')) return null;
  if ((currency === '¥' || currency === '￥') && locale !== 'zh-CN') return null;
  const grouped = digits.includes(',');
  if (grouped && !/^\d+(,\d{3})+(\.\d*)?$/.test(digits)) return null;
  const isPercent = percent !== '' || late !== '';
  if (isPercent && currency !== '') return null;
  const negative = open !== undefined || signs === '-';
  const plain = digits.replaceAll(',', '');
  const size = isPercent ? plainNumber(shiftPoint(plain)) : plainNumber(plain);
  const value = negative && size !== 0 ? -size : size;
  const decimals = /\.\d/.test(digits);
  return { v: value, t: 2, ...patternOf(isPercent, currency, grouped, decimals) };
}

function patternOf(
  percent: boolean,
  currency: string,
  grouped: boolean,
  decimals: boolean,
): { pattern?: string } {
  if (percent) return { pattern: decimals ? '0.00%' : '0%' };
  const number = decimals ? '#,##0.00' : '#,##0';
  if (currency === '$') return { pattern: `$${number}_);[Red]($${number})` };
  if (currency === '€') return { pattern: `[$€-2] ${number}_);[Red]([$€-2] ${number})` };
  if (currency !== '') return { pattern: `¥${number};[Red]¥-${number}` };
  return grouped ? { pattern: number } : {};
}

/** Divides a decimal text by 100 without the rounding error of a division. */
function shiftPoint(text: string): string {
  const [whole = '', part = ''] = text.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}

/** Excel keeps 15 digits of a number; the others become zeros. */
function plainNumber(text: string): number {
  if (text.length <= 15) return Number(text);
  let kept = 0;
  let result = '';
  for (const character of text) {
    const isDigit = character >= '0' && character <= '9';
    if (!isDigit) result += character;
    else if (kept > 0 || character !== '0') {
      kept++;
      result += kept <= 15 ? character : '0';
    } else result += character;
  }
  return Number(result);
}

/** "1 1/2" and "0 3/4"; "3/4" alone is a date. */
function coerceFraction(text: string): Typed | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const short = (match[3]?.length ?? 0) === 1 && (match[4]?.length ?? 0) === 1;
  return { v: match[1] === '-' ? -size : size, t: 2, pattern: short ? '# ?/?' : '# ??/??' };
}
