import { expect, test } from 'vitest';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const DAY = 45_000;

const orders: PlainCell[][] = [
  ['Order ID', 'Customer ID', 'Customer', 'Order Date', 'Amount'],
  ...Array.from({ length: 40 }, (_, row): PlainCell[] => [
    `O${row}`,
    `K${row % 8}`,
    `Name ${row % 8}`,
    DAY + row * 3,
    100 + row,
  ]),
];
const clients = (...ids: number[]): PlainCell[][] => [
  ['Customer ID', 'Customer Name', 'City'],
  ...ids.map((id): PlainCell[] => [`K${id}`, `Client ${id}`, id % 2 ? 'Lyon' : 'Oslo']),
];

test('orders and a customer list: the grades stand beside the list, and who never bought is a prospect', async () => {
  const { book, grade } = await openAddin(
    contentFromRows({ Orders: orders, Clients: clients(0, 1, 2, 3, 4, 5, 6, 7, 20, 21) }),
  );
  const before = cellsOf(book);
  const result = await grade({ sheet: 'Orders', also: [{ sheet: 'Clients' }] });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.report).toMatchObject({ customers: 10, orders: 40, revenue: 4780 });
  expect(result.reading!.lists).toMatchObject([{ list: 'customers', joinedBy: 'customerId', matched: 8 }]);
  expect(result.written.map(({ what, sheetName }) => [what, sheetName])).toEqual([
    ['columns', 'Clients'],
    ['summary', 'Strategy Summary 策略汇总'],
  ]);
  const after = cellsOf(book);
  expect(after.Orders).toEqual(before.Orders);
  expect(after.Clients).toMatchObject(before.Clients!);
  const rows = rowsOf(book, 'Clients');
  expect(rows.filter((row) => row.Tier === null)).toEqual([]);
  expect(rows.filter((row) => row.Lifecycle === 'Prospect').map((row) => row['Customer ID'])).toEqual([
    'K20',
    'K21',
  ]);
});

test('buyers who are not in the customer list are not lost: everybody stands on the graded sheet as well', async () => {
  const { book, grade } = await openAddin(contentFromRows({ Orders: orders, Clients: clients(0, 1, 2, 20) }));
  const result = await grade({ sheet: 'Clients', also: [{ sheet: 'Orders' }] });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.written.map(({ what }) => what)).toEqual(['columns', 'gradedSheet', 'summary']);
  expect(rowsOf(book, GRADED).map((row) => row.Customer)).toEqual(
    expect.arrayContaining(['K3', 'K7', 'K20']),
  );
  const tiers = new Map(rowsOf(book, GRADED).map((row) => [row.Customer, row.Tier]));
  for (const row of rowsOf(book, 'Clients')) expect(row.Tier).toBe(tiers.get(row['Customer ID']!));
  // what stands beside the list now is not taken for facts about the customers the next time
  const again = await grade({ sheet: 'Clients', also: [{ sheet: 'Orders' }] });
  expect(again.ok && again.report).toEqual(result.report);
  expect(rowsOf(book, 'Clients').length).toBe(4);
});

test('lists that share only names are joined only when that is asked for', async () => {
  const named: PlainCell[][] = [
    ['Customer', 'City'],
    ...Array.from({ length: 8 }, (_, id): PlainCell[] => [`Name ${id}`, 'Lyon']),
  ];
  const nameless = orders.map(([order, , name, date, amount]): PlainCell[] => [
    order!,
    `X-${name}`,
    name!,
    date!,
    amount!,
  ]);
  nameless[0] = orders[0]!;
  const plain = await openAddin(contentFromRows({ Orders: nameless, People: named }));
  const asked = await plain.grade({ sheet: 'Orders', also: [{ sheet: 'People', kind: 'customers' }] });
  if (!asked.ok) throw new Error(asked.problem.code);
  expect(asked.reading!.lists).toMatchObject([{ list: 'customers', matched: 0 }]);
  expect(asked.report.customers).toBe(8);
  const joined = await openAddin(contentFromRows({ Orders: nameless, People: named }));
  const result = await joined.grade({
    sheet: 'Orders',
    also: [{ sheet: 'People', kind: 'customers' }],
    rules: { 'join-by-name': true },
  });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.reading!.lists).toMatchObject([{ joinedBy: 'customerName', matched: 8 }]);
  expect(rowsOf(joined.book, 'People').every((row) => row.Tier !== null)).toBe(true);
});

test('the answers of a feedback list become facts of its customers', async () => {
  const feedback: PlainCell[][] = [
    ['Customer ID', 'Feedback date', 'Score', 'Comment'],
    ['K1', DAY, 5, 'fine'],
    ['K1', DAY + 1, 3, 'a complaint about delivery'],
    ['stranger', DAY + 1, 1, 'who am I'],
  ];
  const { grade } = await openAddin(contentFromRows({ Orders: orders, Feedback: feedback }));
  const result = await grade({ sheet: 'Orders', also: [{ sheet: 'Feedback' }] });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.reading!.lists).toMatchObject([
    { list: 'feedback', rows: 3, used: 2, setAside: [{ reason: 'no-customer', rows: 1 }], matched: 2 },
  ]);
});

test('two sheets of the same kind are refused by name', async () => {
  const { book, grade } = await openAddin(contentFromRows({ Orders: orders, More: orders }));
  expect(await grade({ sheet: 'Orders', also: [{ sheet: 'More' }] })).toMatchObject({
    ok: false,
    problem: { code: 'list-kind-twice' },
  });
  expect(book.sheets()).toHaveLength(2);
});

test('a rule switched off counts what it set aside before', async () => {
  const withStatus = () =>
    contentFromRows({
      Orders: [
        ['Order ID', 'Customer ID', 'Order Date', 'Amount', 'Status'],
        ['1', 'K1', DAY, 100, 'Completed'],
        ['2', 'K1', DAY + 1, 50, 'Cancelled'],
        ['3', 'K2', DAY + 2, 30, 'Completed'],
        ['3', 'K2', DAY + 2, 30, 'Completed'],
      ],
    });
  const revenueOf = async (rules?: Record<string, boolean>) => {
    const { grade } = await openAddin(withStatus());
    const result = await grade(rules ? { rules } : {});
    if (!result.ok) throw new Error(result.problem.code);
    return [
      result.report.revenue,
      Object.fromEntries(result.reading!.rules.map(({ rule, on, rows }) => [rule, [on, rows]])),
    ];
  };
  expect(await revenueOf()).toEqual([160, { cancelled: [true, 1], 'duplicate-line': [false, 1] }]);
  expect(await revenueOf({ cancelled: false })).toEqual([
    210,
    { cancelled: [false, 1], 'duplicate-line': [false, 1] },
  ]);
  expect(await revenueOf({ 'duplicate-line': true })).toEqual([
    130,
    { cancelled: [true, 1], 'duplicate-line': [true, 1] },
  ]);
});

test('superstore: the sheet 退货 is offered as returns and changes nothing until it is switched on', async () => {
  const file = '../shared/data/superstore_zh.xls';
  const { existsSync } = await import('node:fs');
  if (!existsSync(file)) return;
  const offered = await openAddin(await openFile(file));
  const result = await offered.grade({ sheet: '订单', also: [{ sheet: '退货' }] });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.report).toMatchObject({ customers: 790, orders: 2_773 });
  expect(result.report.revenue?.toFixed(3)).toBe('16117548.237');
  const finding = result.report.findings.find(({ code }) => code === 'returns-list-offered');
  expect(finding).toMatchObject({ fixes: [{ kind: 'rule', rule: 'returns-list', on: true }] });
  const taken = await openAddin(await openFile(file));
  const without = await taken.grade({
    sheet: '订单',
    also: [{ sheet: '退货' }],
    rules: { 'returns-list': true },
  });
  if (!without.ok) throw new Error(without.problem.code);
  expect(without.report.orders).toBe(2_773 - finding!.count);
  expect(without.report.setAside.find(({ reason }) => reason === 'returned')?.rows).toBeGreaterThan(0);
}, 120_000);
