import type { Mapping } from './mapping';
import type { RawTable } from './raw-column';
import { sourceColumns } from './source-columns';

const NO = /^(?:否|no|n|false|0|未退|未退货|没有)$/i;

/** The order numbers on a returns list; rows that say "no" are not returned. */
export function returnedOrders(table: RawTable, mapping: Mapping<'returns'>): Set<string> {
  const source = sourceColumns(table, mapping);
  const ids = source.ids('orderId');
  const said = source.ids('returned');
  const returned = new Set<string>();
  ids?.codes.forEach((code, row) => {
    const word = said ? (said.values[said.codes[row]!] ?? '') : '';
    if (code >= 0 && !NO.test(word)) returned.add(ids.values[code]!);
  });
  return returned;
}
