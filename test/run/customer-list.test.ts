import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import type { Book } from '../../src/workbench/book/book';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const HEADERS = ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'];
const customers = (count: number, headers = HEADERS) =>
  contentFromRows({
    Customers: [
      headers,
      ...Array.from({ length: count }, (_, row) => [
        `K${row + 1}`,
        45_000 + ((row * 37) % 400),
        1 + ((row * 7) % 12),
        50 + row * 13,
      ]),
    ],
  });
/** Tier by customer, wherever the row stands. */
const tierByCustomer = (book: Book) =>
  Object.fromEntries(rowsOf(book, 'Customers').map((row) => [String(row['Customer ID']), row.Tier]));

test('grades stand beside the customers, headed in the chosen language', async () => {
  const { book, grade } = await openAddin(customers(60));
  const before = cellsOf(book).Customers!;
  expect(await grade({ locale: 'zh-CN' })).toMatchObject({ ok: true, report: { customers: 60 } });
  const after = cellsOf(book).Customers!;
  expect(after).toMatchObject(before);
  expect(Array.from({ length: 9 }, (_, column) => after[`0:${4 + column}`])).toEqual([
    '客户等级',
    '生命周期',
    '标签',
    'R',
    'F',
    'M',
    'RFM',
    '细分',
    '得分',
  ]);
  for (const row of rowsOf(book, 'Customers')) expect(row['客户等级']).toMatch(/^[ABCD] /);
});

test('a column of the user called Tier stays, ours becomes Tier 2', async () => {
  const { book, grade } = await openAddin(
    contentFromRows({
      Customers: [
        [...HEADERS, 'Tier'],
        ...Array.from({ length: 30 }, (_, row) => [`K${row}`, 45_000 + row, 1 + row, 10 * row, 'gold']),
      ],
    }),
  );
  await grade();
  const rows = rowsOf(book, 'Customers');
  expect(new Set(rows.map((row) => row.Tier))).toEqual(new Set(['gold']));
  for (const row of rows) expect(row['Tier 2']).toMatch(/^[ABCD] /);
});

test('grading again writes over our own columns and changes nothing else', async () => {
  const { book, grade } = await openAddin(customers(40));
  await grade();
  const first = cellsOf(book);
  await grade();
  expect(cellsOf(book)).toEqual(first);
});

test('the sample of a Chinese CRM export: every row is used or set aside, grades stand beside the right customers', async () => {
  const { book, grade } = await openAddin(await openFile('assets/samples/customers-zh.xlsx'));
  const result = await grade({ locale: 'zh-CN' });
  if (!result.ok) throw new Error(result.problem.code);
  const { rows, customers: count, setAside } = result.report;
  expect(rows - setAside.reduce((sum, part) => sum + part.rows, 0)).toBe(count);
  const graded = rowsOf(book, book.sheets()[0]!.name, 2).filter((row) => row['客户等级'] !== null);
  expect(graded).toHaveLength(count);
  const richest = graded.reduce((best, row) =>
    Number(row['累计金额']) > Number(best['累计金额']) ? row : best,
  );
  expect(richest.M).toBe(5);
});

test('rows sorted by the user after reading still get their own grades', async () => {
  const plain = await openAddin(customers(50));
  await plain.grade();
  const sorted = await openAddin(customers(50));
  // Any sync between the last block read and the first written: the user turns the list upside down.
  const reading = await syncsUntilWriting(customers(50));
  sorted.host.faults.push({ sync: sorted.host.syncs + reading, act: (book) => reverse(book, 50) });
  expect((await sorted.grade()).ok).toBe(true);
  expect(rowsOf(sorted.book, 'Customers')[0]!['Customer ID']).toBe('K50');
  expect(tierByCustomer(sorted.book)).toEqual(tierByCustomer(plain.book));
});

test('rows sorted while the grades are written: nothing stays written, and the reason is said', async () => {
  const { book, host, grade } = await openAddin(customers(50));
  const writing = (await syncsUntilWriting(customers(50))) + 3;
  host.faults.push({ sync: host.syncs + writing, act: (open) => reverse(open, 50) });
  const result = await grade();
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'cells-changed', place: { sheet: 'Customers' } },
  });
  expect(Object.keys(rowsOf(book, 'Customers')[0]!)).toEqual(HEADERS);
  expect(book.sheets().map(({ name }) => name)).toEqual(['Customers']);
});

/** How many syncs a run has sent before it writes the first cell. */
async function syncsUntilWriting(content: ReturnType<typeof customers>): Promise<number> {
  const { book, host, grade } = await openAddin(content);
  const start = host.syncs;
  let first = 0;
  book.onChange(() => {
    if (first === 0 && book.sheetNamed('Customers')?.cell(0, 4)?.v !== undefined) first = host.syncs - start;
  });
  await grade();
  return first;
}

/** What sorting by the key, descending, does to the cells. */
function reverse(book: Book, rows: number): void {
  const sheet = book.sheetNamed('Customers')!;
  const cells = Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      row + 1,
      Object.fromEntries([0, 1, 2, 3].map((column) => [column, { ...sheet.cell(rows - row, column) }])),
    ]),
  );
  sheet.writeCells(cells, { row: 1, column: 0, rows, columns: 4 }, false);
}
