import { textAt } from '../../columns/text-column';
import type { AgainCalls } from '../calls/again';
import { RowsByKey } from '../rows-by-key';
import type { Tables } from './tables';

export function againCalls(tables: Tables): AgainCalls {
  return {
    customersSince({ input, earlier: { keys, fields, key = 'customerId', names, beside } }) {
      const { customers, intake } = tables.grades(input);
      const ids = (beside && intake.listId) || customers.id;
      const rows = new RowsByKey(ids, key, fields).at(0, keys);
      const known = new Set<number>();
      let gone = 0;
      let renamed = 0;
      rows.forEach((row, index) => {
        if (row < 0) gone++;
        else {
          known.add(row);
          const before = String(names?.[index] ?? '');
          const name = textAt(customers.name, row) ?? '';
          if (before !== '' && name !== '' && before !== name) renamed++;
        }
      });
      return { added: customers.count - known.size, gone, renamed: names ? renamed : null };
    },
  };
}
