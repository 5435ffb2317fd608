import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { KEY_CONDITIONS } from '../../src/grading/grades';
import { hasCondition } from '../../src/grading/key-accounts';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { ACCOUNTS } from '../../src/scheme/stages';
import { customersOfList, customersOfOrders, type Order } from './customers-of';

const AS_OF = 41_000;
const scheme: Scheme = {
  ...generalTemplate,
  keyAccounts: {
    on: true,
    revenueShare: 40,
    frequency: { kind: 'value', value: 2 },
    scale: { kind: 'value', value: 100 },
    growth: 1.5,
  },
  lifecycle: { ...generalTemplate.lifecycle, basis: 'preset' },
};
/** Two orders, one in the last 90 days and one in the 90 before. */
const orders = (id: string, before: number, recent: number): Order[] => [
  [id, AS_OF - 120, before],
  [id, AS_OF - 10, recent],
];
const names = (bits: number) => KEY_CONDITIONS.filter((condition) => hasCondition(bits, condition));

test('key: every condition met; potential: growth and scale met, the share not yet; each says what is met and missing', () => {
  const customers = customersOfOrders([
    ...orders('key', 200, 400),
    ...orders('potential', 80, 160),
    ...orders('flat', 200, 200),
    ...orders('small', 1, 2),
    ['once', AS_OF - 5, 150],
  ]);
  const { accounts } = grade(customers, scheme, AS_OF);
  expect([...accounts.account].map((index) => ACCOUNTS[index])).toEqual([
    'key',
    'potential',
    'none',
    'none',
    'potential',
  ]);
  expect([...accounts.met].map(names)).toEqual([
    ['revenueShare', 'frequency', 'scale', 'growth'],
    ['frequency', 'scale', 'growth'],
    ['frequency', 'scale'],
    ['frequency', 'growth'],
    ['scale', 'growth'],
  ]);
});

test('a customer list knows no growth: it counts neither for nor against, and makes no potential account', () => {
  const customers = customersOfList([
    { last: AS_OF, orders: 9, amount: 900 },
    { last: AS_OF, orders: 9, amount: 300 },
    { orders: 0 },
  ]);
  const { accounts } = grade(customers, scheme, AS_OF);
  expect([...accounts.account].map((index) => ACCOUNTS[index])).toEqual(['key', 'none', 'none']);
  expect(names(accounts.asked[0]!)).toEqual(['revenueShare', 'frequency', 'scale']);
});

test('switched off, or only some conditions', () => {
  const customers = customersOfList([{ last: AS_OF, orders: 9, amount: 900 }]);
  expect([...grade(customers, generalTemplate, AS_OF).accounts.account]).toEqual([0]);
  const scaleOnly = {
    ...scheme,
    keyAccounts: { ...scheme.keyAccounts, revenueShare: null, frequency: null, growth: null },
  };
  expect([...grade(customers, scaleOnly, AS_OF).accounts.account]).toEqual([2]);
});
