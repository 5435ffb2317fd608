import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { openAddin, rowsOf } from './open-addin';

const list = () =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ...Array.from({ length: 20 }, (_, row) => [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row]),
    ],
    Notes: [['x']],
  });

/** Watches a graded list; `graded()` resolves with the next run, `runs` counts them. */
async function watched(coauthors = false) {
  const addin = await openAddin(list());
  await addin.grade();
  const state = { runs: 0, failures: [] as unknown[], next: () => undefined as void };
  const stop = await addin.session.keepFresh({
    coauthors,
    quietMs: 30,
    onGraded: () => {
      state.runs++;
      state.next();
    },
    onFailed: (error) => {
      state.failures.push(error);
      state.next();
    },
  });
  const next = () => new Promise<void>((resolve) => (state.next = resolve));
  const type = (sheet: string, row: number, column: number, value: string | number) =>
    addin.book.sheetNamed(sheet)!.facade.getRange(row, column).setValue(value);
  return { ...addin, state, stop, next, type };
}

test('several changes to the list are graded once, and our own writing starts nothing', async () => {
  const { state, next, type, stop, book } = await watched();
  const graded = next();
  type('Customers', 20, 3, 9_000);
  type('Customers', 20, 2, 12);
  await graded;
  expect(rowsOf(book, 'Customers')[19]!.M).toBe(5);
  type('Notes', 0, 0, 'y');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(state.runs).toBe(1);
  stop();
  type('Customers', 20, 3, 10);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(state.runs).toBe(1);
});

test('what cannot be graded ends it and is told', async () => {
  const { state, next, type, book } = await watched();
  const failed = next();
  book.changeExtras((extras) => (extras.customXml = []));
  type('Customers', 3, 3, 5);
  await failed;
  expect(state.failures).toMatchObject([{ problem: { code: 'saved-run-none' } }]);
  type('Customers', 3, 3, 6);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([state.runs, state.failures.length]).toEqual([0, 1]);
});
