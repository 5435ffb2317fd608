import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';
import { WHOLE_EXPORTS } from './whole-exports';

describe('a whole export, with its dirt, is read to its customers and its total', () => {
  it.each(WHOLE_EXPORTS)('$name', ({ rows, export: id, customers: expected, total, setAside = {} }) => {
    const table = tableOf(rows);
    const recognition = recognise(table);
    const result = prepare(table, mappingFrom(recognition), { leaveOutCancelled: true });
    const { customers } = result;
    const lines = Array.from({ length: customers.count }, (_, i) =>
      [
        textAt(customers.id, i),
        textAt(customers.name, i),
        customers.frequency[i],
        customers.monetary[i],
      ].join(' '),
    );
    expect(lines).toEqual(expected);
    expect(result.revenue).toBe(total);
    expect(Object.fromEntries(result.setAside.map(({ reason, rows: count }) => [reason, count]))).toEqual(
      setAside,
    );
    expect(recognition.export?.id).toBe(id);
  });
});
