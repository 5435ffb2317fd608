import { expect, test } from 'vitest';
import { textColumn } from '../../src/columns/text-column';
import type { Customers } from '../../src/columns/customers';
import { keyWriting } from '../../src/intake/customer-key';
import { RowsByKey } from '../../src/worker/rows-by-key';

const customersOf = (...ids: string[]): Customers => ({
  count: ids.length,
  id: textColumn(ids, ids.length),
  name: textColumn(ids, ids.length),
  firstPurchase: new Float64Array(ids.length),
  lastPurchase: new Float64Array(ids.length),
  frequency: new Float64Array(ids.length),
  monetary: new Float64Array(ids.length),
});
const keys = (...values: (string | number)[]) => values.map((value) => [value]);

test('rows are found by their key, wherever they stand now', () => {
  const rows = new RowsByKey(customersOf('K1', 'K2', 'K3'));
  expect([...rows.at(0, keys('K3', 'K1', '', 'K2'))]).toEqual([2, 0, -1, 1]);
});

test('numbers and texts of the same id are the same customer', () => {
  const rows = new RowsByKey(customersOf('17850'));
  expect([...rows.at(0, keys(17850))]).toEqual([0]);
});

test('only the first row of a customer is its row, across blocks', () => {
  const rows = new RowsByKey(customersOf('K1', 'K2'));
  expect([...rows.at(0, keys('K1', 'K1'))]).toEqual([0, -1]);
  expect([...rows.at(2, keys('K1', 'K2'))]).toEqual([-1, 1]);
});

test('asking for a block again gives the same answer', () => {
  const rows = new RowsByKey(customersOf('K1', 'K2'));
  const first = [...rows.at(0, keys('K1', 'K2', 'K1'))];
  expect([...rows.at(0, keys('K1', 'K2', 'K1'))]).toEqual(first);
  expect([...rows.at(0, keys('K1'))]).toEqual([0]);
});

test('somebody who came later is nobody', () => {
  expect([...new RowsByKey(customersOf('K1')).at(0, keys('stranger'))]).toEqual([-1]);
});

test('a key that is written another way in the sheet is still the customer', () => {
  const rows = new RowsByKey(customersOf('ann@example.com'), keyWriting('email'));
  expect([...rows.at(0, keys('Ann@Example.com ', 'Bob <bob@example.com>'))]).toEqual([0, -1]);
});
