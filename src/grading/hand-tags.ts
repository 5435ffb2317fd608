import type { Customers } from '../columns/customers';
import type { Scheme } from '../scheme/schema';
import { LOCALES } from '../scheme/local-text';
import type { HandTags } from './grades';
import { foldText } from '../scheme/rules/fold-text';

export interface HandTagsRead {
  hand: HandTags;
  /** For each tag of the scheme that is on: 1 = given by hand. */
  given: Uint8Array[];
}

/** The tags in the column of tags given by hand: those of the scheme by name or id, in either language, and the others. */
export function handTags({ count, attributes }: Customers, { tags }: Pick<Scheme, 'tags'>): HandTagsRead {
  const given = tags.map(() => new Uint8Array(count));
  const hand: HandTags = { codes: new Int32Array(count).fill(-1), lists: [], customers: 0 };
  const column = attributes?.get('manualTags');
  if (column?.kind !== 'text') return { hand, given };

  const tagOf = new Map<string, number>();
  tags.forEach(({ id, name, on }, index) => {
    if (on)
      for (const text of [id, ...LOCALES.map((locale) => name[locale])]) tagOf.set(foldText(text), index);
  });
  const read = column.values.values.map((cell) => {
    const own = new Set<number>();
    const others = new Map<string, string>();
    for (const part of cell.split(/[,;、，；\r\n]+/)) {
      const text = part.trim();
      if (text === '') continue;
      const tag = tagOf.get(foldText(text));
      if (tag === undefined) others.set(foldText(text), text);
      else own.add(tag);
    }
    return { own, others: [...others.values()] };
  });
  hand.lists = read.map(({ others }) => others);
  for (let row = 0; row < count; row++) {
    const cell = read[column.values.codes[row] ?? -1];
    if (!cell || (cell.own.size === 0 && cell.others.length === 0)) continue;
    hand.customers += 1;
    if (cell.others.length > 0) hand.codes[row] = column.values.codes[row] ?? -1;
    for (const tag of cell.own) {
      const flags = given[tag];
      if (flags) flags[row] = 1;
    }
  }
  return { hand, given };
}
