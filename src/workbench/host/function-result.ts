import type { EngineScalar } from './engine-values';
import type { FunctionValue } from './function-value';

/** The error codes in the results, by what the cell shows. Others stand for a function that threw. */
const ERROR_TEXTS: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
};

/** What a call came to, from the result that the client brings. */
export const resultValue = (succeeded: boolean, value: unknown, errorCode: number): FunctionValue =>
  succeeded ? returnedValue(value) : (ERROR_TEXTS[errorCode] ?? '#VALUE!');

/** What the function returned: a value, rows of values, or an error or formatted number as an object. */
function returnedValue(value: unknown): FunctionValue {
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    if (rows.length === 0) return '#VALUE!';
    return rows.map((row) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
  }
  return scalarOf(value);
}

function scalarOf(value: unknown): EngineScalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  const { basicValue, code } = value as { basicValue?: unknown; code?: unknown };
  return scalarOf(basicValue ?? code ?? '#VALUE!');
}
