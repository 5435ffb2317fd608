import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { gradeColumns } from './grade-columns';
import { cellsOf, openAddin } from './open-addin';

const customers = () =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ...Array.from({ length: 30 }, (_, row) => [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row]),
    ],
  });
const columnsOf = (cells: ReturnType<typeof cellsOf>) => cells.Customers;

test('where Excel cannot undo the columns as one step they are written all the same', async () => {
  const whole = await openAddin(customers());
  const start = whole.host.syncs;
  expect(await gradeColumns(whole)).toBeUndefined();
  const complete = columnsOf(cellsOf(whole.book));

  const outcomes: boolean[] = [];
  for (let sync = 1; sync <= whole.host.syncs - start; sync++) {
    const addin = await openAddin(customers());
    const { book, host } = addin;
    const before = cellsOf(book);
    host.faults.push({ sync: host.syncs + sync, refuse: 'UndoNotSupported' });
    const ok = (await gradeColumns(addin)) === undefined;
    if (ok) expect(columnsOf(cellsOf(book))).toEqual(complete);
    else expect(cellsOf(book)).toEqual(before);
    outcomes.push(ok);
  }
  // The reading of the customers and the writing beside them, which follow each other.
  expect(outcomes.join()).toContain('false,true,true,false');
}, 300_000);
