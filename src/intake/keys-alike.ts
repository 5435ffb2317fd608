import type { TextColumn } from '../columns/columns';
import { keyField } from './customer-key';
import type { FindingList } from './finding-list';
import { foldId, foldName } from './fold-key';
import type { Reading } from './reading';
import { mappedKey } from './table-findings';

const FOLDS: Partial<Record<string, (key: string) => string>> = {
  customerId: foldId,
  customerName: foldName,
};

/** Customers whose numbers or names differ only in capitals, blanks, signs or leading zeros from another's. */
export function findKeysAlike(list: FindingList, { mapping, isUsed }: Reading, key: TextColumn): void {
  const field = keyField(mapping);
  const fold = FOLDS[field ?? ''];
  if (!fold) return;
  const firstOf = new Map<string, number>();
  const rows: number[] = [];
  let example: [string, string] | undefined;
  const seen = new Uint8Array(key.values.length);
  key.codes.forEach((code, row) => {
    if (code < 0 || seen[code] === 1 || !isUsed(row)) return;
    seen[code] = 1;
    const folded = fold(key.values[code]!);
    const other = firstOf.get(folded);
    if (folded === '') return;
    if (other === undefined) firstOf.set(folded, code);
    else {
      rows.push(row);
      example ??= [key.values[other]!, key.values[code]!];
    }
  });
  list.count(
    'keys-alike',
    'warning',
    rows.length,
    {
      field: mappedKey({ mapping }),
      of: seen.reduce((sum, flag) => sum + flag, 0),
      treatment: 'used',
      ...(example ? { details: { one: example[0].slice(0, 40), other: example[1].slice(0, 40) } } : {}),
    },
    rows,
  );
}
