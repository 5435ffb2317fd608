import { expect, test } from 'vitest';
import type { BookContent } from '../../src/workbench/book/book-content';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, openFile } from './open-addin';

const customers = () =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ...Array.from({ length: 30 }, (_, row) => [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row]),
    ],
  });

/** The workbook as a user sees it, our saved run included. */
const seen = (book: Parameters<typeof cellsOf>[0]) => ({
  cells: cellsOf(book),
  charts: book.extras.charts.map(({ name }) => name),
  saved: book.extras.customXml.map(({ xml }) => xml.replace(/"(ranAt|checksum)":"[^"]*"/g, '')),
});

/** Grades once with each sync refused in turn: afterwards the workbook is as before, or the run is complete. */
async function refuseEachSync(
  content: () => BookContent | Promise<BookContent>,
  gradedBefore: boolean,
): Promise<void> {
  const open = async () => {
    const addin = await openAddin(await content());
    if (gradedBefore) await addin.grade();
    return { ...addin, sheet: addin.book.sheets()[0]!.name };
  };
  const whole = await open();
  const start = whole.host.syncs;
  expect((await whole.grade({ sheet: whole.sheet, locale: 'zh-CN' })).ok).toBe(true);
  const complete = seen(whole.book);

  for (let sync = 1; sync <= whole.host.syncs - start; sync++) {
    const { book, host, grade, sheet } = await open();
    const before = seen(book);
    host.faults.push({ sync: host.syncs + sync, refuse: 'GeneralException' });
    const result = await grade({ sheet, locale: 'zh-CN' });
    expect(seen(book), `sync ${sync}`).toEqual(result.ok ? complete : before);
    if (!result.ok) expect(result.problem.code).toBe('excel-refused');
  }
}

test(
  'customer list: whichever sync fails, the workbook is as before or the run is complete',
  () => refuseEachSync(customers, false),
  300_000,
);

test(
  'customer list graded before: a run that fails leaves the grades of the run before',
  () => refuseEachSync(customers, true),
  300_000,
);

test('order list: whichever sync fails, the workbook is as before or the run is complete', async () => {
  const content = await openFile('test/data/rfm_data_orders.csv');
  await refuseEachSync(() => structuredClone(content), false);
}, 300_000);
