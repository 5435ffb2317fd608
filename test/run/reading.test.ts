import { expect, test } from 'vitest';
import type { BookContent } from '../../src/workbench/book/book-content';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, rowsOf } from './open-addin';

const DAY = 45_000;
const HEADERS = ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'];
const clients = (count: number, prefix = 'K'): PlainCell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, row): PlainCell[] => [
    `${prefix}${row}`,
    DAY + ((row * 37) % 400),
    1 + ((row * 7) % 12),
    50 + row * 13,
  ]),
];
const table = (content: BookContent, name: string, address: string, showTotals = false): BookContent => ({
  ...content,
  extras: {
    ...content.extras,
    tables: [
      ...content.extras.tables,
      {
        id: String(content.extras.tables.length + 1),
        sheetId: content.univer.sheetOrder[0]!,
        name,
        address,
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals,
        showBandedRows: true,
        showFilterButton: true,
      },
    ],
  },
});
const graded = async (addin: Awaited<ReturnType<typeof openAddin>>, options = {}) => {
  const result = await addin.grade(options);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
};

test('an Excel table bounds what is read: notes beside and below it, and its totals row, are no customers', async () => {
  const rows: PlainCell[][] = [
    ['Report of the sales team', null, null, null, null, 'Legend'],
    [],
    ...clients(20).map((cells, row) => [...cells, null, `remark ${row}`]),
    ['Total', null, null, 999_999],
    ['K99', DAY, 3, 77],
  ];
  const addin = await openAddin(table(contentFromRows({ Sales: rows }), 'Clients', 'A3:D24', true));
  const before = cellsOf(addin.book).Sales!;
  const { report } = await graded(addin);
  expect(report).toMatchObject({ rows: 20, customers: 20, setAside: [] });
  const after = cellsOf(addin.book).Sales!;
  expect(after).toMatchObject(before);
  // right of everything on the sheet, beside the customers' own rows
  expect(after['2:6']).toBe('Tier');
  expect(after['3:6']).toMatch(/^[ABCD] /);
  expect(after['23:6']).toBeUndefined();
  expect(after['24:6']).toBeUndefined();
});

test('two tables of a sheet are two lists, each found by its name', async () => {
  const left = clients(12, 'L');
  const right = clients(9, 'R');
  const rows = left.map((cells, row) => [...cells, null, ...(right[row] ?? [])]);
  const both = () => table(table(contentFromRows({ Two: rows }), 'North', 'A1:D13'), 'South', 'F1:I10');
  expect((await graded(await openAddin(both()), { sheet: 'North' })).report.customers).toBe(12);
  expect((await graded(await openAddin(both()), { sheet: 'South' })).report.customers).toBe(9);
});

test('two currencies that only the cells’ number formats tell apart are named, and one can be chosen', async () => {
  const dollars = new Set([3, 30, 31]);
  const content = (pattern: string) => {
    const made = contentFromRows({ Clients: clients(40) });
    const { cellData } = made.univer.sheets[made.univer.sheetOrder[0]!]!;
    for (let row = 1; row <= 40; row++) {
      cellData![row]![3]!.s = { n: { pattern: dollars.has(row) ? pattern : '"¥"#,##0.00' } };
    }
    return made;
  };
  const mixed = await graded(await openAddin(content('[$$-409]#,##0.00')));
  expect(mixed.report.findings.find(({ code }) => code === 'mixed-currencies')).toMatchObject({
    count: 3,
    details: { currencies: 'CNY, USD' },
    examples: [{ row: 4, column: 4 }, { row: 31 }, { row: 32 }],
  });
  const one = await graded(await openAddin(content('[$$-409]#,##0.00')), {
    intake: JSON.stringify({ leaveOutCancelled: true, currency: 'CNY' }),
  });
  expect(one.report.setAside).toMatchObject([{ reason: 'other-currency', rows: 3 }]);

  const same = await graded(await openAddin(content('#,##0.00')));
  expect(same.report.findings.map(({ code }) => code)).not.toContain('mixed-currencies');
});

test('hidden rows are counted and used, and left out when the user says so', async () => {
  const content = () => {
    const made = contentFromRows({ Clients: clients(20) });
    made.univer.sheets[made.univer.sheetOrder[0]!]!.rowData = { 3: { hd: 1 }, 4: { hd: 1 }, 11: { hd: 1 } };
    return made;
  };
  const used = await graded(await openAddin(content()));
  expect(used.report.customers).toBe(20);
  expect(used.reading!.rules).toContainEqual({ rule: 'hidden-row', on: false, rows: 3 });
  expect(used.report.findings.find(({ code }) => code === 'hidden-rows')).toMatchObject({ count: 3 });

  const addin = await openAddin(content());
  const without = await graded(addin, { rules: { 'hidden-row': true } });
  expect(without.report).toMatchObject({
    customers: 17,
    setAside: [{ reason: 'hidden-row', rows: 3 }],
  });
  const tiers = rowsOf(addin.book, 'Clients').map((row) => row.Tier === null);
  expect(tiers.flatMap((empty, row) => (empty ? [row + 2] : []))).toEqual([4, 5, 12]);
});

test('a workbook that counts from 1904: the same days are read, and days are written as it counts them', async () => {
  const rows = (shift: number): PlainCell[][] => [
    ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
    ...Array.from({ length: 30 }, (_, row): PlainCell[] => [
      `O${row}`,
      `K${row % 7}`,
      DAY + row * 5 - shift,
      10 + row,
    ]),
  ];
  const plain = contentFromRows({ Orders: rows(0) });
  const shifted = contentFromRows({ Orders: rows(1462) });
  shifted.extras.date1904 = true;
  const one = await openAddin(plain);
  const other = await openAddin(shifted);
  const expected = await graded(one);
  const found = await graded(other);
  expect(found.report.asOf).toBe(expected.report.asOf);
  expect(found.report.tiers).toEqual(expected.report.tiers);
  const dates = (addin: typeof one) =>
    rowsOf(addin.book, 'Graded customers 客户分级').map((row) => Number(row['Last purchase']));
  expect(dates(other)).toEqual(dates(one).map((day) => day - 1462));
});

test.each(['zh-CN', 'en-US'] as const)(
  'columns of ours (%s) are not read back as the tier and the tags the user gave',
  async (locale) => {
    const addin = await openAddin(contentFromRows({ Clients: clients(30) }));
    const first = await graded(addin, { locale });
    // as when the sheet is copied into a workbook that has no saved run
    const copied = await openAddin(
      contentFromRows({
        Clients: rowsOf(addin.book, 'Clients').reduce<PlainCell[][]>(
          (rows, row) => [...rows, Object.values(row)],
          [Object.keys(rowsOf(addin.book, 'Clients')[0]!)],
        ),
      }),
    );
    const second = await graded(copied, { locale });
    expect(second.report.findings.map(({ column }) => column)).not.toContain('客户等级');
    expect(second.report.tiers).toEqual(first.report.tiers);
    expect((await graded(addin, { locale })).report).toEqual(first.report);
  },
);

test('a list that knows its customers by first and last name only gets its grades beside the right rows', async () => {
  const people: [string, string][] = [
    ['Ann', 'Smith'],
    ['Ann', 'Jones'],
    ['芳', '王'],
    ['Bob', 'Smith'],
  ];
  const rows: PlainCell[][] = [
    ['First Name', 'Last Name', 'Last Order Date', 'Total Orders', 'Total Spent'],
    ...people.map(([first, last], row): PlainCell[] => [first, last, DAY + row, row + 1, 1000 * (row + 1)]),
  ];
  const addin = await openAddin(contentFromRows({ People: rows }));
  expect((await graded(addin)).report.customers).toBe(4);
  expect(rowsOf(addin.book, 'People').filter((row) => row.Tier === null)).toEqual([]);
  const scores = rowsOf(addin.book, 'People').map((row) => Number(row.Score));
  expect([...scores].sort((a, b) => a - b)).toEqual(scores);
});

test('a column named by the user is remembered in the workbook for the next list with these headers', async () => {
  const headers = ['Customer ID', 'Order Date', 'Amount', 'Net'];
  const rows: PlainCell[][] = [
    headers,
    ...Array.from({ length: 12 }, (_, row): PlainCell[] => [`K${row % 5}`, DAY + row, 100, 10]),
  ];
  const addin = await openAddin(contentFromRows({ Orders: rows }));
  expect((await graded(addin)).report.revenue).toBe(1200);
  expect((await graded(addin, { sheet: 'Orders', columns: { amount: 'Net' } })).report.revenue).toBe(120);
  expect((await graded(addin, { sheet: 'Orders' })).report.revenue).toBe(120);
  const part = addin.book.extras.customXml.find(({ xml }) => xml.includes('urn:crm-tier:mapping:1'))!.xml;
  expect(part).toContain('net');
  expect(part).not.toMatch(/K[0-4]"/);

  // the same headers in another order, on another sheet
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Next month');
    sheet.getRange('A1:D13').values = rows.map(([id, date, amount, net]) => [net, amount, date, id]);
    await context.sync();
  });
  expect((await graded(addin, { sheet: 'Next month' })).report.revenue).toBe(120);
});

test('a damaged memory of corrections is ignored, and grading goes on', async () => {
  const addin = await openAddin(contentFromRows({ Clients: clients(10) }));
  await addin.client.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      '<crmTier xmlns="urn:crm-tier:mapping:1">{"lists":[{"columns":1e999}]}</crmTier>',
    );
    await context.sync();
  });
  expect((await graded(addin)).report.customers).toBe(10);
});
