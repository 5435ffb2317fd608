import type { ColumnCandidate } from './column-candidate';
import type { ListKind } from './fields';
import { asksForRefusal } from './headers/asks-for-refusal';
import { normaliseHeader } from './headers/normalise-header';
import type { FieldGuess } from './mapping';
import { CellKind, type RawColumn, type RawTable } from './raw-column';

/** More columns than this make nobody's rules better and everybody's memory worse. */
const MOST = 40;
/** Columns that number the rows or copy what this add-in wrote. */
const NEVER = new Set(
  [
    'Row ID',
    'Row',
    'Index',
    'Line',
    'No',
    '行ID',
    '行号',
    '序号',
    'R',
    'F',
    'M',
    'RFM',
    'Tier',
    'Lifecycle',
  ].map(normaliseHeader),
);

/**
 * Columns without a meaning of ours that are kept under their own headers: in a customer list all that hold anything,
 * in an order list those that say the same on every row of a customer (a segment, a sales region). What may say that
 * a customer refused to be contacted is always kept.
 * @param rows rows below the header that are looked at
 */
export function freeColumns(
  table: RawTable,
  candidates: readonly ColumnCandidate[],
  guesses: readonly FieldGuess[],
  kind: ListKind,
  firstRow: number,
  rows: number,
): number[] {
  if (kind !== 'orders' && kind !== 'customers') return [];
  const keyGuess = guesses.find(({ field }) => field === 'customerId' || field === 'customerName');
  const key = keyGuess && table.columns[keyGuess.column];
  return candidates
    .filter(({ column, header, profile }) => {
      if (header === '' || profile.filled === 0 || NEVER.has(normaliseHeader(header))) return false;
      if (guesses.some((guess) => guess.column === column)) return false;
      if (kind === 'customers' || asksForRefusal(header)) return true;
      return key !== undefined && saysTheSame(key, table.columns[column]!, firstRow, rows);
    })
    .toSorted((a, b) => Number(asksForRefusal(b.header)) - Number(asksForRefusal(a.header)))
    .slice(0, MOST)
    .map(({ column }) => column)
    .toSorted((a, b) => a - b);
}

/** Whether every customer seen at least twice has one value only, and the values differ between customers. */
function saysTheSame(key: RawColumn, column: RawColumn, firstRow: number, rows: number): boolean {
  const valueOf = new Map<string, string>();
  const values = new Set<string>();
  let repeated = 0;
  for (let row = firstRow; row < Math.min(key.kind.length, firstRow + rows); row++) {
    const value = cellKey(column, row);
    if (key.kind[row] === CellKind.empty || value === '') continue;
    const customer = cellKey(key, row);
    const before = valueOf.get(customer);
    if (before === undefined) valueOf.set(customer, value);
    else if (before !== value) return false;
    else repeated++;
    values.add(value);
  }
  return repeated >= 3 && values.size > 1;
}

function cellKey(column: RawColumn, row: number): string {
  const kind = column.kind[row]!;
  if (kind === CellKind.empty) return '';
  return kind === CellKind.text || kind === CellKind.error
    ? `t${column.text[row]}`
    : `n${column.number[row]}`;
}
