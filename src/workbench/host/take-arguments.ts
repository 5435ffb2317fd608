import type { EngineScalar } from './engine-values';
import type { ParameterMetadata } from './function-metadata';
import { errorIn, isError, type FunctionValue } from './function-value';

export interface TakenArguments {
  /** How often the function is to be asked: more than once where a range stands for one value. */
  rows: number;
  columns: number;
  at(row: number, column: number): FunctionValue[] | string;
}

/** Fits what the formula gave to what the function takes; an error text where that error is the answer. */
export function takeArguments(
  parameters: ParameterMetadata[],
  given: FunctionValue[],
): TakenArguments | string {
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  if (given.length > parameters.length && !repeats) return '#VALUE!';
  const fixed = repeats ? parameters.slice(0, -1) : parameters;
  let rows = 1;
  let columns = 1;
  for (const [index, value] of given.entries()) {
    const error = errorIn(value);
    if (error !== null) return error;
    const parameter = fixed[index] ?? last;
    if (parameter?.dimensionality !== 'matrix' && parameter?.repeating !== true && Array.isArray(value)) {
      rows = Math.max(rows, value.length);
      columns = Math.max(columns, value[0]?.length ?? 1);
    }
  }
  for (const [index, parameter] of fixed.entries()) {
    if (index >= given.length && parameter.optional !== true) return '#VALUE!';
  }
  const at = (row: number, column: number): FunctionValue[] | string => {
    const values: FunctionValue[] = [];
    for (const [index, parameter] of fixed.entries()) {
      const value =
        index < given.length ? typed(parameter, pick(parameter, given[index] ?? null, row, column)) : null;
      if (isError(value)) return value;
      values.push(value);
    }
    if (repeats && last) {
      // Each further argument is a range of its own: the function gets the list of them.
      const more: FunctionValue[] = [];
      for (const value of given.slice(fixed.length)) {
        const one = typed(last, value);
        if (isError(one)) return one;
        more.push(last.dimensionality === 'matrix' && !Array.isArray(one) ? [[one]] : one);
      }
      values.push(more as never);
    }
    return values;
  };
  return { rows, columns, at };
}

function pick(
  parameter: ParameterMetadata,
  value: FunctionValue,
  row: number,
  column: number,
): FunctionValue {
  if (parameter.dimensionality === 'matrix') return Array.isArray(value) ? value : [[value]];
  if (!Array.isArray(value)) return value;
  // One row or one column serves for all.
  const line = value[value.length === 1 ? 0 : row];
  const one = line?.[line.length === 1 ? 0 : column];
  return one === undefined ? '#N/A' : one;
}

/** Excel converts a value to the declared type before the call, or answers #VALUE! itself. */
function typed({ type = 'any' }: ParameterMetadata, value: FunctionValue): FunctionValue {
  if (Array.isArray(value)) {
    const lines: EngineScalar[][] = [];
    for (const line of value) {
      // An empty cell of a range is "", of a single cell 0.
      const converted = line.map((one) => (one === null && type === 'any' ? '' : toType(type, one)));
      const failed = converted.find(isError);
      if (failed !== undefined) return failed as string;
      lines.push(converted);
    }
    return lines;
  }
  return toType(type, value);
}

function toType(type: string, value: EngineScalar): EngineScalar {
  if (type === 'number') {
    if (value === null) return 0;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'number') return value;
    const number = value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? '#VALUE!' : number;
  }
  if (type === 'boolean') {
    if (typeof value === 'string')
      return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : '#VALUE!';
    return Boolean(value);
  }
  if (type === 'string') {
    if (value === null) return '';
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  }
  return value ?? 0;
}
