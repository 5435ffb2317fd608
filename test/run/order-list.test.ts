import { expect, test } from 'vitest';
import { openAddin, openFile, rowsOf, cellsOf } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const SUMMARY = 'Strategy Summary 策略汇总';
const PLAYBOOK = 'Playbook 行动手册';
const orders = () => openFile('test/data/rfm_data_orders.csv');

test('an order list becomes a sheet of graded customers and a summary; the orders stay as they were', async () => {
  const { book, grade } = await openAddin(await orders());
  const before = cellsOf(book);
  const result = await grade();
  expect(result).toMatchObject({
    ok: true,
    report: { customers: 995, orders: 4906, revenue: 464158, asOf: '2006-12-31' },
  });

  const after = cellsOf(book);
  expect(Object.keys(after)).toEqual(['rfm_data_orders', GRADED, SUMMARY, PLAYBOOK]);
  expect(after.rfm_data_orders).toEqual(before.rfm_data_orders);
  const rows = rowsOf(book, GRADED);
  expect(rows).toHaveLength(995);
  expect(Object.keys(rows[0]!)).toEqual([
    'Customer',
    'Last purchase',
    'Orders',
    'Amount',
    'Tier',
    'Lifecycle',
    'Tags',
    'R',
    'F',
    'M',
    'RFM',
    'Segment',
    'Score',
  ]);
  expect(rows.reduce((sum, row) => sum + Number(row.Amount), 0)).toBe(464158);
  expect(book.extras.charts.map(({ type, title }) => ({ type, title }))).toEqual([
    { type: 'ColumnClustered', title: 'Customers by tier' },
    { type: 'ColumnClustered', title: 'Share of revenue by tier' },
    { type: 'Line', title: 'Share of revenue by share of customers' },
  ]);
});

test('=CRM.TIER gives for every customer what the Tier column says', async () => {
  const { book, client, host, grade } = await openAddin(await orders());
  await grade();
  const rows = rowsOf(book, GRADED).length;
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(GRADED);
    sheet.getRange(`O2:O${rows + 1}`).formulas = Array.from({ length: rows }, (_, row) => [
      `=CRM.TIER(B${row + 2},C${row + 2},D${row + 2})`,
    ]);
    await context.sync();
  });
  await host.settled();
  const sheet = book.sheetNamed(GRADED)!;
  const tiers = Array.from({ length: rows }, (_, row) => sheet.cell(row + 1, 4)?.v);
  const formulas = Array.from({ length: rows }, (_, row) => sheet.cell(row + 1, 14)?.v);
  expect(new Set(tiers).size).toBe(4);
  expect(formulas).toEqual(tiers);
});

test('with no scheme saved the formula shows #N/A, and the tier once the customers are graded', async () => {
  const { book, client, host, grade } = await openAddin(await orders());
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('rfm_data_orders').getRange('H2').formulas = [
      ['=CRM.TIER(39000,9,900)'],
    ];
    await context.sync();
  });
  await host.settled();
  const cell = () => book.sheetNamed('rfm_data_orders')?.cell(1, 7)?.v;
  expect(cell()).toBe('#N/A');
  await grade();
  await host.settled();
  expect(cell()).toBe('A Key');
});

test('grading again with nothing changed changes no cell and adds no sheet', async () => {
  const { book, grade } = await openAddin(await orders());
  await grade();
  const first = cellsOf(book);
  expect((await grade({ sheet: 'rfm_data_orders' })).ok).toBe(true);
  expect(cellsOf(book)).toEqual(first);
  expect(book.extras.charts).toHaveLength(3);
  // Native tables have the names they had, although both sheets stood side by side for a while.
  expect(book.extras.tables.map(({ name }) => name)).toContain('CRM_tiers');
  expect(book.extras.tables.filter(({ name }) => !name.startsWith('CRM_'))).toEqual([]);
  expect(book.extras.customXml).toHaveLength(1);
});

test('cells the user put beside the graded customers stay when grading again', async () => {
  const { book, client, grade } = await openAddin(await orders());
  await grade();
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(GRADED).getRange('P5').values = [['call on Monday']];
    context.workbook.worksheets.getItem(SUMMARY).getRange('L3').values = [['for the board']];
    await context.sync();
  });
  expect((await grade({ sheet: 'rfm_data_orders', locale: 'zh-CN' })).ok).toBe(true);
  const notes = book.sheets().flatMap((sheet) => [sheet.cell(4, 15)?.v, sheet.cell(2, 11)?.v]);
  expect(notes).toContain('call on Monday');
  expect(notes).toContain('for the board');
});

test('a sheet of the user that has our name is left alone', async () => {
  const content = await orders();
  const { book, client, grade } = await openAddin(content);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.add(GRADED).getRange('A1').values = [['mine']];
    await context.sync();
  });
  expect((await grade({ sheet: 'rfm_data_orders' })).ok).toBe(true);
  expect(cellsOf(book)[GRADED]).toEqual({ '0:0': 'mine' });
  expect(book.sheetNamed(`${GRADED} (2)`)).not.toBeNull();
});

test('on Excel on the web, with its limit of 5 MB, the result is the same', async () => {
  const desktop = await openAddin(await orders());
  const web = await openAddin(await orders(), { platform: 'web' });
  await desktop.grade();
  await web.grade();
  expect(cellsOf(web.book)).toEqual(cellsOf(desktop.book));
});
