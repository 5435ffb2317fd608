import type { PersonalKind } from './copy-content';

const TWO_WORDS = /^(\p{L}+(?:['’]\p{L}+)*) (\p{L}+(?:['’-]\p{L}+)*)$/u;

/** How else a value may be written where it is not in a column of its own; as it is looked up. */
export function aliasesOf(kind: PersonalKind, value: string): string[] {
  if (kind === 'name') {
    const [, first, last] = TWO_WORDS.exec(value) ?? [];
    if (first === undefined || last === undefined) return [];
    const joined = ['_', '-', '.'].map((sign) => `${first}${sign}${last}`);
    return [`${last}, ${first}`, `${last},${first}`, `${last} ${first}`, ...joined];
  }
  if (kind !== 'phone') return [];
  const digits = value.replace(/\D/g, '');
  // Fewer are as well a price or the number of an order.
  if (digits.length < 8 || digits.length > 15) return [];
  const national = /^(?:00)?86(1[3-9]\d{9})$/.exec(digits)?.[1];
  return national === undefined ? [digits] : [digits, national];
}
