import { expect, test } from 'vitest';
import { prepare } from '../../src/intake/prepare';
import { prepareAll } from '../../src/intake/prepare-all';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

const products = (cells: Parameters<typeof tableOf>[0]) => {
  const table = tableOf(cells);
  return prepare(table, mappingFrom(recognise(table)), { leaveOutCancelled: true }).customers.products;
};

test('what was bought in one order carries one order number; prices are the mean per piece', () => {
  const bought = products([
    ['Order ID', 'Customer ID', 'Order Date', 'Product', 'Quantity', 'Amount'],
    ['A1', 'C1', '2024-01-02', 'pen', 2, 10],
    ['A1', 'C1', '2024-01-02', 'ink', 1, 8],
    ['A2', 'C1', '2024-02-02', 'pen', 1, 7],
    ['A3', 'C2', '2024-02-05', 'ink', 4, 40],
  ]);
  const [first, second, third, fourth] = bought!.order!;
  expect(second).toBe(first);
  expect(new Set([first, third, fourth]).size).toBe(3);
  expect(bought?.product.values).toEqual(['pen', 'ink']);
  expect([...bought!.price!]).toEqual([6, 9]);
});

test('without order numbers what a customer bought on one day belongs together', () => {
  const bought = products([
    ['Customer ID', 'Order Date', 'Product', 'Amount'],
    ['C1', '2024-01-02', 'pen', 10],
    ['C1', '2024-01-02', 'ink', 8],
    ['C2', '2024-01-02', 'ink', 8],
    ['C1', '2024-03-01', 'cup', 9],
  ]);
  const orders = [...bought!.order!];
  expect(new Set(orders).size).toBe(3);
  expect(orders[0]).toBe(orders[1]);
});

test('a feedback list gives each customer its entries, oldest first', () => {
  const orders = tableOf([
    ['Customer ID', 'Order Date', 'Amount'],
    ['C1', '2024-01-02', 10],
    ['C2', '2024-01-05', 10],
  ]);
  const feedback = tableOf([
    ['Customer ID', 'Date', 'Score', 'Topic', 'Status', 'Handler'],
    ['C2', '2024-02-09', 2, 'Delivery', 'open', 'Ann'],
    ['C2', '2024-02-01', 5, 'Price', 'closed', 'Ben'],
    ['C9', '2024-02-01', 1, 'Price', 'open', 'Ben'],
  ]);
  const columns = { customerId: 0, feedbackDate: 1, score: 2, topic: 3, status: 4, handler: 5 };
  const { customers } = prepareAll(
    { orders, feedback },
    {
      orders: mappingFrom(recognise(orders)) as never,
      feedback: { kind: 'feedback', headerRow: 0, columns },
    },
    { leaveOutCancelled: true },
  );
  const { start, status, handler } = customers.feedback!;
  expect([...start]).toEqual([0, 0, 2]);
  expect(Array.from(status.codes, (code) => status.values[code])).toEqual(['closed', 'open']);
  expect(Array.from(handler.codes, (code) => handler.values[code])).toEqual(['Ben', 'Ann']);
});
