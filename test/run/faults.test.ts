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

/**
 * Grades with each sync refused in turn, until a run is refused none: afterwards the workbook is as before, or the run
 * is complete. After a run that failed the next is tried on the same workbook, as a user would.
 */
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
  expect((await whole.grade({ sheet: whole.sheet, locale: 'zh-CN' })).ok).toBe(true);
  const complete = seen(whole.book);

  let addin = await open();
  const before = seen(addin.book);
  const outcomes = { failed: 0, complete: 0 };
  for (let sync = 1, reached = true; reached; sync++) {
    const { host, sheet } = addin;
    const refused = host.syncs + sync;
    host.faults.push({ sync: refused, refuse: 'GeneralException' });
    const result = await addin.grade({ sheet, locale: 'zh-CN' });
    reached = host.syncs >= refused;
    expect(seen(addin.book), `sync ${sync}`).toEqual(result.ok ? complete : before);
    if (!result.ok) expect(result.problem.code).toBe('excel-refused');
    outcomes[result.ok ? 'complete' : 'failed']++;
    if (result.ok && reached) addin = await open();
  }
  expect(outcomes.failed).toBeGreaterThan(outcomes.complete);
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
