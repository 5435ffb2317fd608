import { migrate, type Migration } from './migrate';
import { nesting } from './nesting';
import { ProblemError } from './problem';
import { isNewer, schemaProblem } from './schema-problem';
import type { z } from './zod';

export const MAXIMUM_BYTES = 500_000;
/** More than any scheme needs: a rule of the deepest nesting within a scheme within a run. */
const DEEPEST = 60;

/**
 * Reads an untrusted JSON document: size and depth first, then syntax, then its schema.
 * `current` is the newest format version that this program knows; older ones climb by `migrations`.
 * @param within the same of the documents that it holds, by their keys
 * @throws ProblemError scheme-too-large, scheme-not-json, scheme-newer, scheme-invalid (details: path, reason)
 */
export function parseDocument<T>(
  text: string,
  schema: z.ZodType<T>,
  current: number,
  migrations: ReadonlyMap<number, Migration> = new Map(),
  within: Record<string, number> = {},
): T {
  // Measured in bytes, because that is what the workbook stores; the length alone already rules out the monstrous.
  if (text.length > MAXIMUM_BYTES || new TextEncoder().encode(text).length > MAXIMUM_BYTES) {
    throw new ProblemError({ code: 'scheme-too-large', details: { maximum: MAXIMUM_BYTES } });
  }
  // Before anything recursive sees it.
  if (nesting(text) > DEEPEST) {
    throw new ProblemError({ code: 'scheme-invalid', details: { path: '', reason: 'too-deep' } });
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ProblemError({ code: 'scheme-not-json' });
  }
  const held = Object.entries(within).some(
    ([key, newest]) =>
      typeof json === 'object' && json !== null && isNewer((json as Record<string, unknown>)[key], newest),
  );
  if (held || isNewer(json, current)) throw new ProblemError({ code: 'scheme-newer' });
  const result = schema.safeParse(migrate(json, migrations, current), { reportInput: true });
  if (!result.success) throw new ProblemError(schemaProblem(result.error));
  return result.data;
}
