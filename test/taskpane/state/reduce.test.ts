import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../../src/intake/mapping';
import type { Check } from '../../../src/run/run-types';
import type { Source } from '../../../src/run/source';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import { firstState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';

const orders: Source = {
  id: 'o',
  sheetId: 'o',
  sheetName: 'Orders',
  address: 'A1:D100',
  rows: 100,
  columns: 4,
  active: true,
};
const clients: Source = {
  id: 'c',
  sheetId: 'c',
  sheetName: 'Clients',
  address: 'A1:C20',
  rows: 20,
  columns: 3,
  active: false,
};
const inFront = (front: Source, ...others: Source[]): Source[] =>
  [front, ...others].map((source) => ({ ...source, active: source.id === front.id }));

const recognition: Recognition = {
  kind: 'orders',
  headerRow: 0,
  headers: ['Client', 'Date', 'Amount', 'Invoice'],
  samples: [['C1'], ['2024-05-06'], ['12.50'], ['7001']],
  guesses: [
    { field: 'customerId', column: 0, header: 'Client', confidence: 1, reason: 'header' },
    { field: 'orderDate', column: 1, header: 'Date', confidence: 1, reason: 'header' },
    { field: 'amount', column: 2, header: 'Amount', confidence: 1, reason: 'header' },
  ],
};
const check: Check = {
  kind: 'orders',
  rows: 99,
  used: 90,
  setAside: [{ reason: 'no-customer', rows: 9, examples: [5] }],
  rules: [],
  findings: [],
  lists: [],
  counts: { error: 0, warning: 0, info: 0 },
  health: { score: 100, parts: [] },
  customers: 30,
  orders: 60,
  revenue: 1234.5,
  defaultAsOf: 45419,
};

const after = (state: PaneState, ...actions: PaneAction[]): PaneState => actions.reduce(reduce, state);
const found = (state: PaneState, sources: Source[]): PaneState =>
  after(state, { type: 'sourcesFound', ticket: state.looking.ticket, sources });
const cameBack = (state: PaneState, sources: Source[]): PaneState =>
  found(after(state, { type: 'cameBack' }), sources);
const hasRead = (state: PaneState, what = recognition): PaneState =>
  after(state, {
    type: 'readFinished',
    ticket: state.reading.ticket,
    read: { source: orders, recognition: what },
  });
const hasChecked = (state: PaneState, what = check): PaneState =>
  after(state, { type: 'checkFinished', ticket: state.checking.ticket, check: what });

const opened = found(firstState, inFront(orders, clients));
const ready = hasChecked(hasRead(opened));
const running = after(
  ready,
  { type: 'pageOpened', page: 'preview' },
  { type: 'pageOpened', page: 'write' },
  { type: 'gradeStarted' },
);

describe('which sheet', () => {
  test('the sheet in front is chosen and its reading begins', () => {
    expect(opened).toMatchObject({ sourceId: 'o', reading: { status: 'running' } });
  });

  test('without a sheet of the user in front, the first that is not empty is chosen', () => {
    const empty = { ...orders, rows: 0, active: false };
    expect(found(firstState, [empty, clients]).sourceId).toBe('c');
  });

  test('a workbook with nothing but our own sheets has nothing to choose', () => {
    expect(found(firstState, [])).toMatchObject({ sourceId: null, reading: { status: 'idle' } });
  });

  test('another sheet brought to the front is followed', () => {
    const followed = cameBack(ready, inFront(clients, orders));
    expect(followed).toMatchObject({
      sourceId: 'c',
      reading: { status: 'running' },
      mapping: null,
      check: null,
    });
  });

  test.each<[string, PaneAction]>([
    ['a sheet', { type: 'sheetChosen', sourceId: 'o' }],
    ['a column', { type: 'columnChosen', field: 'orderId', column: 3 }],
  ])('it is not followed once the user has chosen %s by hand', (_, choice) => {
    expect(cameBack(after(ready, choice), inFront(clients, orders)).sourceId).toBe('o');
  });

  test('coming back to an unchanged workbook changes nothing on the page', () => {
    const back = cameBack(ready, inFront(orders, clients));
    expect(back).toMatchObject({ reading: ready.reading, mapping: ready.mapping, check });
  });

  test('a sheet that has grown meanwhile is read again', () => {
    const back = cameBack(ready, inFront({ ...orders, rows: 140 }, clients));
    expect(back.reading).toMatchObject({ status: 'running', ticket: ready.reading.ticket + 1 });
  });

  test('a sheet that was deleted is replaced by the one in front', () => {
    expect(cameBack(ready, inFront(clients)).sourceId).toBe('c');
  });

  test('looking again while a cell is edited leaves what is known and complains about nothing', () => {
    const back = after(ready, { type: 'cameBack' });
    const failed = after(back, {
      type: 'sourcesFailed',
      ticket: back.looking.ticket,
      cause: { code: 'cell-edit-mode' },
    });
    expect(failed).toMatchObject({ failure: null, check });
  });
});

describe('reading', () => {
  test('the recognised columns become the mapping and are checked', () => {
    expect(hasRead(opened)).toMatchObject({
      mapping: { kind: 'orders', headerRow: 0, columns: { customerId: 0, orderDate: 1, amount: 2 } },
      checking: { status: 'running' },
    });
  });

  test('an answer for a sheet that is no longer chosen is ignored', () => {
    const switched = after(opened, { type: 'sheetChosen', sourceId: 'c' });
    const late = after(switched, {
      type: 'readFinished',
      ticket: opened.reading.ticket,
      read: { source: orders, recognition },
    });
    expect(late).toBe(switched);
  });

  test('what still arrives after stopping is ignored', () => {
    const stopped = after(opened, { type: 'readStopped' });
    expect(stopped.reading.status).toBe('stopped');
    expect(hasRead(stopped)).toBe(stopped);
  });

  test('a sheet that cannot be read says why', () => {
    const failed = after(opened, {
      type: 'readFailed',
      ticket: opened.reading.ticket,
      cause: { code: 'headers-only', place: { sheet: 'Orders' } },
    });
    expect(failed.failure).toEqual({
      during: 'reading',
      cause: { code: 'headers-only', place: { sheet: 'Orders' } },
    });
  });

  test('columns chosen by hand survive reading the same headers again', () => {
    const chosen = after(ready, { type: 'columnChosen', field: 'orderId', column: 3 });
    const again = hasRead(found(after(chosen, { type: 'lookAgain' }), inFront(orders, clients)));
    expect(again.mapping?.columns.orderId).toBe(3);
  });

  test('they do not survive when the headers under them have changed', () => {
    const chosen = after(ready, { type: 'columnChosen', field: 'orderId', column: 3 });
    const moved = { ...recognition, headers: ['Client', 'Date', 'Amount', 'Country'] };
    const again = hasRead(found(after(chosen, { type: 'lookAgain' }), inFront(orders, clients)), moved);
    expect(again.mapping?.columns.orderId).toBeUndefined();
  });
});

describe('columns and rows', () => {
  test('each change of a column is checked anew, and only the answer to the last one counts', () => {
    const first = after(ready, { type: 'columnChosen', field: 'amount', column: 1 });
    const second = after(first, { type: 'columnChosen', field: 'amount', column: 2 });
    const stale = after(second, {
      type: 'checkFinished',
      ticket: first.checking.ticket,
      check: { ...check, customers: 1 },
    });
    expect(stale).toBe(second);
    expect(hasChecked(second).check).toBe(check);
  });

  test('a column can be taken away', () => {
    const without = after(ready, { type: 'columnChosen', field: 'amount', column: null });
    expect(without.mapping?.columns).toEqual({ customerId: 0, orderDate: 1 });
  });

  test('an order list said to be a customer list keeps its customer, date and amount', () => {
    expect(after(ready, { type: 'kindChosen', kind: 'customers' }).mapping).toEqual({
      kind: 'customers',
      headerRow: 0,
      columns: { customerId: 0, lastPurchase: 1, totalAmount: 2 },
    });
  });

  test('and back again', () => {
    const back = after(
      ready,
      { type: 'kindChosen', kind: 'customers' },
      { type: 'kindChosen', kind: 'orders' },
    );
    expect(back.mapping).toEqual(ready.mapping);
  });

  test('counting cancelled orders in is checked anew', () => {
    const counted = after(ready, { type: 'leaveOutCancelledSwitched', on: false });
    expect(counted).toMatchObject({ options: { leaveOutCancelled: false }, checking: { status: 'running' } });
  });

  test('a problem with the columns goes away when a column is changed', () => {
    const without = after(ready, { type: 'columnChosen', field: 'customerId', column: null });
    const failed = after(without, {
      type: 'checkFailed',
      ticket: without.checking.ticket,
      cause: { code: 'no-customer-column' },
    });
    expect(failed).toMatchObject({ failure: { during: 'checking' }, check: null });
    expect(after(failed, { type: 'columnChosen', field: 'customerId', column: 0 }).failure).toBeNull();
  });
});

describe('the run', () => {
  test('coming back while it runs does not disturb it', () => {
    expect(after(running, { type: 'cameBack' })).toBe(running);
  });

  test('cancelled, it returns to the page it came from, with the data as they were, and says so', () => {
    const cancelling = after(running, { type: 'cancelRequested' });
    expect(cancelling).toMatchObject({ grading: { status: 'running' }, cancelling: true });
    const cancelled = after(cancelling, {
      type: 'gradeFailed',
      ticket: running.grading.ticket,
      cause: { code: 'cancelled' },
    });
    expect(cancelled).toMatchObject({
      page: 'write',
      wasCancelled: true,
      cancelling: false,
      failure: null,
      mapping: ready.mapping,
      check,
    });
  });

  test('refused by the workbook, it returns to the page it came from with the reason', () => {
    const refused = after(running, {
      type: 'gradeFailed',
      ticket: running.grading.ticket,
      cause: { code: 'sheet-protected', place: { sheet: 'Orders' } },
    });
    expect(refused).toMatchObject({
      page: 'write',
      wasCancelled: false,
      failure: { during: 'grading', cause: { code: 'sheet-protected' } },
    });
  });

  test('grading again reads the sheet again: the run may have added columns to it', () => {
    const again = after(
      { ...running, page: 'result', stale: true, grading: { ...running.grading, status: 'done' } },
      { type: 'pageOpened', page: 'data' },
    );
    expect(again).toMatchObject({ page: 'data', looking: { status: 'running' }, check: null });
    expect(found(again, inFront(orders, clients)).reading.status).toBe('running');
  });
});
