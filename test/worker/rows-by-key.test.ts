import { expect, test } from 'vitest';
import { textColumn } from '../../src/columns/text-column';
import { RowsByKey } from '../../src/worker/rows-by-key';

const rowsOf = (...ids: (string | undefined)[]) =>
  new RowsByKey(textColumn(ids, ids.length), 'customerId', ['customerId']);
const keys = (...values: (string | number)[]) => values.map((value) => [value]);

test('rows are found by their key, wherever they stand now', () => {
  const rows = rowsOf('K1', 'K2', 'K3');
  expect([...rows.at(0, keys('K3', 'K1', '', 'K2'))]).toEqual([2, 0, -1, 1]);
});

test('numbers and texts of the same id are the same customer', () => {
  const rows = rowsOf('17850');
  expect([...rows.at(0, keys(17850))]).toEqual([0]);
});

test('only the first row of a customer is its row, across blocks', () => {
  const rows = rowsOf('K1', 'K2');
  expect([...rows.at(0, keys('K1', 'K1'))]).toEqual([0, -1]);
  expect([...rows.at(2, keys('K1', 'K2'))]).toEqual([-1, 1]);
});

test('asking for a block again gives the same answer', () => {
  const rows = rowsOf('K1', 'K2');
  const first = [...rows.at(0, keys('K1', 'K2', 'K1'))];
  expect([...rows.at(0, keys('K1', 'K2', 'K1'))]).toEqual(first);
  expect([...rows.at(0, keys('K1'))]).toEqual([0]);
});

test('somebody who came later is nobody', () => {
  expect([...rowsOf('K1').at(0, keys('stranger'))]).toEqual([-1]);
});

test('a key that is written another way in the sheet is still the customer', () => {
  const rows = new RowsByKey(textColumn(['ann@example.com'], 1), 'email', ['email']);
  expect([...rows.at(0, keys('Ann@Example.com ', 'Bob <bob@example.com>'))]).toEqual([0, -1]);
});

test('first and last name in two columns are one key', () => {
  const rows = new RowsByKey(textColumn(['Ann Smith', '王芳'], 2), 'customerName', ['firstName', 'lastName']);
  const cells = [
    ['芳', '王'],
    ['Ann', 'Smith'],
    ['Ann', 'Jones'],
  ];
  expect([...rows.at(0, cells)]).toEqual([1, 0, -1]);
});

test('a customer who is not in the list has no row', () => {
  expect([...rowsOf('K1', undefined).at(0, keys('K1', ''))]).toEqual([0, -1]);
});
