import type { Condition } from '../scheme/rules/condition';
import type { Scheme } from '../scheme/schema';
import type { Fitted } from './grades';
import { compile } from './rules/compile';
import type { FieldValues } from './rules/field-values';
import { Thresholds } from './rules/thresholds';

/**
 * What a formula lacks to say what the column says: a field of the rules; `pinnedTier` (a customer with the same numbers
 * has a tier set by hand); `key` (equal customers are divided by their key); `days` (frequency counts days, not
 * orders); `purchases` (the gaps between them); `tags`, `product`, `category`.
 */
export interface Undetermined {
  missing: string[];
}

/** The fields that are determined, as columns of one row. */
export type KnownFields = ReadonlyMap<string, FieldValues>;

/** What is known of one customer: which parts of a condition can be decided, and whether they hold. */
export interface Known {
  has(what: string): boolean;
  holds(condition: Exclude<Condition, { of: Condition[] }>): boolean;
}

/**
 * The tier that the override rules give one customer: its index, `null` when none of them matches, or the fields that
 * are missing to know. Rules are asked in their order: a later one counts only when all before it are known to fail.
 */
export function overrideTier(scheme: Scheme, known: Known): number | null | Undetermined {
  for (const { on, when, tier } of scheme.tiers.overrides) {
    if (!on) continue;
    const answer = decide(when, known);
    if (typeof answer !== 'boolean') return answer;
    if (answer) return scheme.tiers.levels.findIndex(({ id }) => id === tier);
  }
  return null;
}

/**
 * A condition over what is known: true, false, or what is missing to say. A group may be decided by a part of it:
 * `any` by one that is true, `all` by one that is false.
 */
export function decide(condition: Condition, known: Known): boolean | Undetermined {
  if ('of' in condition) {
    const parts = condition.of.map((part) => decide(part, known));
    const { operator } = condition;
    if (operator === 'all' ? parts.includes(false) : parts.includes(true)) return operator === 'any';
    const missing = parts.flatMap((part) => (typeof part === 'boolean' ? [] : part.missing));
    return missing.length > 0 ? { missing: [...new Set(missing)] } : operator !== 'any';
  }
  const what = neededBy(condition);
  return known.has(what) ? known.holds(condition) : { missing: [what] };
}

/** The name of what a condition looks at. */
export function neededBy(condition: Exclude<Condition, { of: Condition[] }>): string {
  if ('tag' in condition || 'group' in condition) return 'tags';
  return 'what' in condition ? condition.what : condition.field;
}

/** What is known where some fields are. */
export function decideFields(fields: KnownFields, fitted: Pick<Fitted, 'asOf' | 'thresholds'>): Known {
  return {
    has: (what) => fields.has(what),
    holds: (condition) => {
      const thresholds = new Thresholds(fitted.thresholds);
      const predicate = compile(condition, {
        asOf: fitted.asOf,
        field: (name) => fields.get(name),
        threshold: (field, operator, value) => thresholds.of(field, undefined, operator, value),
        products: undefined,
        tag: () => () => false,
        tagCount: () => () => 0,
      });
      return predicate(0);
    },
  };
}
