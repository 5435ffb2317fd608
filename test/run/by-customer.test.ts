import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { openAddin } from './open-addin';

const rows = Array.from({ length: 40 }, (_, row) => [
  `K${row + 1}`,
  45_000 + row,
  1 + (row % 7),
  10 * row + 5,
  row === 4 ? 'A Key' : '',
]);

async function graded() {
  const addin = await openAddin(
    contentFromRows({
      Customers: [['Customer ID', 'Last purchase', 'Orders', 'Total amount', 'Pinned tier'], ...rows],
      Other: [['x']],
    }),
  );
  const result = await addin.grade({ sheet: 'Customers' });
  if (!result.ok) throw new Error(result.problem.code);
  const write = (address: string, formulas: string[][]) =>
    addin.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange(address).formulas = formulas;
      await context.sync();
    });
  const other = addin.book.sheetNamed('Other')!;
  const customers = addin.book.sheetNamed('Customers')!;
  const header = (name: string): number =>
    Array.from({ length: 20 }, (_, column) => customers.cell(0, column)?.v).lastIndexOf(name);
  return { ...addin, write, other, customers, header };
}

/** Time for the formulas to hear of a change and to calculate again. */
const heard = () => new Promise((resolve) => setTimeout(resolve, 900));

test('thousands of formulas by customer read the sheet once, and nothing goes on by itself', async () => {
  const { write, other, customers, host, header } = await graded();
  const before = host.syncs;
  const formulas = Array.from({ length: 4_000 }, (_, row) => [`=CRM.TIER("K${1 + (row % 40)}")&${row}`]);
  await write('A2:A4001', formulas);
  await host.settled();
  expect(host.syncs - before).toBeLessThan(15);
  const tier = header('Tier');
  for (const row of [0, 4, 39, 3_999]) {
    expect(other.cell(row + 1, 0)?.v).toBe(`${String(customers.cell(1 + (row % 40), tier)?.v)}${row}`);
  }
  const settled = host.syncs;
  await heard();
  expect(host.syncs).toBe(settled);
});

test('a pinned customer is answered by customer; other customers’ numbers are answered too', async () => {
  const { write, other, host } = await graded();
  await write('A2:D2', [
    ['=CRM.TIER("K5")', '=CRM.TIER(45004,5,45)', '=CRM.TIER(45005,6,55)', '=CRM.TIER("K99")'],
  ]);
  await host.settled();
  expect([0, 1, 2, 3].map((column) => other.cell(1, column)?.v)).toEqual([
    'A Key',
    '#N/A',
    expect.stringMatching(/^[A-D] /),
    '#N/A',
  ]);
});

test('a grade that the user changes on the sheet is heard of; sorting and moving the sheet do no harm', async () => {
  const { write, other, customers, host, book, client } = await graded();
  await write('A2', [['=CRM.TIER("K7")']]);
  await host.settled();
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers');
    sheet.name = 'Kunden';
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  const sheet = book.sheetNamed('Kunden')!;
  expect(sheet.id).toBe(customers.id);
  // As the user would: not through the add-in.
  const column = Array.from({ length: 20 }, (_, at) => sheet.cell(2, at)?.v).lastIndexOf('Tier');
  book.api.getActiveWorkbook()!.getSheetByName('Kunden')!.getRange(9, column).setValue('VIP');
  await heard();
  await host.settled();
  expect(other.cell(1, 0)?.v).toBe('VIP');
});

test.each([
  ['days that only the column decides', (row: number) => `${13 + (row % 12)}/0${1 + (row % 9)}/2024`, ''],
  ['counts with a unit', (row: number) => 45_000 + row, ' orders'],
])('WHY explains by the numbers as the run read them: %s', async (_, day, unit) => {
  const addin = await openAddin(
    contentFromRows({
      List: [
        ['Customer ID', 'Last purchase', 'Orders', 'Total amount'],
        ...Array.from({ length: 20 }, (__, row) => [`K${row}`, day(row), `${1 + row}${unit}`, 1 + row * 3]),
      ],
    }),
  );
  expect(await addin.grade()).toMatchObject({ ok: true });
  const said = await addin.client.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('List').getRange('Z2:Z21');
    cells.formulas = Array.from({ length: 20 }, (__, row) => [`=CRM.WHY(A${row + 2})`]);
    await context.sync();
    await addin.host.settled();
    cells.load('values');
    await context.sync();
    return cells.values.flat().map(String);
  });
  // Nobody here has a tier by a rule, by hand or by rank.
  said.forEach((sentence, row) => {
    expect(sentence).toContain(`(${row + 1} order`);
    expect(sentence).not.toContain('by hand');
  });
});

test.each([
  [
    'beside a list',
    [
      ['Customer ID', 'Last purchase', 'Orders', 'Total amount'],
      ...Array.from({ length: 12 }, (_, row) => [`K${row}`, 45_000 + row, 1 + row, 100 + row]),
    ],
  ],
  [
    'on a sheet of their own',
    [
      ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
      ...Array.from({ length: 30 }, (_, row) => [`O${row}`, `K${row % 7}`, 45_000 + row, 100 + row]),
    ],
  ],
])('a column of the user’s that is headed like one of ours is no grade: %s', async (_, list) => {
  const addin = await openAddin(contentFromRows({ List: list, Other: [['x']] }));
  expect(await addin.grade({ sheet: 'List' })).toMatchObject({ ok: true });
  const own =
    addin.book.sheets().find(({ name }) => name.startsWith('Graded')) ?? addin.book.sheetNamed('List')!;
  const width = own.usedRange(true)!.columns;
  const tier = Array.from({ length: width }, (__, column) => own.cell(0, column)?.v).indexOf('Tier');
  await addin.client.Excel.run(async (context) => {
    const late = context.workbook.worksheets.getItem(own.name).getRangeByIndexes(0, width, 3, 1);
    late.values = [['Tier'], ['mine'], ['mine']];
    context.workbook.worksheets.getItem('Other').getRange('A2').formulas = [['=CRM.TIER("K0")']];
    await context.sync();
  });
  await addin.host.settled();
  expect(addin.book.sheetNamed('Other')!.cell(1, 0)?.v).toBe(own.cell(1, tier)?.v);
});
