import { expect, test } from 'vitest';
import type { SetAside } from '../../../src/intake/set-aside';
import { nothingUsable } from '../../../src/taskpane/data/nothing-usable';
import { firstState, type PaneState } from '../../../src/taskpane/state/pane-state';

const checked = (used: number, setAside: SetAside[]): PaneState => ({
  ...firstState,
  read: {
    source: {
      id: 'o',
      sheetId: 'o',
      address: 'A1:A11',
      sheetName: 'Orders',
      rows: 11,
      columns: 1,
      active: true,
    },
    recognition: { kind: 'orders', headerRow: 0, headers: ['Client'], samples: [[]], guesses: [] },
  },
  mapping: { kind: 'orders', headerRow: 0, columns: { customerId: 0 } },
  check: {
    kind: 'orders',
    rows: 10,
    used,
    setAside,
    rules: [],
    findings: [],
    lists: [],
    counts: { error: 0, warning: 0, info: 0 },
    health: { score: 100, parts: [] },
    customers: used,
    orders: used,
    revenue: used,
    defaultAsOf: 45000,
  },
});

test('a customer column without values is named with its sheet', () => {
  expect(nothingUsable(checked(0, [{ reason: 'no-customer', rows: 10, examples: [2] }]))?.cause).toEqual({
    code: 'customer-column-blank',
    place: { sheet: 'Orders', column: 'Client' },
  });
});

test('the column that is named is the one the customers are told apart by', () => {
  const state = checked(0, [{ reason: 'no-customer', rows: 10, examples: [2] }]);
  state.read!.recognition.headers = ['Client', 'Phone'];
  state.mapping = { kind: 'orders', headerRow: 0, columns: { customerName: 0, phone: 1 }, key: 'phone' };
  expect(nothingUsable(state)?.cause).toMatchObject({ place: { column: 'Phone' } });
});

test('rows lost for several reasons are not blamed on the customer column', () => {
  const both: SetAside[] = [
    { reason: 'no-customer', rows: 4, examples: [2] },
    { reason: 'no-date', rows: 6, examples: [3] },
  ];
  expect(nothingUsable(checked(0, both))?.cause).toMatchObject({ code: 'no-usable-rows' });
});

test('one usable row is enough', () => {
  expect(nothingUsable(checked(1, [{ reason: 'no-customer', rows: 9, examples: [2] }]))).toBeNull();
});
