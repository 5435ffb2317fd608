import type { PersonalKind } from './copy-content';
import type { Masks } from './masks';
import { personalKind } from './personal-headers';

/** What rules of a scheme compare that names somebody. */
const KIND_OF_RULE_FIELD: Readonly<Record<string, PersonalKind | 'id'>> = {
  customerId: 'id',
  customerName: 'name',
  phone: 'phone',
  email: 'email',
  owner: 'colleague',
};

/**
 * Enters the values that rules in a document compare names, numbers and owners with: a rule may name a customer who
 * stands on no sheet any more.
 */
export function enterRules(document: unknown, masks: Masks): void {
  if (typeof document !== 'object' || document === null) return;
  if ('field' in document && typeof document.field === 'string') {
    const kind = kindOf(document.field);
    const texts = comparedWith(document);
    if (kind === 'id') masks.enterIds(texts);
    else if (kind) for (const text of texts) masks.enter(kind, text);
  }
  for (const part of Object.values(document)) enterRules(part, masks);
}

const comparedWith = (condition: object): string[] =>
  ['value', 'values', 'from', 'to']
    .flatMap((name) => Object.entries(condition).filter(([key]) => key === name))
    .flatMap(([, value]) => value as unknown)
    .filter((value) => typeof value === 'string');

function kindOf(field: string): PersonalKind | 'id' | undefined {
  return field.startsWith('column:')
    ? personalKind(field.slice('column:'.length))
    : Object.hasOwn(KIND_OF_RULE_FIELD, field)
      ? KIND_OF_RULE_FIELD[field]
      : undefined;
}
