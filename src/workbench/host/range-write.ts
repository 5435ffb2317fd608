import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from '../book/book-sheet';
import { isEntireColumn, isEntireRow } from '../book/cell-range';
import { coerceTyped } from './coerce';
import { HostError, invalidArgument } from './host-error';
import type { HostSession } from './host-session';
import { assertWritable, type RangeReference } from './range-reference';

/** Excel's longest text and longest formula of a cell, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/**
 * Writes what was given to `Range.values` or `Range.formulas`: one value for all cells, or one for each.
 * Texts are typed, not stored: "00123" becomes 123, "=A1" a formula. null leaves a cell alone, "" empties it.
 */
export function writeValues(reference: RangeReference, value: unknown, host: HostSession): void {
  const { sheet, range } = reference;
  const given = valuesFor(reference, value);
  const cells: CellMatrix = {};
  let formulas = false;
  for (let r = 0; r < range.rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < range.columns; c++) {
      const one = given(r, c);
      if (one === null || one === undefined) continue;
      const row = range.row + r;
      const column = range.column + c;
      const cell = typedCell(reference, one, row, column);
      if (cell.f) formulas = true;
      const old = sheet.cell(row, column);
      if (old && (old.f || old.si || old.p)) {
        formulas ||= Boolean(old.f ?? old.si);
        cell.f ??= null;
        cell.si = null;
        cell.p = null;
      }
      line[column] = cell;
    }
    cells[range.row + r] = line;
  }
  sheet.writeCells(cells, range, formulas);
  host.changed(sheet, range, 'RangeEdited');
}

/** One number format for all cells, or one for each; null leaves a cell's alone. */
export function writeNumberFormats(reference: RangeReference, value: unknown): void {
  const { sheet, range } = reference;
  assertWritable(sheet);
  if (typeof value === 'string') {
    sheet.restyle(range, (style) => withPattern(style, value));
    return;
  }
  const given = valuesFor(reference, value);
  for (let c = 0; c < range.columns; c++) {
    // Runs of one format are written together.
    let start = 0;
    for (let r = 1; r <= range.rows; r++) {
      if (r < range.rows && given(r, c) === given(start, c)) continue;
      const pattern = given(start, c);
      if (pattern !== null && pattern !== undefined) {
        if (typeof pattern !== 'string') throw invalidArgument();
        const part = { row: range.row + start, column: range.column + c, rows: r - start, columns: 1 };
        sheet.restyle(part, (style) => withPattern(style, pattern));
      }
      start = r;
    }
  }
}

function withPattern(style: object, pattern: string): object {
  const rest = { ...style, n: { pattern } } as { n?: { pattern: string } };
  if (pattern === 'General' || pattern === '') delete rest.n;
  return rest;
}

/** Refuses what Excel refuses before anything is written, and reads the values by place. */
function valuesFor(reference: RangeReference, value: unknown): (row: number, column: number) => unknown {
  const { sheet, range } = reference;
  assertWritable(sheet);
  if (isEntireColumn(range) || isEntireRow(range)) throw invalidArgument();
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null) throw invalidArgument();
    return () => value;
  }
  const rows = value as unknown[];
  const fits =
    rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) throw invalidArgument();
  return (row, column) => (rows as unknown[][])[row]?.[column];
}

function typedCell({ sheet }: RangeReference, value: unknown, row: number, column: number): ICellData {
  if (typeof value === 'number') {
    // In a cell for text a number is kept as text.
    return sheet.numberFormat(row, column) === '@' ? { v: String(value), t: 1 } : { v: value, t: 2 };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > LONGEST_TEXT) throw invalidArgument();
  const pattern = sheet.numberFormat(row, column);
  const typed = coerceTyped(value, pattern, sheet.book.extras.date1904);
  if (typed.f !== undefined) {
    if (typed.f.length > LONGEST_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
    if (!isBalanced(typed.f)) throw invalidArgument();
    return { f: typed.f, v: null };
  }
  const cell: ICellData = { v: typed.v, t: typed.t };
  if (typed.pattern !== undefined) cell.s = { n: { pattern: typed.pattern } };
  return cell;
}

/** A formula whose brackets or quotes do not close is refused; everything else is left to the engine. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  let quote = '';
  for (const character of formula) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return depth === 0 && quote === '';
}
