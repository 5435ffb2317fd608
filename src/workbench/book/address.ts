import {
  cellRange,
  GRID_COLUMNS,
  GRID_ROWS,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from './cell-range';
import type { CellRange } from './cell-range';

/** An address as a formula writes it: the sheet's name (null = not named) and the cells. */
export interface Address {
  sheet: string | null;
  range: CellRange;
}

/** 0 → "A", 16383 → "XFD". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0; -1 when there is no such column. */
export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column >= 1 && column <= GRID_COLUMNS ? column - 1 : -1;
}

/** "A1", "A1:C3", "A:C", "1:3", with or without $; null when it is none of these. */
export function parseRange(text: string): CellRange | null {
  const [from, to = from, more] = text.split(':');
  if (from === undefined || to === undefined || more !== undefined) return null;
  const start = parseCorner(from);
  const end = parseCorner(to);
  if (!start || !end) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null))
    return null;
  // "A" or "1" alone is no address.
  if (!text.includes(':') && (start.row === null || start.column === null)) return null;
  const [top, bottom] = order(start.row ?? 0, end.row ?? GRID_ROWS - 1);
  const [left, right] = order(start.column ?? 0, end.column ?? GRID_COLUMNS - 1);
  return cellRange(top, left, bottom - top + 1, right - left + 1);
}

/** "Sheet1!A1", "'My sheet'!A1:B2" or an address without a sheet; null when it cannot be read. */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const range = parseRange(text.slice(bang + 1).trim());
  if (!range) return null;
  if (bang < 0) return { sheet: null, range };
  const name = text.slice(0, bang).trim();
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet === '' ? null : { sheet, range };
}

export function formatRange(range: CellRange, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(range.column);
  const right = mark + columnName(lastColumn(range));
  const top = mark + (range.row + 1);
  const bottom = mark + (lastRow(range) + 1);
  // A whole sheet is 1:1048576.
  if (isEntireRow(range)) return `${top}:${bottom}`;
  if (isEntireColumn(range)) return `${left}:${right}`;
  return range.rows === 1 && range.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** "Sheet1!A1:B2", quoted where Excel quotes. */
export const formatAddress = (sheet: string, range: CellRange, absolute = false): string =>
  `${quoteSheet(sheet)}!${formatRange(range, absolute)}`;

export function quoteSheet(name: string): string {
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\s*\$?([a-z]{1,3})?\$?(\d{1,7})?\s*$/i.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= GRID_ROWS))) return null;
  return { row, column };
}

const order = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
