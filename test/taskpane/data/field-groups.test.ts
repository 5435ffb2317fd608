import { expect, test } from 'vitest';
import type { Field } from '../../../src/intake/fields';
import { CUSTOMER_FIELDS, ORDER_FIELDS, type SourceKind } from '../../../src/intake/fields';
import type { Mapping, Recognition } from '../../../src/intake/mapping';
import { fieldGroups } from '../../../src/taskpane/data/field-groups';

const groupsOf = (kind: SourceKind, ...fields: Field[]) => {
  const columns: Mapping['columns'] = Object.fromEntries(fields.map((field, column) => [field, column]));
  const recognition: Recognition = {
    kind,
    headerRow: 0,
    headers: fields,
    samples: fields.map(() => []),
    guesses: fields.map((field, column) => ({
      field,
      column,
      header: field,
      confidence: 1,
      reason: 'header',
    })),
  };
  return fieldGroups({ kind, headerRow: 0, columns }, recognition);
};

test('an amount column makes quantity and unit price a detail', () => {
  const { main, more } = groupsOf('orders', 'customerId', 'orderDate', 'amount');
  expect(main).toEqual(['customerId', 'orderDate', 'amount', 'orderId']);
  expect(more).toContain('quantity');
});

test('without one, quantity and unit price are asked for at once', () => {
  const { main } = groupsOf('orders', 'customerId', 'orderDate', 'quantity', 'unitPrice');
  expect(main).toEqual(['customerId', 'orderDate', 'amount', 'quantity', 'unitPrice', 'orderId']);
});

test('where only a name says who the customer is, the name comes first', () => {
  expect(groupsOf('customers', 'customerName', 'totalAmount').main[0]).toBe('customerName');
});

test('a list that counts days shows the days', () => {
  expect(groupsOf('customers', 'customerId', 'recencyDays').main).toContain('recencyDays');
});

test.each([
  ['orders', ORDER_FIELDS],
  ['customers', CUSTOMER_FIELDS],
] as const)('every field of %s can be chosen, and only once', (kind, fields) => {
  const { main, more } = groupsOf(kind, 'customerId');
  expect([...main, ...more].toSorted()).toEqual([...fields].toSorted());
});
