import type { Condition } from '../scheme/rules/condition';
import type { Scheme } from '../scheme/schema';
import type { Fitted } from './grades';
import { compile } from './rules/compile';
import type { FieldValues } from './rules/field-values';
import { Thresholds } from './rules/thresholds';

/**
 * What three numbers (last purchase, orders, amount) lack to determine a tier: a field of the rules; `pinnedTier`
 * (tiers are set by hand); `key` (equal customers are divided by their key); `days` (frequency counts days, not orders).
 */
export interface Undetermined {
  missing: string[];
}

/** What a run took from beside the three numbers, whoever is asked about. */
export function missingForEveryone({ tiers, countsDays }: Fitted): string[] {
  return [...(tiers.pinned > 0 ? ['pinnedTier'] : []), ...(countsDays ? ['days'] : [])];
}

/** The fields that three numbers determine, as columns of one row. */
export type KnownFields = ReadonlyMap<string, FieldValues>;

/**
 * The tier that the override rules give one customer: its index, `null` when none of them matches, or the fields that
 * are missing to know. Rules are asked in their order: a later one counts only when all before it are known to fail.
 */
export function overrideTier(
  scheme: Scheme,
  fitted: Fitted,
  known: KnownFields,
): number | null | Undetermined {
  for (const { on, when, tier } of scheme.tiers.overrides) {
    if (!on) continue;
    const answer = decide(when, known, fitted);
    if (typeof answer !== 'boolean') return answer;
    if (answer) return scheme.tiers.levels.findIndex(({ id }) => id === tier);
  }
  return null;
}

/**
 * A condition over what is known: true, false, or what is missing to say. A group may be decided by a part of it:
 * `any` by one that is true, `all` by one that is false.
 */
export function decide(condition: Condition, known: KnownFields, fitted: Fitted): boolean | Undetermined {
  if ('of' in condition) {
    const parts = condition.of.map((part) => decide(part, known, fitted));
    const { operator } = condition;
    if (operator === 'all' ? parts.includes(false) : parts.includes(true)) return operator === 'any';
    const missing = parts.flatMap((part) => (typeof part === 'boolean' ? [] : part.missing));
    return missing.length > 0 ? { missing: [...new Set(missing)] } : operator !== 'any';
  }
  if ('tag' in condition || 'group' in condition) return { missing: ['tags'] };
  if ('what' in condition) return { missing: [condition.what] };
  const values = known.get(condition.field);
  if (!values) return { missing: [condition.field] };
  const thresholds = new Thresholds(fitted.thresholds);
  const predicate = compile(condition, {
    asOf: fitted.asOf,
    field: () => values,
    threshold: (field, operator, value) => thresholds.of(field, undefined, operator, value),
    products: undefined,
    tag: () => () => false,
    tagCount: () => () => 0,
  });
  return predicate(0);
}
