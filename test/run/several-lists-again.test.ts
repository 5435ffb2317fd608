import { expect, test } from 'vitest';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { cellsOf, openAddin, rowsOf } from './open-addin';

const DAY = 45_000;
const ORDER_HEADERS = ['Order ID', 'Customer ID', 'Customer', 'Order Date', 'Amount'];
const order = (row: number, customer = row % 8): PlainCell[] => [
  `O${row}`,
  `K${customer}`,
  `Name ${customer}`,
  DAY + row * 3,
  100 + row,
];
const orders = [ORDER_HEADERS, ...Array.from({ length: 40 }, (_, row) => order(row))];
const clients = (...ids: number[]): PlainCell[][] => [
  ['Customer ID', 'Customer Name', 'City'],
  ...ids.map((id): PlainCell[] => [`K${id}`, `Client ${id}`, id % 2 ? 'Lyon' : 'Oslo']),
];
const feedback: PlainCell[][] = [
  ['Customer ID', 'Feedback date', 'Score', 'Comment'],
  ['K1', DAY, 5, 'fine'],
  ['K2', DAY + 1, 1, 'a complaint about delivery'],
];
const everything = () =>
  contentFromRows({
    Orders: orders,
    Clients: clients(0, 1, 2, 3, 4, 5, 6, 7, 20, 21),
    Feedback: feedback,
  });

async function graded() {
  const addin = await openAddin(everything());
  const also = [{ sheet: 'Clients' }, { sheet: 'Feedback' }];
  const result = await addin.grade({ sheet: 'Orders', also });
  if (!result.ok) throw new Error(result.problem.code);
  return { addin, report: result.report };
}

test('orders, customers and feedback saved, opened again and graded again: no cell differs', async () => {
  const { addin, report } = await graded();
  const before = cellsOf(addin.book);
  const again = await openAddin(await readWorkbook(await writeXlsx(addin.book.toContent()), 'graded.xlsx'));
  expect(await again.gradeAgain()).toMatchObject({
    ok: true,
    report: { customers: 10, orders: 40, revenue: report.revenue },
    again: { customers: { added: null, gone: null }, renamedColumns: [] },
  });
  expect(cellsOf(again.book)).toEqual(before);
});

test('moved, renamed and longer lists are found, and who came is counted', async () => {
  const { addin } = await graded();
  await addin.client.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const list = sheets.getItem('Clients');
    list.getRange('A:A').insert('Right');
    list.getRange('1:2').insert('Down');
    list.getRange('B1').values = [['Our clients']];
    list.name = 'Address book';
    sheets.getItem('Orders').getRange('A42:E42').values = [order(41, 9)];
    await context.sync();
    list.getRange('B14:D14').values = [['K22', 'Client 22', 'Bern']];
    await context.sync();
  });
  const result = await addin.gradeAgain();
  // K9 bought and is in no list of customers, K22 is a new prospect
  expect(result).toMatchObject({
    ok: true,
    report: { customers: 12, orders: 41 },
    again: { customers: { added: 2, gone: null, atLeast: true } },
  });
  const rows = rowsOf(addin.book, 'Address book', 2);
  expect(rows.filter((row) => row.Lifecycle === 'Prospect').map((row) => row['Customer ID'])).toEqual([
    'K20',
    'K21',
    'K22',
  ]);
});

test('a list that is gone is named, and nothing is written', async () => {
  const { addin } = await graded();
  await addin.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Clients').delete();
    await context.sync();
  });
  const before = cellsOf(addin.book);
  expect(await addin.gradeAgain()).toMatchObject({
    ok: false,
    problem: { code: 'saved-list-missing', place: { sheet: 'Clients' }, details: { list: 'customers' } },
  });
  expect(cellsOf(addin.book)).toEqual(before);
});

test('the pane goes on from the saved run with all of its lists', async () => {
  const { addin } = await graded();
  const opened = await addin.session.openState();
  if (opened.status !== 'ours') throw new Error(opened.status);
  const { read, beside, request } = await addin.session.restore(opened.run);
  expect(read.source.sheetName).toBe('Orders');
  expect(beside.map(({ source }) => source.sheetName)).toEqual(['Clients', 'Feedback']);
  expect(request.also?.map(({ mapping }) => mapping.kind)).toEqual(['customers', 'feedback']);
});

test('Excel tables are found by their names: two on one sheet, moved to another', async () => {
  const addin = await openAddin(
    contentFromRows({
      Data: orders.map((cells, row) => [...cells, null, ...(clients(0, 1, 2, 20)[row] ?? [])]),
    }),
  );
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.tables.add('A1:E41', true).name = 'Sales';
    sheet.tables.add('G1:I5', true).name = 'People';
    await context.sync();
  });
  const result = await addin.grade({ sheet: 'Sales', also: [{ sheet: 'People' }], place: 'sheet' } as never);
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem)}`);
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.name = 'Raw';
    sheet.getRange('1:3').insert('Down');
    await context.sync();
  });
  expect(await addin.gradeAgain()).toMatchObject({
    ok: true,
    report: { customers: 9, orders: 40 },
    again: { customers: { added: 0, gone: 0 } },
  });
});
