import { foldText } from '../rules/fold-text';
import { z } from '../zod';

/** Kinds of value that several settings share. */
export const identifier = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
export const percent = z.number().min(0).max(100);
export const days = z.number().min(1).max(36500);
export const money = z.number().min(-1e15).max(1e15);
/** Six hexadecimal digits after a hash. */
export const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);

type Context = z.RefinementCtx;

/** Reports the first value that is not above the one before it. */
export function refuseUnlessAscending(
  values: readonly number[],
  context: Context,
  path: PropertyKey[] = [],
): void {
  const at = values.findIndex((value, index) => index > 0 && value <= (values[index - 1] ?? value));
  if (at >= 0) context.addIssue({ code: 'custom', path: [...path, at], params: { reason: 'not-ascending' } });
}

/** Reports every value that stood before it already, as functions and rules read it: "a key" is "A Key". */
export function refuseTwice(
  values: readonly string[],
  context: Context,
  pathOf: (index: number) => PropertyKey[],
): void {
  const seen = new Set<string>();
  values.map(foldText).forEach((value, index) => {
    if (seen.has(value)) {
      context.addIssue({ code: 'custom', path: pathOf(index), params: { reason: 'name-twice' } });
    }
    seen.add(value);
  });
}
