import { scalarArgument } from './argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

/** 1,234.50 · -5 · (120) · ¥88, with thousands separators in their places or none. */
const NUMBER = /^(-)?\s*[¥$€£]?\s*(-)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?$/;

/**
 * A number; NaN = empty.
 * @throws FunctionError #VALUE! when it cannot be read as one
 */
export function numberArgument(argument: unknown, name: string): number {
  const value = scalarArgument(argument, name);
  if (value === null) return Number.NaN;
  if (typeof value === 'number') return value;
  const bracketed = /^\((.*)\)$/.exec(value);
  const match = NUMBER.exec(bracketed?.[1] ?? value);
  const digits = match && `${match[3] ?? ''}${match[4] ?? ''}`.replaceAll(',', '');
  if (!match || !digits || digits === '.') {
    throw new FunctionError('invalidValue', functionMessage('notANumber', { name, value: shown(value) }));
  }
  const negative = Boolean(match[1]) !== Boolean(match[2]) || bracketed !== null;
  return negative ? -Number(digits) : Number(digits);
}

const shown = (value: string): string => value.slice(0, 40);
