import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  PERSONAL_KINDS,
  type CopyCell,
  type CopyList,
  type CopySheet,
  type PersonalKind,
} from '../../src/share/copy-content';
import { copyPackage } from '../../src/share/copy-package';
import { maskCopy } from '../../src/share/mask-copy';

const words = {
  name: (number: string) => `Customer ${number}`,
  phone: (number: string) => `Phone ${number}`,
  email: (number: string) => `customer-${number}@example.com`,
  address: (number: string) => `Address ${number}`,
  colleague: (number: string) => `Colleague ${number}`,
  text: '(text removed)',
};

/** A sheet with one list from A1 on. */
function sheetOf(
  name: string,
  cells: CopyCell[][],
  known: Record<string, PersonalKind | 'id'> = {},
  list: Partial<CopyList> = {},
): CopySheet {
  const headers = cells[0]!;
  return {
    name,
    cells,
    formats: [],
    widths: [],
    looks: [],
    headerRow: 0,
    ours: new Set(),
    lists: [
      {
        headerRow: 0,
        end: cells.length,
        firstColumn: 0,
        columns: headers.length,
        known: new Map(Object.entries(known).map(([header, kind]) => [headers.indexOf(header), kind])),
        isSource: true,
        ...list,
      },
    ],
  };
}

function mask(...sheets: CopySheet[]) {
  const leaving = new Set(sheets.map(({ name }) => name));
  return maskCopy(sheets, leaving, null, new Set(PERSONAL_KINDS), words, Uint32Array.of(1, 2, 3, 4));
}

/** Everything that a reader of the package could find, in small letters. */
async function packageText(...sheets: CopySheet[]): Promise<string> {
  const bytes = await copyPackage({
    sheets: mask(...sheets).sheets,
    preparedBy: 'R',
    preparedAt: new Date(Date.UTC(2024, 0, 1)),
  });
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => path + strFromU8(part))
    .join('\n')
    .toLowerCase();
}
const left = (text: string, originals: readonly string[]): string[] =>
  originals.filter((original) => text.includes(original.toLowerCase()));

test('an order export: who the parcel goes to is masked like who pays, what is bought stays', async () => {
  const rows = Array.from({ length: 12 }, (_, row) => ({
    billing: `Avery Stone${row}`,
    shipping: `Jordan River${row}`,
    zip: `9${row}107 X${row}`,
    product: `Green Tea ${row}`,
  }));
  const sheet = sheetOf(
    'orders',
    [
      [
        'Name',
        'Email',
        'Accepts Email Marketing',
        'Lineitem name',
        'Billing Name',
        'Shipping Name',
        'Shipping Zip',
      ],
      ...rows.map(({ billing, shipping, zip, product }, row) => [
        `#10${row}`,
        `p${row}@mail.example.org`,
        row % 2 ? 'yes' : 'no',
        product,
        billing,
        shipping,
        zip,
      ]),
    ],
    { Email: 'email', 'Billing Name': 'name' },
  );
  const text = await packageText(
    sheet,
    sheetOf('Talk', [['To do'], ['no call to JORDAN  River3, yes to tea']]),
  );
  expect(
    left(
      text,
      rows.flatMap(({ billing, shipping, zip }) => [billing, shipping, zip]),
    ),
  ).toEqual([]);
  expect(text).not.toMatch(/jordan|river/);
  for (const { product } of rows) expect(text).toContain(product.toLowerCase());
  // An answer about e-mail is no e-mail: "no" stays a word.
  expect(text).toContain('no call to customer');
});

test.each([
  [
    '买家会员名',
    '收货人姓名',
    (row: number) => `小明${2001 + row}`,
    (row: number) => `王小${'明红军丽华'[row % 5]}${row}`,
  ],
  [
    'Username',
    'Customer Name',
    (row: number) => `tiger_${row}x`,
    (row: number) => ['3M China', '7-Eleven', '58同城'][row] ?? `Ann Lee${row}`,
  ],
])(
  '%s is a name although it tells the customers apart, and has the mask of %s',
  async (key, name, nick, full) => {
    const rows = Array.from({ length: 25 }, (_, row) => [nick(row), full(row)]);
    const orders = sheetOf('orders', [[key, name, 'Amount'], ...rows.map((row, at) => [...row, at])], {
      [key]: 'id',
      [name]: 'name',
    });
    const other = sheetOf(
      'other',
      [['What'], ...rows.map(([nick, full]) => [`Ask ${nick}, ${full} today`])],
      {},
      { isSource: false },
    );
    const graded = {
      ...sheetOf('graded', [['Customer', 'Tier'], ...rows.map(([nick]) => [nick!, 'A'])], { Customer: 'id' }),
      ours: 'all' as const,
    };
    expect(left(await packageText(orders, other, graded), rows.flat())).toEqual([]);
    const [masked, , again] = mask(orders, other, graded).sheets;
    for (let row = 1; row <= 25; row++) {
      expect(masked!.cells[row]![0]).toBe(masked!.cells[row]![1]);
      expect(again!.cells[row]![0]).toBe(masked!.cells[row]![0]);
    }
    expect(new Set(masked!.cells.slice(1).map(([first]) => first)).size).toBe(25);
  },
);

test('numbers of customers stay, also below a header that names whose they are', () => {
  const rows = Array.from({ length: 6 }, (_, row): CopyCell[] => [`S-${row}`, 1000 + row]);
  for (const headers of [
    ['Shopper ID', 'x'],
    ['买家编号', 'x'],
    ['Company Code', 'x'],
  ]) {
    const sheet = sheetOf('a', [headers, ...rows], { [headers[0]!]: 'id' });
    expect(mask(sheet).sheets[0]!.cells).toEqual(sheet.cells);
  }
  const accounts = sheetOf('a', [['x', 'Account'], ...rows], { Account: 'id' });
  expect(mask(accounts).sheets[0]!.cells).toEqual(accounts.cells);
});

test('a phone number that is the key is masked', () => {
  const sheet = sheetOf('a', [['手机号'], ['13812345678'], [13_912_345_678]], { 手机号: 'id' });
  expect(
    mask(sheet)
      .sheets[0]!.cells.slice(1)
      .flat()
      .every((cell) => /^Phone \d{4}$/.test(String(cell))),
  ).toBe(true);
});

test('单位 is a company where companies stand below it, and a unit of measure else', () => {
  const first = (values: CopyCell[]) =>
    mask(sheetOf('a', [['单位'], ...values.map((value) => [value])]))
      .sheets[0]!.cells.slice(1)
      .flat();
  expect(first(['杭州西湖茶叶有限公司', '华为', '上海浦东贸易行']).join()).not.toMatch(/西湖|浦东|华为/);
  expect(first(['件', '箱', '件', '公斤'])).toEqual(['件', '箱', '件', '公斤']);
});

test('first and last name are found together in a text, also where the row has other names', async () => {
  const people = sheetOf('people', [
    ['First Name', 'Last Name', 'Company'],
    ['Robin', 'Underhill', 'Shire Ltd'],
  ]);
  const talk = sheetOf('Talk', [['To do'], ['ring Robin  Underhill of SHIRE ltd']]);
  const [, masked] = mask(people, talk).sheets;
  expect(masked!.cells[1]![0]).toMatch(/^ring Customer (\d{4}) of Customer \1$/);
  expect(await packageText(people, talk)).not.toMatch(/robin|underhill|shire/);
});

test('members numbered by their mobile phones, kept as numbers, are masked; sums of that size stay', () => {
  const mobile = (row: number): number => 13_812_345_600 + row;
  const rows = Array.from({ length: 6 }, (_, row): CopyCell[] => [
    mobile(row),
    `会员${row}`,
    mobile(row + 50),
  ]);
  const members = sheetOf('会员', [['会员号', '姓名', '备用'], ...rows], { 会员号: 'id', 姓名: 'name' });
  const totals = sheetOf('合计', [
    ['月份', '合计'],
    ['1', 13_899_999_999],
    ['2', 900],
    ['3', 1_200],
  ]);
  const { sheets } = mask(members, totals);
  const [list, sums] = sheets.map(({ cells }) => cells);
  for (const [id, name, other] of list!.slice(1)) {
    expect(String(id)).toBe(String(name).replace('Customer', 'Phone'));
    expect(other).toMatch(/^Phone/);
  }
  expect(sums![1]).toEqual(['1', 13_899_999_999]);
});

test('a name in the quotes of a number format does not leave', async () => {
  const sheet = sheetOf('s', [
    ['Customer Name', 'Sum'],
    ['Avery Stone', 12],
  ]);
  const formats = [
    ['General', 'General'],
    ['General', '"Avery Stone owes "0.00'],
  ];
  const text = await packageText({ ...sheet, formats });
  expect(left(text, ['Avery Stone'])).toEqual([]);
});
