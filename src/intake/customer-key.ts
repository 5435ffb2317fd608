import type { ColumnCandidate } from './column-candidate';
import { KEY_FIELDS, type Field, type KeyField } from './fields';
import type { FieldGuess, Mapping } from './mapping';
import type { SourceColumns } from './source-columns';
import { emailKey, phoneKey, recoded } from './values/contacts';
import type { TextColumn } from '../columns/columns';

/** A phone or an e-mail column with so many usable cells can tell the customers apart. */
const MOSTLY_FILLED = 0.8;

/**
 * What tells the customers apart: the customer's number; else the e-mail address; else the phone number, unless most are
 * masked or no phone numbers; else the name.
 */
export function guessKey(
  guesses: readonly FieldGuess[],
  candidates: readonly ColumnCandidate[],
): KeyField | undefined {
  const profileOf = (field: KeyField): ColumnCandidate['profile'] | undefined => {
    const guess = guesses.find((each) => each.field === field);
    return candidates.find(({ column }) => column === guess?.column)?.profile;
  };
  const mapped = KEY_FIELDS.filter((field) => profileOf(field));
  const usable = mapped.find((field) => {
    const { filled, filledShare, maskedShare, phoneShare } = profileOf(field)!;
    if (field === 'customerId' || field === 'customerName') return filled > 0;
    // measured by the names where there are any: totals rows and notes have neither
    const named = profileOf('customerName')?.filled ?? 0;
    const share = named > 0 ? filled / named : filledShare;
    if (field === 'phone' && share * phoneShare < MOSTLY_FILLED) return false;
    return share >= MOSTLY_FILLED && maskedShare < 1 - MOSTLY_FILLED;
  });
  if (usable) return usable;
  const hasName = guesses.some(({ field }) => field === 'firstName' || field === 'lastName');
  return (
    mapped.find((field) => field !== 'phone' || profileOf(field)!.maskedShare === 0) ??
    (hasName ? 'customerName' : undefined)
  );
}

/** The field that tells the customers of a mapping apart. */
export function keyField({ key, columns }: Pick<Mapping, 'key' | 'columns'>): KeyField | undefined {
  const has = (field: KeyField): boolean =>
    columns[field] !== undefined ||
    (field === 'customerName' && (columns.firstName !== undefined || columns.lastName !== undefined));
  if (key && has(key)) return key;
  return (['customerId', 'customerName', 'email', 'phone'] as const).find(has);
}

/** The columns whose cells make the key of a row: first and last name together where nothing else names anybody. */
export function keyColumns({
  key,
  columns,
}: Pick<Mapping, 'key' | 'columns'>): Partial<Record<Field, number>> {
  const field = keyField({ ...(key ? { key } : {}), columns });
  if (!field) return {};
  const parts: Field[] = columns[field] === undefined ? ['firstName', 'lastName'] : [field];
  return Object.fromEntries(
    parts.flatMap((part) => (columns[part] === undefined ? [] : [[part, columns[part]]])),
  );
}

/** How a cell of a key column is written as a key. */
export function keyWriting(field: KeyField | undefined): (cell: string) => string {
  if (field === 'email') return emailKey;
  return field === 'phone' ? phoneKey : (cell) => cell;
}

/** The key of each row; -1 where a row has none: blank, or a masked phone. */
export function readKeys(source: SourceColumns, field: KeyField | undefined): TextColumn {
  const none = { codes: new Int32Array(source.rows).fill(-1), values: [] };
  switch (field) {
    case 'customerId': {
      const ids = source.ids(field) ?? none;
      return isGuestNumber(source, ids) ? recoded(ids, (id) => (id === GUEST ? '' : id)) : ids;
    }
    case 'email':
    case 'phone':
      return recoded(source.ids(field) ?? none, keyWriting(field));
    case 'customerName':
      return source.names() ?? none;
    case undefined:
      return none;
  }
}

/**
 * Lines of an order on which the customer is blank take the order's (Shopify names the buyer on the first line only);
 * an order number that several customers share gives nobody.
 */
export function filledByOrder(key: TextColumn, orderIds: TextColumn | undefined): TextColumn {
  if (!orderIds || !key.codes.includes(-1)) return key;
  const NOBODY = -1;
  const SEVERAL = -2;
  const ownerOf = new Int32Array(orderIds.values.length).fill(NOBODY);
  orderIds.codes.forEach((order, row) => {
    const owner = key.codes[row]!;
    if (order < 0 || owner < 0) return;
    ownerOf[order] = ownerOf[order] === NOBODY || ownerOf[order] === owner ? owner : SEVERAL;
  });
  const codes = key.codes.map((owner, row) => {
    const order = orderIds.codes[row]!;
    return owner < 0 && order >= 0 ? Math.max(-1, ownerOf[order]!) : owner;
  });
  return { codes, values: key.values };
}

const GUEST = '0';

/** Shops give every guest the number 0: it is one customer only where it goes with one e-mail address. */
function isGuestNumber(source: SourceColumns, ids: TextColumn): boolean {
  const guest = ids.values.indexOf(GUEST);
  const emails = source.ids('email');
  if (guest < 0 || !emails) return false;
  const seen = new Set<number>();
  ids.codes.forEach((code, row) => code === guest && emails.codes[row]! >= 0 && seen.add(emails.codes[row]!));
  return seen.size > 1;
}

/**
 * Guests of a shop have no number but an e-mail address: they are the customer who has that address elsewhere in the
 * list, or a customer of their own under it.
 */
export function filledByEmail(key: TextColumn, source: SourceColumns): TextColumn {
  const emails = source.ids('email');
  if (!emails || !key.codes.includes(-1)) return key;
  const { codes, values } = recoded(emails, emailKey);
  const SEVERAL = -2;
  const ownerOf = new Int32Array(values.length).fill(-1);
  codes.forEach((email, row) => {
    const owner = key.codes[row]!;
    if (email < 0 || owner < 0) return;
    ownerOf[email] = ownerOf[email] === -1 || ownerOf[email] === owner ? owner : SEVERAL;
  });
  const keys = [...key.values];
  const known = new Map(keys.map((value, code) => [value, code]));
  const filled = key.codes.map((owner, row) => {
    const email = codes[row]!;
    if (owner >= 0 || email < 0 || ownerOf[email] === SEVERAL) return owner;
    if (ownerOf[email] === -1) {
      const address = values[email]!;
      ownerOf[email] = known.get(address) ?? keys.push(address) - 1;
    }
    return ownerOf[email]!;
  });
  return { codes: filled, values: keys };
}
