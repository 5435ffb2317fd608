import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSavedColumns } from '../../src/intake/saved-columns';

const saved = {
  columns: { customerId: 0, lastPurchase: 1, totalAmount: 2 },
  headers: { customerId: 'Customer ID', lastPurchase: 'Last Order', totalAmount: 'Total' },
};

test.each([
  [
    'as before',
    ['Customer ID', 'Last Order', 'Total'],
    { customerId: 0, lastPurchase: 1, totalAmount: 2 },
    [],
    [],
  ],
  [
    'in another order',
    ['Total', 'Customer ID', 'Last Order'],
    { customerId: 1, lastPurchase: 2, totalAmount: 0 },
    [],
    [],
  ],
  [
    'with a column put before',
    ['Nr', 'Customer ID', 'Last Order', 'Total'],
    { customerId: 1, lastPurchase: 2, totalAmount: 3 },
    [],
    [],
  ],
  [
    'written otherwise',
    ['customer_id', 'LAST ORDER', 'Total (USD)'],
    { customerId: 0, lastPurchase: 1, totalAmount: 2 },
    [],
    [],
  ],
  [
    'with one renamed',
    ['Customer ID', 'Last Order', 'Revenue'],
    { customerId: 0, lastPurchase: 1, totalAmount: 2 },
    [{ from: 'Total', to: 'Revenue' }],
    [],
  ],
  [
    'with one renamed while others moved',
    ['Nr', 'Customer ID', 'Last Order', 'Revenue'],
    { customerId: 1, lastPurchase: 2 },
    [],
    ['Total'],
  ],
  ['with one gone', ['Customer ID', 'Last Order'], { customerId: 0, lastPurchase: 1 }, [], ['Total']],
  [
    'with one gone and the next in its place',
    ['Customer ID', 'Total'],
    { customerId: 0, totalAmount: 1 },
    [],
    ['Last Order'],
  ],
])('columns %s', (_, headers, columns, renamed, missing) => {
  expect(findSavedColumns(headers, saved)).toEqual({ columns, free: [], renamed, missing });
});

test('of two columns with the same header the nearer one is meant', () => {
  const twice = { columns: { totalAmount: 3 }, headers: { totalAmount: 'Total' } };
  expect(findSavedColumns(['Total', 'x', 'y', 'z', 'Total'], twice).columns).toEqual({ totalAmount: 4 });
});

test('a free column is found by its header too', () => {
  const free = { columns: {}, headers: {}, free: [{ column: 1, header: 'Shop' }] };
  expect(findSavedColumns(['Shop', 'x'], free).free).toEqual([0]);
});

test('however distinct columns are shuffled, each is found and none is called missing', () => {
  const headers = ['Customer ID', 'Last Order', 'Total', 'Phone', 'City', 'Notes'];
  fc.assert(
    fc.property(fc.shuffledSubarray(headers, { minLength: 6 }), (today) => {
      const { columns, missing } = findSavedColumns(today, saved);
      expect(missing).toEqual([]);
      expect(Object.entries(columns).map(([, column]) => today[column])).toEqual(
        Object.values(saved.headers),
      );
    }),
  );
});
