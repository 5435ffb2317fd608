import { textAt } from '../../columns/text-column';
import { keyField } from '../../intake/customer-key';
import type { AgainCalls } from '../calls/again';
import { RowsByKey } from '../rows-by-key';
import type { Tables } from './tables';

export function againCalls(tables: Tables): AgainCalls {
  return {
    customersSince({ input, earlier, named }) {
      const { customers } = tables.grades(input);
      const key = keyField(input.mapping) ?? 'customerId';
      const byKey = new RowsByKey(customers.id, key, [key]);
      const rows = byKey.at(
        0,
        earlier.map(([id]) => [id ?? '']),
      );
      const known = new Set<number>();
      let gone = 0;
      let renamed = 0;
      rows.forEach((row, index) => {
        if (row < 0) gone++;
        else {
          known.add(row);
          const before = String(earlier[index]?.[1] ?? '');
          const name = textAt(customers.name, row) ?? '';
          if (named && before !== '' && name !== '' && before !== name) renamed++;
        }
      });
      return { added: customers.count - known.size, gone, renamed: named ? renamed : null };
    },
  };
}
