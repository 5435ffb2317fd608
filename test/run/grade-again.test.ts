import { expect, test } from 'vitest';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import type { Book } from '../../src/workbench/book/book';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const orders = (rows: PlainCell[][]) =>
  contentFromRows({
    Orders: [['Customer ID', 'Customer Name', 'Order ID', 'Order Date', 'Amount'], ...rows],
  });
const order = (row: number): PlainCell[] => [
  `K${(row % 20) + 1}`,
  `Name ${(row % 20) + 1}`,
  `O${row}`,
  45_000 + row,
  10 + ((row * 31) % 400),
];
const sixty = () => orders(Array.from({ length: 60 }, (_, row) => order(row)));

const saved = async (book: Book): Promise<Uint8Array> => writeXlsx(book.toContent());
const reopened = async (book: Book) => openAddin(await readWorkbook(await saved(book), 'graded.xlsx'));

test('without a saved run it is said that there is none', async () => {
  const { gradeAgain } = await openAddin(sixty());
  expect(await gradeAgain()).toMatchObject({ ok: false, problem: { code: 'saved-run-none' } });
});

test.each([
  ['an order list', () => openFile('test/data/rfm_data_orders.csv'), { added: 0, gone: 0 }],
  [
    'a Chinese customer list, whose rows alone do not say that they name whom they named',
    () => openFile('assets/samples/customers-zh.xlsx'),
    { added: null, gone: null },
  ],
])('%s graded, saved, opened again and graded again: no cell differs', async (_, content, customers) => {
  const first = await openAddin(await content());
  expect((await first.grade({ template: 'retail', locale: 'zh-CN' })).ok).toBe(true);
  const before = cellsOf(first.book);
  const again = await reopened(first.book);
  expect(cellsOf(again.book)).toEqual(before);
  expect((await again.session.openState()).status).toBe('ours');
  expect(await again.gradeAgain()).toMatchObject({ ok: true, again: { customers } });
  expect(cellsOf(again.book)).toEqual(before);
});

test('new, vanished and renamed customers are counted, and everyone is graded', async () => {
  const addin = await openAddin(sixty());
  await addin.grade();
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Orders');
    // K1 leaves (rows 2, 22, 42), K2 has another name (rows 3, 23, 43), K21 comes.
    for (const row of [42, 22, 2]) sheet.getRange(`${row}:${row}`).delete('Up');
    for (const row of [2, 21, 40]) sheet.getRange(`B${row}`).values = [['Name two']];
    sheet.getRange('A59:E59').values = [['K21', 'Name 21', 'O61', 45_090, 120]];
    await context.sync();
  });
  const result = await addin.gradeAgain();
  expect(result).toMatchObject({ ok: true, again: { customers: { added: 1, gone: 1, renamed: 1 } } });
  const ids = rowsOf(addin.book, GRADED).map((row) => row.Customer);
  expect(ids).toContain('K21');
  expect(ids).not.toContain('K1');
});

test('beside a customer list new and vanished customers are counted', async () => {
  const addin = await openAddin(
    contentFromRows({
      Customers: [
        ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
        ...Array.from({ length: 20 }, (_, row) => [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row]),
      ],
    }),
  );
  await addin.grade();
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers');
    sheet.getRange('3:4').delete('Up');
    sheet.getRange('A20:D20').values = [['K99', 45_100, 3, 500]];
    await context.sync();
  });
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    again: { customers: { added: 1, gone: 2, renamed: null, atLeast: true } },
  });
  expect(rowsOf(addin.book, 'Customers').at(-1)!.Tier).toMatch(/^[ABCD] /);
});

/** Thirty customers beside whom grades stand; three rows are given to others, and one customer another name. */
const givenToOthers = async (history: boolean) => {
  const first = await openAddin(
    contentFromRows({
      Customers: [
        ['Customer ID', 'Customer Name', 'Last Order Date', 'Total Orders', 'Total Spent'],
        ...Array.from({ length: 30 }, (_, row) => [
          `K${row + 1}`,
          `Name ${row + 1}`,
          45_000 + row,
          1 + (row % 6),
          100 + row,
        ]),
      ],
    }),
  );
  expect((await first.grade({ history })).ok).toBe(true);
  const addin = await reopened(first.book);
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers');
    sheet.getRange('A2:B4').values = ['X', 'Y', 'Z'].map((id) => [id, `New ${id}`]);
    sheet.getRange('B10').values = [['Renamed']];
    await context.sync();
  });
  return addin;
};

test('beside a customer list the history tells who was in a row before, as the summary does', async () => {
  const addin = await givenToOthers(true);
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    again: { customers: { added: 3, gone: 3, renamed: 1, atLeast: false } },
  });
  const cells = Object.values(cellsOf(addin.book)['Strategy Summary 策略汇总']!);
  const counted = (change: string) => cells[cells.indexOf(change, cells.indexOf('Since the run before')) + 1];
  expect([counted('New'), counted('No longer in the list')]).toEqual([3, 3]);
});

test('without a history it is not said that nobody came or went', async () => {
  const addin = await givenToOthers(false);
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    again: { customers: { added: null, gone: null, renamed: null } },
  });
});

test('an order list whose sheet of grades was deleted: nothing tells who was there, and nobody is called new', async () => {
  const addin = await openAddin(sixty());
  await addin.grade();
  await addin.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(GRADED).delete();
    await context.sync();
  });
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    again: { customers: { added: null, gone: null, renamed: null } },
  });
});

test('columns in another order, a title above and another sheet name do not matter', async () => {
  const addin = await openAddin(sixty());
  await addin.grade();
  const before = cellsOf(addin.book)[GRADED];
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Orders');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('A1:A2').values = [['Nr'], [1]];
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('B1').values = [['Orders of the year']];
    sheet.name = 'All orders';
    await context.sync();
  });
  const result = await addin.gradeAgain();
  expect(result).toMatchObject({ ok: true, again: { customers: { added: 0, gone: 0, renamed: 0 } } });
  expect(cellsOf(addin.book)[GRADED]).toEqual(before);
});

test('a renamed column is used and told, a vanished one is named and nothing is written', async () => {
  const addin = await openAddin(sixty());
  await addin.grade();
  const rename = (cell: string, text: string) =>
    addin.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Orders').getRange(cell).values = [[text]];
      await context.sync();
    });
  await rename('E1', 'Net value');
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    again: { renamedColumns: [{ from: 'Amount', to: 'Net value' }] },
  });
  await addin.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').getRange('E:E').delete('Left');
    await context.sync();
  });
  const before = cellsOf(addin.book);
  expect(await addin.gradeAgain()).toMatchObject({
    ok: false,
    problem: { code: 'saved-column-missing', place: { sheet: 'Orders', column: 'Net value' } },
  });
  expect(cellsOf(addin.book)).toEqual(before);
});

test.each([
  ['the last column of the list', 'F:F', 'Note'],
  ['a column before one that was not used', 'E:E', 'Total amount'],
])('%s deleted is missing, and the one that took its place is not used for it', async (_, column, header) => {
  const addin = await openAddin(
    contentFromRows({
      List: [
        ['Customer ID', 'Last purchase', 'Orders', 'Colour', 'Total amount', 'Note'],
        ...Array.from({ length: 20 }, (__, row) => [
          `K${row + 1}`,
          45_000 + row,
          1 + (row % 6),
          'green',
          100 + row,
          row,
        ]),
      ],
    }),
  );
  if (header === 'Total amount') {
    await addin.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('List').getRange('F1').values = [['Blue']];
      await context.sync();
    });
  }
  expect(await addin.grade()).toMatchObject({ ok: true });
  await addin.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('List').getRange(column).delete('Left');
    await context.sync();
  });
  const before = cellsOf(addin.book);
  expect(await addin.gradeAgain()).toMatchObject({
    ok: false,
    problem: { code: 'saved-column-missing', place: { sheet: 'List', column: header } },
  });
  expect(cellsOf(addin.book)).toEqual(before);
});
