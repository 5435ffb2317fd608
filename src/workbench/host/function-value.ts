import type { EngineScalar } from './engine-values';
import { isErrorText } from './coerce';

/** A value that a formula gives to a function or takes from it: one, or rows of them. An error is its text. */
export type FunctionValue = EngineScalar | EngineScalar[][];

/** Whether a value is the text of an error, such as "#N/A". */
export const isError = (value: unknown): value is string => typeof value === 'string' && isErrorText(value);

/** The first error in a value, or null. */
export function errorIn(value: FunctionValue): string | null {
  if (!Array.isArray(value)) return isError(value) ? value : null;
  for (const line of value) for (const one of line) if (isError(one)) return one;
  return null;
}
