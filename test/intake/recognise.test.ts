import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/intake/fields';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { KNOWN_EXPORTS } from './known-exports';
import { plausibleRows } from './plausible-values';
import { tableOf } from './table-of';

function fieldsOf(rows: CellValue[][], formats?: string[]): Record<string, string> {
  const { kind, guesses } = recognise(tableOf(rows, formats));
  return { kind, ...Object.fromEntries(guesses.map(({ field, header }) => [field, header])) };
}

describe('a known export is read with every field right and none wrong', () => {
  it.each(KNOWN_EXPORTS)('$name', ({ headers, kind, fields, id }) => {
    const rows = [headers, ...plausibleRows(headers, kind)];
    expect(fieldsOf(rows)).toEqual({ kind, ...fields });
    expect(recognise(tableOf(rows)).export?.id).toBe(id);
  });
});

describe('the header row', () => {
  const table = [
    ['客户编号', '客户名称', '最近下单日期', '累计金额'],
    ['K1', '王芳', '2024-03-01', 100],
    ['K2', '李伟', '2024-03-02', 200],
  ];
  const headerRow = (rows: CellValue[][]): number => recognise(tableOf(rows)).headerRow;
  it.each<[string, CellValue[][], number]>([
    ['stands first', table, 0],
    ['stands below a title', [['客户'], ...table], 1],
    [
      'stands below a title, a date and a blank row',
      [['客户汇总表'], ['导出日期', '2024-03-05'], [], ...table],
      3,
    ],
    ['stands beside blank columns', table.map((row) => ['', ...row]), 0],
    ['is not the repeated one further down', [...table, table[0]!, ['K3', '周涛', '2024-03-02', 5]], 0],
    [
      'has headers nobody knows',
      [
        ['Quux', 'Blorp', 'Zorg'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      0,
    ],
    ['has headers nobody knows, below a title', [['Report'], ['Quux', 'Blorp', 'Zorg'], ['a', 1, 2]], 1],
    ['is not there in an empty table', [], 0],
  ])('%s', (_, rows, expected) => expect(headerRow(rows)).toBe(expected));
});

describe('values decide', () => {
  const rows = (headers: string[], row: (i: number) => CellValue[]): CellValue[][] => [
    headers,
    ...Array.from({ length: 20 }, (_, i) => row(i)),
  ];
  it('against a header that the values contradict', () => {
    expect(fieldsOf(rows(['客户编号', '下单日期', '金额'], (i) => [`K${i % 4}`, '稍后', i + 0.5]))).toEqual({
      kind: 'customers',
      customerId: '客户编号',
      totalAmount: '金额',
    });
  });
  it('for an order list whose date and amount have headers nobody knows', () => {
    expect(
      fieldsOf(
        rows(['订单号', '客户编号', 'Zeit', 'Betrag'], (i) => [
          `A${i}`,
          `K${i % 4}`,
          `2024-03-${10 + i}`,
          i + 0.5,
        ]),
      ),
    ).toEqual({
      kind: 'orders',
      orderId: '订单号',
      customerId: '客户编号',
      orderDate: 'Zeit',
      amount: 'Betrag',
    });
  });
  it('not between two columns that could both be it', () => {
    const { amount, orderDate } = fieldsOf(
      rows(['订单号', '客户编号', 'Zeit', 'Datum2', 'Betrag', 'Betrag2'], (i) => [
        `A${i}`,
        `K${i % 4}`,
        '2024-03-10',
        '2024-03-11',
        i + 0.5,
        i + 1.5,
      ]),
    );
    expect([amount, orderDate]).toEqual([undefined, undefined]);
  });
  it('what "Customer" is: a number or a name', () => {
    const header = ['Order ID', 'Customer', 'Order Date', 'Total'];
    expect(fieldsOf(rows(header, (i) => [i, 17850 + (i % 3), '2024-03-10', 5]))).toMatchObject({
      customerId: 'Customer',
    });
    expect(fieldsOf(rows(header, (i) => [i, 'ABC'[i % 3]!, '2024-03-10', 5]))).toMatchObject({
      customerName: 'Customer',
    });
  });
  it('that dates stored as serial numbers are dates', () => {
    const dated = rows(['Order ID', 'Customer ID', 'Order Date', 'Total'], (i) => [
      i,
      `K${i % 3}`,
      45000 + i,
      5,
    ]);
    expect(fieldsOf(dated)).toMatchObject({ orderDate: 'Order Date' });
    expect(recognise(tableOf(dated)).samples[2]).toEqual(['2023-03-15', '2023-03-16', '2023-03-17']);
  });
  it('that a key column without keys leaves the customers to their names', () => {
    expect(fieldsOf(rows(['客户编号', '客户名称', '累计金额'], (i) => ['', `客户${i}`, i]))).toEqual({
      kind: 'customers',
      customerName: '客户名称',
      totalAmount: '累计金额',
    });
  });
});

/** What decides a grade; a fact beside the purchases may be recognised under these headers, a purchase never. */
const PURCHASE = new Set<Field>([
  'customerId',
  'customerName',
  'orderId',
  'orderDate',
  'amount',
  'quantity',
  'unitPrice',
  'firstPurchase',
  'lastPurchase',
  'recencyDays',
  'orderCount',
  'totalAmount',
]);

describe('a header that means something else is never taken for a purchase', () => {
  it.each([
    '发货日期',
    '最后跟进时间',
    '退款金额',
    '客单价',
    '运费',
    '利润',
    '创建时间',
    '注册日期',
    '客户等级',
    '客户来源',
    '产品ID',
    '店铺名称',
    '预计成交日期',
    '目标销售额',
    '最近一次成交金额',
    '订单备注',
    'Ship Date',
    'Last Activity Date',
    'Refunded Amount',
    'AOV',
    'Shipping',
    'Profit',
    'Created Date',
    'Product ID',
    'Account Owner',
    'Discount Amount',
    'Birth Date',
    'Order Priority',
    'Average Order Value',
    'Customer Segment',
    'Credit Limit',
    'Tier / 客户等级',
    'R',
    'F',
    'M',
    'Score / 得分',
    'Segment / 细分',
  ])('%s', (header) => {
    const cells = Array.from({ length: 12 }, (_, i): CellValue[] => [`K${i}`, 100 + i / 2]);
    const dates = Array.from({ length: 12 }, (_, i): CellValue[] => [`K${i}`, `2024-03-${10 + i}`]);
    for (const rows of [cells, dates]) {
      for (const kind of ['orders', 'customers'] as const) {
        const { guesses } = recognise(tableOf([['客户编号', header], ...rows]), { kind });
        expect(guesses.map(({ field }) => field).filter((field) => PURCHASE.has(field))).toEqual([
          'customerId',
        ]);
      }
    }
  });
});

it('shows up to three different values of each column', () => {
  const table = tableOf([
    ['客户编号', '金额', 'empty'],
    ['K1', 125.43999999999998],
    ['K1', 3],
    ['K2', ''],
    ['K3', '¥5'],
    ['K4', 1],
  ]);
  expect(recognise(table).samples).toEqual([['K1', 'K2', 'K3'], ['125.44', '3', '¥5'], []]);
});

it('reads a table by the kind the user names', () => {
  const table = tableOf([
    ['客户编号', '日期', '金额'],
    ...Array.from({ length: 9 }, (_, i) => [`K${i}`, '2024-03-01', 5]),
  ]);
  const fields = (kind: 'orders' | 'customers'): string[] =>
    recognise(table, { kind }).guesses.map(({ field }) => field);
  expect(fields('orders')).toEqual(['customerId', 'orderDate', 'amount']);
  expect(fields('customers')).toEqual(['customerId', 'lastPurchase', 'totalAmount']);
});

describe('merged header cells', () => {
  it('over two rows are read as one header, groups included', () => {
    const { headerRow, headers, guesses } = recognise(
      tableOf([
        ['客户汇总'],
        ['客户', '', '最近下单日期', '消费', ''],
        ['编号', '名称', '', '次数', '金额'],
        ['K1', '王芳', '2024-03-01', 3, 100.5],
        ['K2', '李伟', '2024-03-02', 1, 50],
      ]),
    );
    expect([headerRow, headers]).toEqual([2, ['编号', '名称', '最近下单日期', '次数', '金额']]);
    expect(Object.fromEntries(guesses.map(({ field, column }) => [field, column]))).toEqual({
      customerId: 0,
      customerName: 1,
      lastPurchase: 2,
      orderCount: 3,
      totalAmount: 4,
    });
  });
  it.each([
    [
      ['订单信息', '', '客户信息', '', '金额信息'],
      ['订单号', '下单日期', '编号', '名称', '实付(元)'],
    ],
    [
      ['订单资料', '', '客户基本资料', '', '金额'],
      ['编号', '下单日期', '编号', '名称', '实付金额'],
    ],
    [
      ['Order details', '', 'Customer information', '', 'Payment info'],
      ['Order ID', 'Order Date', 'ID', 'Name', 'Amount Paid'],
    ],
    [
      ['Order', '', 'Customer', '', 'Payment'],
      ['No.', 'Order Date', 'Code', 'Name', 'Amount Paid'],
    ],
  ])('of groups named %j say whose numbers and names stand below', (groups, headers) => {
    const { kind, key, guesses } = recognise(
      tableOf([
        groups,
        headers,
        ['A1', '2024-01-01', 'K1', '甲', 10],
        ['A2', '2024-01-02', 'K2', '乙', 20],
        ['A3', '2024-01-03', 'K3', '甲', 30],
      ]),
    );
    expect([kind, key]).toEqual(['orders', 'customerId']);
    expect(Object.fromEntries(guesses.map(({ field, column }) => [field, column]))).toEqual({
      orderId: 0,
      orderDate: 1,
      customerId: 2,
      customerName: 3,
      amount: 4,
    });
  });
  it('of a group about goods name no customer', () => {
    const { guesses } = recognise(
      tableOf([
        ['Order', '', 'Product', '', ''],
        ['Order ID', 'Order Date', 'Name', 'Quantity', 'Amount Paid'],
        ['A1', '2024-01-01', 'Tea', 1, 10],
        ['A2', '2024-01-02', 'Rice', 2, 20],
      ]),
    );
    expect(guesses.find(({ column }) => column === 2)?.field).toBe('product');
  });
  it('do not make headers of the first row of data', () => {
    const table = tableOf([
      ['客户编号', '客户名称', '', '备注'],
      ['K1', '王芳', '甲', '乙'],
      ['K2', '李伟', '甲', ''],
    ]);
    expect(recognise(table).headerRow).toBe(0);
  });
});

describe('what tells customers apart', () => {
  const keyOf = (headers: string[], row: (i: number) => CellValue[]): string | undefined =>
    recognise(tableOf([headers, ...Array.from({ length: 12 }, (_, i) => row(i))])).key;
  const headers = ['订单号', '客户名称', '手机号', '邮箱', '下单日期', '实付金额'];
  const line = (phone: (i: number) => string, email: (i: number) => string) => (i: number) => [
    `A${i}`,
    `客户${i % 4}`,
    phone(i),
    email(i),
    '2024-03-10',
    5.5,
  ];
  const none = (): string => '';
  it('is the number where there is one', () => {
    expect(keyOf(['客户编号', '邮箱', '累计金额'], (i) => [`K${i}`, `a${i}@x.cn`, 5.5])).toBe('customerId');
  });
  it.each<[string, (i: number) => string, (i: number) => string, string]>([
    ['the e-mail address', (i) => `1380000000${i % 4}`, (i) => `a${i % 4}@x.cn`, 'email'],
    ['the phone where there is no address', (i) => `1380000000${i % 4}`, none, 'phone'],
    ['the name where the phones are masked', (i) => `138****000${i % 4}`, none, 'customerName'],
    ['the name where few have a phone', (i) => (i === 3 ? '13800000003' : ''), none, 'customerName'],
    ['the name where the phones are extensions', (i) => `800${i % 4}`, none, 'customerName'],
    ['the name where the phones have gaps', (i) => `138----000${i % 4}`, none, 'customerName'],
  ])('else %s', (_, phone, email, key) => expect(keyOf(headers, line(phone, email))).toBe(key));
});

it('keeps columns without a meaning of ours by name: all of a customer list, those of the customer in an order list', () => {
  const customers = recognise(
    tableOf([
      ['客户编号', '喜好', '累计金额', ''],
      ...Array.from({ length: 6 }, (_, i): CellValue[] => [`K${i}`, '茶', 5.5, 'x']),
    ]),
  );
  expect(customers.free?.map((column) => customers.headers[column])).toEqual(['喜好']);
  const orders = recognise(
    tableOf([
      ['订单号', '客户编号', '喜好', '口味', '下单日期', '实付金额'],
      ...Array.from({ length: 12 }, (_, i): CellValue[] => [
        `A${i}`,
        `K${i % 3}`,
        ['茶', '酒', '水'][i % 3]!,
        ['甜', '咸'][i % 2]!,
        '2024-03-10',
        5.5,
      ]),
    ]),
  );
  expect(orders.free?.map((column) => orders.headers[column])).toEqual(['喜好']);
});

it('reads a feedback list and a returns list when told what they are', () => {
  const feedback = recognise(
    tableOf([
      ['客户编号', '评价时间', '评分', '评价内容', '处理人'],
      ['K1', '2024-03-01', 5, '好', '小王'],
    ]),
    { kind: 'feedback' },
  );
  expect(feedback.guesses.map(({ field }) => field)).toEqual([
    'customerId',
    'feedbackDate',
    'score',
    'feedbackText',
    'handler',
  ]);
  const returns = recognise(
    tableOf([
      ['订单 ID', '退回'],
      ['A1', '是'],
    ]),
    { kind: 'returns' },
  );
  expect(returns.guesses.map(({ field }) => field)).toEqual(['orderId', 'returned']);
});

it('a column of refusals is kept among many others, and in an order list too', () => {
  const many = Array.from({ length: 60 }, (_, column) => `Question ${column + 1}`);
  const customers = tableOf([
    ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent', ...many, 'Do Not Call'],
    ...Array.from({ length: 4 }, (_, row) => [
      `K${row}`,
      45_000 + row,
      2,
      100,
      ...many.map((_, at) => `${row} ${at}`),
      row % 2 === 0,
    ]),
  ]);
  expect(recognise(customers).free).toContain(64);
  const orders = tableOf([
    ['Order ID', 'Customer ID', 'Order Date', 'Amount', 'Unsubscribed'],
    ...Array.from({ length: 6 }, (_, row) => [`O${row}`, `K${row % 2}`, 45_000 + row, 100, row === 0]),
  ]);
  expect(recognise(orders).free).toEqual([4]);
});
