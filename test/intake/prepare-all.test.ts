import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import type { ListKind } from '../../src/intake/fields';
import type { IntakeOptions, Mapping } from '../../src/intake/mapping';
import type { AllPrepared } from '../../src/intake/all-prepared';
import { prepareAll } from '../../src/intake/prepare-all';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

type Lists = Partial<Record<ListKind, CellValue[][]>>;

function readAll(lists: Lists, options: Partial<IntakeOptions> = {}): AllPrepared {
  const entries = Object.entries(lists) as [ListKind, CellValue[][]][];
  const tables = Object.fromEntries(entries.map(([kind, rows]) => [kind, tableOf(rows)]));
  const mappings = Object.fromEntries(
    entries.map(([kind]) => [kind, mappingFrom(recognise(tables[kind]!, { kind })) as Mapping<typeof kind>]),
  );
  return prepareAll(tables, mappings, { leaveOutCancelled: true, ...options });
}

const lines = ({ customers }: AllPrepared): string[] =>
  Array.from({ length: customers.count }, (_, i) =>
    [textAt(customers.id, i), textAt(customers.name, i), customers.frequency[i], customers.monetary[i]].join(
      ' ',
    ),
  );
function attribute({ customers }: AllPrepared, name: string): unknown[] {
  const found = customers.attributes?.get(name as never);
  if (!found) return [];
  return Array.from({ length: customers.count }, (_, i) =>
    found.kind === 'text' ? textAt(found.values, i) : found.values[i],
  );
}
const findings = ({ findings: all }: AllPrepared): Record<string, number> =>
  Object.fromEntries(all.map(({ code, count }) => [code, count]));

const ORDERS: CellValue[][] = [
  ['订单号', '客户编号', '下单日期', '实付金额', '城市'],
  ['A1', 'K1', '2024-03-01', 100, '上海'],
  ['A2', 'K2', '2024-03-02', 50, '杭州'],
  ['A3', 'K1', '2024-03-03', 25, '苏州'],
  ['A4', 'K9', '2024-03-04', 5, ''],
];
const CUSTOMERS: CellValue[][] = [
  ['客户编号', '客户名称', '行业', '城市', '喜好'],
  ['K1', '王芳', '零售', '', '茶'],
  ['K2', '李伟', '制造', '宁波', ''],
  ['K3', '张敏', '零售', '广州', '酒'],
];
const FEEDBACK: CellValue[][] = [
  ['客户编号', '反馈时间', '评分', '反馈类型', '反馈内容', '处理状态'],
  ['K1', '2024-05-01', 4, '投诉', '太慢', '已处理'],
  ['K1', '2024-05-09', 5, '建议', '不错', '已处理'],
  ['K3', '2024-05-02', 3, '咨询', '', '处理中'],
  ['K7', '2024-05-02', 1, '投诉', '', '处理中'],
  ['', '', '', '', '', ''],
];

describe('an order list and a customer list', () => {
  it('are joined by number; customers without orders are prospects, facts come from their list', () => {
    const all = readAll({ orders: ORDERS, customers: CUSTOMERS });
    expect(lines(all)).toEqual(['K1 王芳 2 125', 'K2 李伟 1 50', 'K9 K9 1 5', 'K3 张敏 0 0']);
    expect(attribute(all, 'industry')).toEqual(['零售', '制造', undefined, '零售']);
    expect(attribute(all, 'city')).toEqual(['上海', '宁波', undefined, '广州']);
    expect(attribute(all, 'column:喜好')).toEqual(['茶', undefined, undefined, '酒']);
    expect([...all.sourceRow, ...all.listRow!]).toEqual([0, 1, 3, -1, 0, 1, -1, 2]);
    expect([...all.customers.purchases!.start]).toEqual([0, 2, 3, 4, 4]);
    expect(all.lists).toMatchObject([
      { list: 'customers', rows: 3, used: 3, joinedBy: 'customerId', matched: 2 },
    ]);
    expect(findings(all)).toEqual({ 'customers-without-purchase': 1 });
    expect([all.orders, all.revenue, all.rows, all.used]).toEqual([4, 180, 4, 4]);
  });

  it('are joined by e-mail however it is written, where the numbers are of another system', () => {
    const all = readAll({
      orders: [
        ['Order ID', 'Order Date', 'Order Total', 'First Name', 'Last Name', 'Email Address'],
        ['1', '2024-03-01', 10, 'Ann', 'Lee', 'ANN@example.com'],
        ['2', '2024-03-02', 20, 'Bob', 'Ray', 'bob@example.com'],
      ],
      customers: [
        ['Record ID', 'First Name', 'Last Name', 'Email', 'Job Title'],
        ['77', 'Ann', 'Lee', 'ann@example.com', 'Buyer'],
        ['78', 'Cat', 'Fox', 'cat@example.com', 'Owner'],
      ],
    });
    expect(lines(all)).toEqual([
      'ann@example.com Ann Lee 1 10',
      'bob@example.com Bob Ray 1 20',
      '78 Cat Fox 0 0',
    ]);
    expect(attribute(all, 'occupation')).toEqual(['Buyer', undefined, 'Owner']);
    expect(all.lists[0]!.joinedBy).toBe('email');
  });

  const byName: Lists = {
    orders: [
      ['订单号', '客户名称', '下单日期', '实付金额'],
      ['A1', '王芳', '2024-03-01', 100],
      ['A2', '李伟', '2024-03-01', 50],
    ],
    customers: [
      ['客户编号', '客户名称', '行业'],
      ['K1', '王芳', '零售'],
      ['K2', '张敏', '制造'],
    ],
  };
  it('are not joined by name unless the user says so, and no one is counted twice meanwhile', () => {
    const all = readAll(byName);
    expect(lines(all)).toEqual(['王芳 王芳 1 100', '李伟 李伟 1 50']);
    expect(findings(all)).toEqual({ 'list-joins-by-name-only': 1 });
    const joined = readAll(byName, { joinByName: true });
    expect(lines(joined)).toEqual(['王芳 王芳 1 100', '李伟 李伟 1 50', 'K2 张敏 0 0']);
    expect(attribute(joined, 'industry')).toEqual(['零售', undefined, '制造']);
  });

  it('are never joined by masked phones', () => {
    const phone = (header: string[], rows: CellValue[][]): CellValue[][] => [header, ...rows];
    const all = readAll({
      orders: phone(
        ['订单号', '客户名称', '下单日期', '实付金额', '手机号'],
        [['A1', '王芳', '2024-03-01', 100, '186******05']],
      ),
      customers: phone(['客户编号', '客户昵称', '手机号'], [['K1', '芳芳', '186******05']]),
    });
    expect(lines(all)).toEqual(['王芳 王芳 1 100']);
    expect(all.lists[0]!.joinedBy).toBeUndefined();
    expect(findings(all)).toMatchObject({ 'phones-masked': 1, 'list-rows-unmatched': 1 });
  });

  it('leave customers alone who share the phone they would be joined by', () => {
    const all = readAll({
      orders: [
        ['订单号', '客户编号', '下单日期', '实付金额', '手机号'],
        ['A1', 'X1', '2024-03-01', 100, '13800000001'],
        ['A2', 'X2', '2024-03-01', 50, '13800000001'],
        ['A3', 'X3', '2024-03-01', 50, '13800000003'],
      ],
      customers: [
        ['客户编号', '客户名称', '手机号', '行业'],
        ['K1', '王芳', '+86 138 0000 0001', '零售'],
        ['K3', '张敏', '138-0000-0003', '制造'],
      ],
    });
    expect(attribute(all, 'industry')).toEqual([undefined, undefined, '制造', '零售']);
  });
});

describe('customers whom a number does not tell', () => {
  it('a buyer without one is found in the customer list by the e-mail address', () => {
    const all = readAll({
      orders: [
        ['Order ID', 'Customer ID', 'Email', 'Order Date', 'Amount'],
        ['1', 'C1', 'a@x.com', '2024-03-01', 10],
        ['2', '', 'b@x.com', '2024-03-02', 20],
        ['3', '', 'c@x.com', '2024-03-03', 30],
      ],
      customers: [
        ['Customer ID', 'Customer Name', 'Email'],
        ['C1', 'Ann', 'a@x.com'],
        ['C2', 'Bob', 'b@x.com'],
        ['C3', 'Dan', 'd@x.com'],
      ],
    });
    expect(lines(all)).toEqual(['C1 Ann 1 10', 'b@x.com Bob 1 20', 'c@x.com c@x.com 1 30', 'C3 Dan 0 0']);
  });

  it('of two in the customer list with the buyer’s phone one has the purchases, and the other is not lost', () => {
    const all = readAll({
      orders: [
        ['订单号', '手机号', '下单日期', '实付金额'],
        ['A1', '13800000001', '2024-03-01', 100],
        ['A2', '13800000002', '2024-03-02', 50],
      ],
      customers: [
        ['客户编号', '客户名称', '手机号'],
        ['C1', '甲', '13800000001'],
        ['C9', '丙', '13800000001'],
        ['C2', '乙', '13800000002'],
      ],
    });
    expect(lines(all)).toEqual(['13800000001 甲 1 100', '13800000002 乙 1 50', 'C9 丙 0 0']);
    expect(findings(all)).toMatchObject({ 'list-customers-share-buyer': 1, 'customers-without-purchase': 1 });
    expect(all.lists[0]).toMatchObject({ used: 3, matched: 2 });
  });
});

describe('a feedback list', () => {
  it('gives scores, cases and complaints to the customers it is about; rows of strangers are set aside', () => {
    const all = readAll({ orders: ORDERS, customers: CUSTOMERS, feedback: FEEDBACK });
    expect(attribute(all, 'satisfaction')).toEqual([4.5, Number.NaN, Number.NaN, 3]);
    expect(attribute(all, 'serviceCases')).toEqual([2, 0, 0, 1]);
    expect(attribute(all, 'complaints')).toEqual([1, 0, 0, 0]);
    const feedback = all.lists.find(({ list }) => list === 'feedback')!;
    expect(feedback).toMatchObject({ rows: 5, used: 3, joinedBy: 'customerId' });
    expect(feedback.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['blank-row', 1],
      ['no-customer', 1],
    ]);
    expect(findings(all)['list-rows-unmatched']).toBe(1);
  });
  it('goes with a customer list alone', () => {
    const all = readAll({ customers: CUSTOMERS, feedback: FEEDBACK });
    expect(attribute(all, 'satisfaction')).toEqual([4.5, Number.NaN, 3]);
    expect(all.kind).toBe('customers');
  });
});

describe('a returns list', () => {
  const returns: CellValue[][] = [
    ['订单号', '退回'],
    ['A1', '是'],
    ['A2', '否'],
    ['Z9', '是'],
  ];
  it('is offered and changes nothing', () => {
    const all = readAll({ orders: ORDERS, returns });
    expect([all.revenue, all.setAside]).toEqual([180, []]);
    expect(findings(all)).toEqual({ 'returns-list-offered': 1 });
    expect(all.rules).toEqual([{ rule: 'returns-list', on: false, rows: 1 }]);
  });
  it('takes its orders out when switched on', () => {
    const all = readAll({ orders: ORDERS, returns }, { rules: { 'returns-list': true } });
    expect(lines(all)).toEqual(['K2 K2 1 50', 'K1 K1 1 25', 'K9 K9 1 5']);
    expect(all.setAside).toEqual([{ reason: 'returned', rows: 1, examples: [2] }]);
  });
});

describe('a number that one of the lists writes otherwise', () => {
  const orders = (...ids: CellValue[]): CellValue[][] => [
    ['订单号', '客户编号', '下单日期', '实付金额'],
    ...ids.map((id, i) => [`A${i}`, id, `2024-03-0${i + 1}`, 10]),
  ];
  const customers = (...ids: CellValue[]): CellValue[][] => [
    ['客户编号', '客户名称', '行业'],
    ...ids.map((id, i) => [id, `客户${'甲乙丙丁'[i]}`, '零售']),
  ];
  it('finds its customer: leading zeros that Excel ate, capitals', () => {
    const read = readAll({ orders: orders(12, 13, 'k7'), customers: customers('0012', '0013', 'K7', 'K8') });
    expect(lines(read)).toEqual(['12 客户甲 1 10', '13 客户乙 1 10', 'k7 客户丙 1 10', 'K8 客户丁 0 0']);
  });
  it('finds nobody where two could be meant', () => {
    const read = readAll({ orders: orders('12', 'K1'), customers: customers('012', '0012', 'K1') });
    expect(lines(read)[0]).toBe('12 12 1 10');
    expect(read.lists[0]).toMatchObject({ joinedBy: 'customerId', matched: 1 });
  });
  it('finds its customer in every row of a feedback list', () => {
    const feedback: CellValue[][] = [
      ['客户编号', '反馈时间', '评分'],
      ['k1', '2024-05-01', 4],
      ['k1', '2024-05-02', 5],
    ];
    expect(readAll({ orders: orders('K1', 'K2'), feedback }).lists[0]).toMatchObject({ used: 2, matched: 2 });
  });
});
