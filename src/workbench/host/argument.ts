import { invalidArgument } from './host-error';
import { HostObject, type ObjectType } from './object-type';

/** Readers of what an add-in passed; each refuses with InvalidArgument what Excel refuses. */

export function stringArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalString(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return stringArgument(value);
}

export function booleanArgument(value: unknown, missing = false): boolean {
  if (value === undefined || value === null) return missing;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown, missing?: number): number {
  if ((value === undefined || value === null) && missing !== undefined) return missing;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function choiceArgument<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** An object of the given type, passed by reference. */
export function objectArgument<Self>(value: unknown, type: ObjectType<Self>): Self {
  if (!(value instanceof HostObject) || value.type !== (type as unknown)) throw invalidArgument();
  return value.self as Self;
}
