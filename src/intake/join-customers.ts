import type { TextColumn } from '../columns/columns';
import { textAt } from '../columns/text-column';
import { KEY_FIELDS, type KeyField } from './fields';
import { foldId } from './fold-key';

/** What a list knows of each of its customers (or rows) that another list may know as well. */
export type JoinValues = Partial<Record<KeyField, TextColumn>>;

export interface Join {
  /** For each entry of the right list the entry of the left one; -1 = nobody there. */
  left: Int32Array;
  /** What they were joined by; undefined when nothing was. */
  by: KeyField | undefined;
  /** Entries that a join by name would match, when it is not allowed and nothing better is there. */
  byNameOnly: number;
}

/**
 * Joins two lists by the surest field that both have and that matches anybody: number, e-mail, phone; by name only
 * when that is allowed. A value that two customers of the left list share joins nobody. Buyers without a number stand
 * under their e-mail address: they are looked up by it when the others were joined by number.
 */
export function joinCustomers(left: JoinValues, right: JoinValues, rows: number, byName: boolean): Join {
  for (const field of KEY_FIELDS) {
    const [one, other] = [left[field], right[field]];
    if (!one || !other) continue;
    const matched = match(one, other);
    if (field === 'customerId') joinAlike(matched, one, other);
    const matches = matched.reduce((sum, customer) => (customer < 0 ? sum : sum + 1), 0);
    if (matches === 0) continue;
    if (field === 'customerName' && !byName)
      return { left: new Int32Array(rows).fill(-1), by: undefined, byNameOnly: matches };
    if (field === 'customerId') joinGuests(matched, one, left.email, right.email);
    return { left: matched, by: field, byNameOnly: 0 };
  }
  return { left: new Int32Array(rows).fill(-1), by: undefined, byNameOnly: 0 };
}

/** Adds to `matched` the numbers that one list writes as 0012 or in small letters, where only one can be meant. */
function joinAlike(matched: Int32Array, left: TextColumn, right: TextColumn): void {
  const fold = ({ codes, values }: TextColumn): TextColumn => ({ codes, values: values.map(foldId) });
  const entries = fold(right);
  const written = new Map<string, number>();
  for (const value of entries.values) written.set(value, (written.get(value) ?? 0) + 1);
  match(fold(left), entries).forEach((customer, entry) => {
    const alone = written.get(textAt(entries, entry) ?? '') === 1;
    if (customer >= 0 && matched[entry]! < 0 && alone) matched[entry] = customer;
  });
}

/** Adds to `matched` the customers of the left list whose number is their e-mail address, as far as nobody has them. */
function joinGuests(
  matched: Int32Array,
  numbers: TextColumn,
  left: TextColumn | undefined,
  right: TextColumn | undefined,
): void {
  if (!left || !right) return;
  const codes = left.codes.map((code, customer) =>
    code >= 0 && left.values[code] === textAt(numbers, customer) ? code : -1,
  );
  const taken = new Set(matched);
  match({ codes, values: left.values }, right).forEach((customer, entry) => {
    if (customer >= 0 && matched[entry]! < 0 && !taken.has(customer)) matched[entry] = customer;
  });
}

function match(left: TextColumn, right: TextColumn): Int32Array {
  const SEVERAL = -2;
  const ownerOf = new Map<string, number>();
  left.codes.forEach((code, customer) => {
    if (code < 0) return;
    const value = left.values[code]!;
    ownerOf.set(value, ownerOf.has(value) ? SEVERAL : customer);
  });
  const ownerOfCode = right.values.map((value) => Math.max(-1, ownerOf.get(value) ?? -1));
  return right.codes.map((code) => (code < 0 ? -1 : ownerOfCode[code]!));
}
