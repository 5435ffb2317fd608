import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

/** A scalar as Excel hands it over, or null for one that says nothing. */
export type Scalar = string | number | null;

/**
 * Unwraps one argument. Excel gives null for one left out, "" (or null) for an empty cell, and [[value]] for a range
 * of one cell. Surrounding blanks do not count.
 * @throws FunctionError #VALUE! for a larger range, TRUE and FALSE, and anything that is not a cell's value
 */
export function scalarArgument(argument: unknown, name: string): Scalar {
  const value = Array.isArray(argument) ? onlyCell(argument, name) : argument;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') return value.normalize('NFKC').trim() || null;
  throw new FunctionError('invalidValue', functionMessage('notANumberOrText', { name }));
}

/** Excel hands an argument that was left out over as null; an empty cell comes as 0 or "". */
export const isLeftOut = (argument: unknown): boolean => argument === null || argument === undefined;

function onlyCell(range: unknown[], name: string): unknown {
  const row: unknown = range[0];
  if (range.length !== 1 || !Array.isArray(row) || row.length !== 1) {
    throw new FunctionError('invalidValue', functionMessage('oneCell', { name }));
  }
  return row[0] as unknown;
}
