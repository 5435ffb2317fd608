import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PERSONAL_KINDS } from '../../src/share/copy-content';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const people = Array.from({ length: 30 }, (_, row) => ({
  id: `K${row + 1}`,
  name: row % 2 === 0 ? `王晓${'明红军丽华强芳磊静勇敏杰涛'[row % 13]}${row}` : `Avery Stone${row}`,
  phone: row % 3 === 0 ? 13_800_000_000 + row * 77_777 : `138 ${1000 + row} ${2000 + row}`,
  email: `person${row}.x@mail${row}.example.org`,
  address: `上海市浦东新区世纪大道${100 + row}号 ${row} High Street`,
  note: `said she is moving house in spring, ask again ${row}`,
}));
const HEADERS = [
  'Customer ID',
  'Customer Name',
  'Phone',
  'E-mail',
  'Address',
  'Notes',
  'Last Order Date',
  'Total Orders',
  'Total Spent',
];
const workbook = () =>
  contentFromRows({
    Customers: [
      HEADERS,
      ...people.map(({ id, name, phone, email, address, note }, row): PlainCell[] => [
        id,
        name,
        phone,
        email,
        address,
        note,
        45_000 + row,
        1 + (row % 6),
        100 + row * 10,
      ]),
    ],
    [`Calls to ${people[1]!.name}`]: [
      ['To do', 'Who'],
      ...people
        .slice(0, 8)
        .map(({ name, phone, email }): PlainCell[] => [
          `Call ${name} on ${phone} or write to ${email}`,
          name,
        ]),
    ],
    Internal: [['Margin'], [0.42]],
  });

/** Everything of the originals that may not be found, as texts. */
const originals = people.flatMap(({ name, phone, email, address, note }) => [
  name,
  String(phone),
  email,
  address,
  note,
]);

async function shared(request: object = {}) {
  const addin = await openAddin(workbook());
  const graded = await addin.grade({ sheet: 'Customers' });
  expect(graded.ok).toBe(true);
  const opened: Uint8Array[] = [];
  addin.host.onWorkbookOpened = (bytes) => opened.push(bytes);
  const before = cellsOf(addin.book);
  const parts = structuredClone(addin.book.extras.customXml);
  const plan = await addin.session.sharePlan();
  const result = await addin.session.openMaskedCopy({
    sheets: plan.sheets.map(({ sheetName }) => sheetName).filter((name) => name !== 'Internal'),
    kinds: [...PERSONAL_KINDS],
    keepScheme: true,
    keepKey: false,
    preparedBy: 'Robin Prepared',
    locale: 'en-US',
    ...request,
  });
  // The user's own workbook is only read.
  expect(cellsOf(addin.book)).toEqual(before);
  expect(addin.book.extras.customXml).toEqual(parts);
  return { addin, plan, result, opened };
}

const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);

test('a masked copy holds none of the names, phones, e-mails, addresses or notes in any part', async () => {
  const { opened } = await shared();
  expect(opened).toHaveLength(1);
  const found: string[] = [];
  const parts = partsOf(opened[0]!);
  for (const path of ['docProps/core.xml', 'xl/workbook.xml', 'customXml/item1.xml']) {
    expect(parts.map(([name]) => name)).toContain(path);
  }
  for (const [path, text] of parts) {
    const lower = (path + text).toLowerCase();
    for (const original of originals)
      if (lower.includes(original.toLowerCase())) found.push(`${path}: ${original}`);
  }
  expect(found).toEqual([]);
});

test('the same customer has the same mask on every sheet, and another in the next copy', async () => {
  const copies = [];
  for (let copy = 0; copy < 2; copy++) {
    const { opened } = await shared();
    const book = (await openAddin(await readWorkbook(opened[0]!, 'copy.xlsx'))).book;
    const list = rowsOf(book, 'Customers');
    const calls = book.sheets().find(({ name }) => name.startsWith('Calls to'))!;
    for (let row = 0; row < 8; row++) {
      const mask = String(list[row]!['Customer Name']);
      expect(mask).toMatch(/^Customer \d{4}$/);
      expect(calls.cell(row + 1, 1)?.v).toBe(mask);
      expect(String(calls.cell(row + 1, 0)?.v)).toContain(`Call ${mask} on Phone ${mask.slice(-4)}`);
    }
    expect(new Set(list.map((row) => row['Customer Name'])).size).toBe(30);
    copies.push(list.map((row) => row['Customer Name']));
  }
  expect(copies[0]).not.toEqual(copies[1]);
});

test('grades, amounts and dates are in the copy as they are; the sheet that stays is not', async () => {
  const { addin, opened } = await shared();
  const { book } = await openAddin(await readWorkbook(opened[0]!, 'copy.xlsx'));
  const plain = ({
    'Customer ID': id,
    'Last Order Date': last,
    'Total Spent': spent,
    Tier,
    Score,
  }: Record<string, unknown>) => ({
    id,
    last,
    spent,
    Tier,
    Score,
  });
  expect(rowsOf(book, 'Customers').map(plain)).toEqual(rowsOf(addin.book, 'Customers').map(plain));
  expect(book.sheets().map(({ name }) => name)).not.toContain('Internal');
  const about = cellsOf(book)['About this copy']!;
  expect(Object.values(about)).toContain('Robin Prepared');
  expect(Object.values(about).join(' ')).toMatch(/30 names.*General|General.*30 names/s);
});

test('a colleague with the add-in goes on from the copy', async () => {
  const { opened } = await shared();
  const copy = await openAddin(await readWorkbook(opened[0]!, 'copy.xlsx'));
  expect(await copy.session.openState()).toMatchObject({
    status: 'ours',
    run: { source: { sheetName: 'Customers' } },
  });
  // The copy has no history: nobody new and nobody gone can be said for certain.
  expect(await copy.gradeAgain()).toMatchObject({
    ok: true,
    again: { customers: { added: null, gone: null } },
  });
});

test('without the scheme there is none, and the key comes only when wanted, in a workbook of its own', async () => {
  const { opened } = await shared({ keepScheme: false, keepKey: true });
  expect(opened).toHaveLength(2);
  const [copy, key] = opened.map(partsOf);
  expect(copy!.map(([path]) => path).filter((path) => path.startsWith('customXml'))).toEqual([]);
  const keyText = key!.map(([, text]) => text).join('');
  for (const { name, email } of people) {
    expect(keyText).toContain(name);
    expect(keyText).toContain(email);
  }
});

test('the graded sheet of an order list that names its customers is masked too', async () => {
  const addin = await openAddin(await openFile('test/data/rfm_data_orders.csv'));
  await addin.grade();
  const opened: Uint8Array[] = [];
  addin.host.onWorkbookOpened = (bytes) => opened.push(bytes);
  const names = rowsOf(addin.book, 'rfm_data_orders').map((row) => String(row.customer_id));
  const { sheets } = await addin.session.sharePlan();
  expect(sheets.map(({ what }) => what)).toEqual(['source', 'gradedSheet', 'summary', 'playbook']);
  await addin.session.openMaskedCopy({
    sheets: sheets.filter(({ what }) => what !== 'source').map(({ sheetName }) => sheetName),
    kinds: [...PERSONAL_KINDS],
    keepScheme: true,
    keepKey: false,
    preparedBy: 'R',
    locale: 'zh-CN',
  });
  const text = partsOf(opened[0]!)
    .map(([, part]) => part)
    .join('\n');
  const left = [...new Set(names)].filter((name) => text.includes(name));
  expect([names.length, left.slice(0, 3)]).toEqual([4906, []]);
});

test('a column that the user has hidden stays hidden in the copy', async () => {
  const addin = await openAddin(workbook());
  const hiddenIn = ({ client }: typeof addin): Promise<(boolean | null)[]> =>
    client.Excel.run(async (context) => {
      const columns = ['H:H', 'I:I'].map((address) =>
        context.workbook.worksheets.getItem('Customers').getRange(address),
      );
      for (const column of columns) column.load('columnHidden');
      await context.sync();
      return columns.map(({ columnHidden }) => columnHidden);
    });
  await addin.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('I:I').columnHidden = true;
    await context.sync();
  });
  const opened: Uint8Array[] = [];
  addin.host.onWorkbookOpened = (bytes) => opened.push(bytes);
  await addin.session.openMaskedCopy({
    sheets: ['Customers'],
    kinds: [...PERSONAL_KINDS],
    keepScheme: false,
    keepKey: false,
    preparedBy: '',
    locale: 'en-US',
  });
  expect(await hiddenIn(await openAddin(await readWorkbook(opened[0]!, 'copy.xlsx')))).toEqual([false, true]);
});

test('the days of a workbook that counts from 1904 are the same days in the copy', async () => {
  const content = contentFromRows({
    List: [
      ['Customer ID', 'Last purchase', 'Orders', 'Total amount'],
      ...Array.from({ length: 12 }, (_, row): PlainCell[] => [`K${row}`, 43_500 + row, 1 + row, 100 + row]),
    ],
  });
  content.extras.date1904 = true;
  const addin = await openAddin(content);
  const shown = ({ client }: typeof addin): Promise<string[][]> =>
    client.Excel.run(async (context) => {
      const days = context.workbook.worksheets.getItem('List').getRange('B2:B4');
      days.load('text');
      await context.sync();
      return days.text;
    });
  await addin.client.Excel.run(async (context) => {
    const days = context.workbook.worksheets.getItem('List').getRange('B2:B13');
    days.numberFormat = Array.from({ length: 12 }, () => ['yyyy-mm-dd']);
    await context.sync();
  });
  const opened: Uint8Array[] = [];
  addin.host.onWorkbookOpened = (bytes) => opened.push(bytes);
  await addin.session.openMaskedCopy({
    sheets: ['List'],
    kinds: [...PERSONAL_KINDS],
    keepScheme: false,
    keepKey: false,
    preparedBy: '',
    locale: 'en-US',
  });
  const copy = await openAddin(await readWorkbook(opened[0]!, 'copy.xlsx'));
  expect(await shown(copy)).toEqual([['2023-02-05'], ['2023-02-06'], ['2023-02-07']]);
});
