import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PERSONAL_KINDS } from '../../src/share/copy-content';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import type { Scheme } from '../../src/scheme/schema';
import { schemeText } from '../../src/scheme/parse-scheme';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { openAddin } from './open-addin';

const GIVEN = '明红军丽华强芳磊静勇敏杰涛';
const people = Array.from({ length: 26 }, (_, row) => ({
  id: `K${100 + row}`,
  name: row % 2 === 0 ? `欧阳${GIVEN[row % 13]}${row}` : `Avery Stone${row}`,
  phone: `139${String(70_000_000 + row * 12_345)}`,
  email: `person${row}.x@mail${row}.example.org`,
  address: `杭州市西湖区文三路${300 + row}号`,
  owner: `Quentin Vale${row % 3}`,
}));
/** Who stands in no list any more: in a rule, and on a hidden sheet. */
const GONE = ['Ottoline Forgotten', 'Hidden Harriet'];
const originals = [
  ...people.flatMap(({ name, phone, email, address, owner }) => [name, phone, email, address, owner]),
  ...GONE,
];

/** Rows that stand `down` and `right` of A1. */
const at = (down: number, right: number, rows: PlainCell[][]): PlainCell[][] => [
  ...Array.from({ length: down }, () => []),
  ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
];
const beside = (left: PlainCell[][], right: PlainCell[][], width: number): PlainCell[][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    return [
      ...cells,
      ...Array.from({ length: width - cells.length }, () => null),
      ...(right[row] ?? []).slice(width),
    ];
  });

const orders: PlainCell[][] = [
  // Headers that do not say by themselves that a person stands below.
  ['Order ID', 'Customer ID', 'Customer', 'Order Date', 'Amount'],
  ...Array.from({ length: 130 }, (_, row): PlainCell[] => {
    const { id, name } = people[row % 26]!;
    return [`O${row}`, id, name, 45_000 + ((row * 7) % 300), 40 + ((row * 37) % 900)];
  }),
];
const clients: PlainCell[][] = [
  ['Customer ID', 'Customer', 'Contact Number', 'E-mail', 'Address', 'Owner', 'Marketing consent'],
  ...people.map(({ id, name, phone, email, address, owner }): PlainCell[] => [
    id,
    name,
    Number(phone),
    email,
    address,
    owner,
    'yes',
  ]),
];
const feedback: PlainCell[][] = [
  ['Customer ID', 'Customer', 'Submitted At', 'Satisfaction', 'Review', 'Agent', 'Ticket Status'],
  ...people
    .slice(0, 12)
    .map(({ id, name, phone, owner }, row): PlainCell[] => [
      id,
      name,
      45_200 + row,
      1 + (row % 5),
      `${name} asks to be called on ${phone}`,
      owner,
      'open',
    ]),
];

/** Two Excel tables on one sheet, neither at A1; a list below a title; a hidden sheet; names in a table's name. */
const workbook = () => {
  const content = contentFromRows({
    Data: beside(at(3, 2, orders), at(6, 9, clients), 9),
    Answers: [['What our customers said'], [], ...at(0, 1, feedback)],
    [`For ${people[1]!.name}`]: [
      ['To do', 'Who'],
      [`Call ${people[0]!.name}, ${people[0]!.phone}`, people[0]!.name],
      [`Ask ${GONE[1]!} and ${people[3]!.owner}`, 'x'],
    ],
    Archive: [['Full name'], [GONE[1]!]],
  });
  content.univer.sheets['sheet-4']!.hidden = 1;
  const table = {
    sheetId: 'sheet-1',
    style: 'TableStyleLight1',
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showFilterButton: true,
  };
  content.extras.tables.push(
    { ...table, id: '1', name: `Orders_${people[0]!.name}`, address: 'C4:G134' },
    { ...table, id: '2', name: 'Clients', address: 'J7:P33' },
  );
  return content;
};

const { general } = TEMPLATES;
const naming: Scheme = {
  ...general,
  name: { 'zh-CN': `${people[2]!.name}专用`, 'en-US': `Made for ${people[1]!.name}` },
  tags: [
    ...general.tags,
    {
      ...general.tags[0]!,
      id: 'friends',
      name: { 'zh-CN': `${people[0]!.name}一家`, 'en-US': `Friends of ${people[3]!.name}` },
      when: { field: 'customerName', operator: 'oneOf', values: [people[2]!.name, GONE[0]!] },
    },
  ],
  tiers: {
    ...general.tiers,
    overrides: [
      {
        id: 'one',
        name: { 'zh-CN': `${people[5]!.name}例外`, 'en-US': `Except ${people[5]!.name}` },
        on: true,
        when: { field: 'customerName', operator: 'equals', value: people[5]!.name },
        tier: general.tiers.levels[0]!.id,
      },
    ],
  },
};

async function shared(kinds: readonly (typeof PERSONAL_KINDS)[number][] = PERSONAL_KINDS) {
  const addin = await openAddin(workbook());
  const graded = await addin.grade({
    sheet: `Orders_${people[0]!.name}`,
    also: [{ sheet: 'Clients' }, { sheet: 'Answers', kind: 'feedback' }],
    scheme: schemeText(naming),
    lists: 'all',
    history: true,
  });
  if (!graded.ok) throw new Error(JSON.stringify(graded.problem));
  const opened: Uint8Array[] = [];
  addin.host.onWorkbookOpened = (bytes) => opened.push(bytes);
  const plan = await addin.session.sharePlan();
  const result = await addin.session.openMaskedCopy({
    // Whoever asks for a hidden sheet does not get it.
    sheets: [...plan.sheets.map(({ sheetName }) => sheetName), 'Archive'],
    kinds: [...kinds],
    keepScheme: true,
    keepKey: false,
    preparedBy: 'Robin Prepared',
    locale: 'en-US',
  });
  return { addin, graded, plan, result, bytes: opened[0]! };
}

/** Parts of a package in which an original stands, in whatever case. */
function leaks(bytes: Uint8Array, texts: readonly string[]): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const text = (path + strFromU8(part)).toLowerCase();
    return texts
      .filter((original) => text.includes(original.toLowerCase()))
      .map((original) => `${path}: ${original}`);
  });
}

test('tables away from A1, lists beside, our own lists, messages and history, and a scheme that names customers: nobody is left', async () => {
  const { plan, graded, result, bytes } = await shared();
  expect(graded.written.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['columns', 'list', 'history']),
  );
  expect(plan.sheets.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['source', 'other', 'summary', 'playbook', 'list', 'history']),
  );
  expect(plan.sheets.filter(({ what }) => what === 'source').map(({ sheetName }) => sheetName)).toEqual([
    'Data',
    'Answers',
  ]);
  expect(leaks(bytes, originals)).toEqual([]);
  expect(result).toMatchObject({ scheme: true });
  const parts = Object.keys(unzipSync(bytes));
  for (const path of [
    'docProps/core.xml',
    'xl/workbook.xml',
    'customXml/item1.xml',
    'xl/tables/table1.xml',
  ]) {
    expect(parts).toContain(path);
  }
});

test('each column is masked by its own rule, wherever its list stands', async () => {
  const { bytes, addin } = await shared();
  const { book } = await openAddin(await readWorkbook(bytes, 'copy.xlsx'));
  const [data, answers] = ['Data', 'Answers'].map((name) => book.sheetNamed(name)!);
  const before = addin.book.sheetNamed('Data')!;
  for (let row = 1; row <= 26; row++) {
    const client = [9, 10, 11, 12, 13, 14].map((column) => String(data!.cell(6 + row, column)?.v));
    const number = client[1]!.replace('Customer ', '');
    expect(client.slice(0, 5)).toEqual([
      people[row - 1]!.id,
      `Customer ${number}`,
      `Phone ${number}`,
      `customer-${number}@example.com`,
      `Address ${number}`,
    ]);
    expect(client[5]).toMatch(/^Colleague \d{4}$/);
    // The same customer in the order list, whose amounts and dates are as they were.
    expect(data!.cell(3 + row, 4)?.v).toBe(client[1]);
    for (const column of [2, 3, 5, 6]) {
      expect(data!.cell(3 + row, column)?.v).toBe(before.cell(3 + row, column)?.v);
    }
    if (row > 12) continue;
    expect(answers!.cell(2 + row, 2)?.v).toBe(client[1]);
    expect(answers!.cell(2 + row, 5)?.v).toBe('(text removed)');
    expect(answers!.cell(2 + row, 6)?.v).toBe(client[5]);
  }
});

test('with only names masked, names go from messages and notes too, and the rest of them stays', async () => {
  const { bytes } = await shared(['name']);
  const names = [...people.map(({ name }) => name), ...GONE];
  expect(leaks(bytes, names)).toEqual([]);
  const { book } = await openAddin(await readWorkbook(bytes, 'copy.xlsx'));
  expect(book.sheetNamed('Answers')!.cell(3, 5)?.v).toMatch(
    new RegExp(`^Customer \\d{4} asks to be called on ${people[0]!.phone}$`),
  );
});

test('a colleague goes on from the copy with all its lists and its history', async () => {
  const { bytes } = await shared();
  const copy = await openAddin(await readWorkbook(bytes, 'copy.xlsx'));
  const again = await copy.gradeAgain();
  expect(again).toMatchObject({ ok: true, again: { customers: { added: 0, gone: 0 } } });
  const history = await copy.session.readHistory('en-US', TEMPLATES.general);
  expect(history?.overview.runs).toHaveLength(2);
});
