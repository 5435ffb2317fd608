import { format } from 'numfmt';
import type { ICellData } from '@univerjs/core';
import { isErrorText } from './coerce';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What Univer shows while an answer is on its way; Excel's word for it is "#BUSY!". */
export const LOADING = '#GETTING_DATA';

type Readable = Pick<ICellData, 'v' | 't' | 'p' | 'f' | 'si'> | null | undefined;

/** A cell as `Range.values` gives it: "" = empty, dates are serial numbers, errors are their texts. */
export function valueOf(cell: Readable): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : '';
  if (cell?.t === 3) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (cell?.t === 2) return typeof value === 'number' ? value : Number(value);
  if (cell?.t === 1 || cell?.t === 4) return value === LOADING ? '#BUSY!' : String(value);
  return value === LOADING ? '#BUSY!' : value;
}

/** A text that looks like an error is one, unless it was typed as text. */
export function valueTypeOf(cell: Readable, pattern = 'General'): ValueType {
  const value = valueOf(cell);
  if (value === '') return hasFormula(cell) || cell?.t === 4 ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) && cell?.t !== 4 && pattern !== '@' ? 'Error' : 'String';
}

/** A cell as the user sees it. */
export function textOf(cell: Readable, pattern: string, date1904: boolean): string {
  const value = valueOf(cell);
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    const shown = date1904 && typeof value === 'number' && looksLikeDate(pattern) ? value + 1462 : value;
    return format(pattern, shown, { nbsp: false });
  } catch {
    // A format that cannot be read shows the value as it is.
    return String(value);
  }
}

export const hasFormula = (cell: Readable): boolean =>
  (cell?.f !== undefined && cell.f !== null && cell.f !== '') || (cell?.si !== undefined && cell.si !== null);

const looksLikeDate = (pattern: string): boolean =>
  /[dyh]|m(?!ax)/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

function richText(cell: Readable): string {
  const text = cell?.p?.body?.dataStream ?? '';
  return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
