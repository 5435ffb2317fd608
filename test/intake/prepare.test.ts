import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import type { IntakeResult } from '../../src/intake/intake-result';
import type { IntakeOptions } from '../../src/intake/mapping';
import type { CellValue } from '../../src/intake/raw-column';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { isoDay, serialDay } from '../../src/intake/values/serial-day';
import { tableOf } from './table-of';

interface Settings {
  leaveOutCancelled?: boolean;
  today?: number;
}

function read(rows: CellValue[][], { leaveOutCancelled = true, today }: Settings = {}): IntakeResult {
  const table = tableOf(rows);
  return prepare(table, mappingFrom(recognise(table)), {
    leaveOutCancelled,
    ...(today === undefined ? {} : { today }),
  });
}

/** id, name, first and last purchase, frequency, monetary: a line per customer. */
function customerLines({ customers }: IntakeResult): string[] {
  const date = (day: number): string => (Number.isNaN(day) ? '?' : isoDay(day));
  return Array.from({ length: customers.count }, (_, i) =>
    [
      textAt(customers.id, i),
      textAt(customers.name, i),
      date(customers.firstPurchase[i]!),
      date(customers.lastPurchase[i]!),
      customers.frequency[i],
      customers.monetary[i],
    ].join(' | '),
  );
}

const setAside = ({ setAside }: IntakeResult): Record<string, number[]> =>
  Object.fromEntries(setAside.map(({ reason, examples }) => [reason, examples]));
const findings = ({ findings }: IntakeResult): Record<string, number> =>
  Object.fromEntries(findings.map(({ code, count }) => [code, count]));

const ORDERS = ['订单号', '客户ID', '客户名称', '下单日期', '实付金额', '订单状态'];

describe('an order list', () => {
  it('becomes customers: lines to orders, orders to customers', () => {
    const result = read([
      ORDERS,
      ['A1', 'K2', '李伟', '2024-03-02', 10.1, '已完成'],
      ['A2', 'K1', '王芳', '2024-03-01', 20.2, '已完成'],
      ['A1', 'K2', '李伟', '2024-03-03', 0.2, '已完成'],
      ['A3', 'K2', '李伟', '2024-02-01', 5, '已完成'],
    ]);
    expect(customerLines(result)).toEqual([
      'K2 | 李伟 | 2024-02-01 | 2024-03-02 | 2 | 15.3',
      'K1 | 王芳 | 2024-03-01 | 2024-03-01 | 1 | 20.2',
    ]);
    expect([result.orders, result.revenue, isoDay(result.defaultAsOf)]).toEqual([3, 35.5, '2024-03-03']);
    expect([...result.sourceRow]).toEqual([0, 1]);
    const { start, day, amount } = result.customers.purchases!;
    expect([[...start], Array.from(day, isoDay), [...amount]]).toEqual([
      [0, 2, 3],
      ['2024-02-01', '2024-03-02', '2024-03-01'],
      [5, 10.3, 20.2],
    ]);
  });

  it('sets each row aside for one reason, the first that applies', () => {
    const result = read([
      ORDERS,
      ['A1', 'K1', '王芳', '2024-03-01', 20, '交易成功'],
      ['', '', ' ', '', '', ''],
      ['合计', '', '', '', 20, ''],
      ['A2', '', '王芳', '2024-03-01', 20, '已取消'],
      ['A3', 'K1', '王芳', '', '', '退款成功'],
      ['A4', 'K1', '王芳', '', '', '交易成功'],
      ['A5', 'K1', '王芳', '2024-03-01', '免费', '交易成功'],
      ['A6', 'K1', '王芳', '2024-03-01', 0, '交易成功'],
      ['A7', 'K1', '王芳', '#N/A', 20, '交易成功'],
      ['订单号', '客户ID', '客户名称', '下单日期', '实付金额', '订单状态'],
      ['导出时间：2024-03-05 10:00', '', '', '', '', ''],
    ]);
    expect(setAside(result)).toEqual({
      'blank-row': [3],
      'totals-row': [4],
      'no-customer': [5, 11, 12],
      refunded: [6],
      'no-date': [7, 10],
      'no-amount': [8],
      'zero-price': [9],
    });
    expect([result.rows, result.used]).toEqual([11, 1]);
    expect(findings(result)).toEqual({
      'error-cells': 1,
      'amounts-not-read': 1,
      'rows-without-customer': 3,
      'zero-amounts': 1,
    });
  });

  it.each([
    ['Cancelled', true],
    ['canceled', true],
    ['wc-cancelled', true],
    ['refunded', true],
    ['Pending payment', true],
    ['pending_payment', true],
    ['voided', true],
    ['Closed Lost', true],
    ['已取消', true],
    ['待付款', true],
    ['等待买家付款', true],
    ['交易关闭', true],
    ['已发货，退款成功', true],
    ['已取消（买家不想要了）', true],
    ['paid', false],
    ['partially_refunded', false],
    ['部分退款', false],
    ['退款失败', false],
    ['交易成功', false],
    ['已发货', false],
    ['无退款', false],
    ['Closed Won', false],
  ])('with the status %s: cancelled %s', (status, cancelled) => {
    const result = read([
      ORDERS,
      ['A1', 'K1', '王芳', '2024-03-01', 20, '交易成功'],
      ['A2', 'K1', '王芳', '2024-03-01', 20, status],
    ]);
    expect(result.used).toBe(cancelled ? 1 : 2);
  });

  it('takes C and digits for a cancellation only among plain numbers', () => {
    const header = ['Invoice No', 'Customer ID', 'Invoice Date', 'Amount'];
    const orders = (...ids: string[]): number =>
      read([header, ...ids.map((id, i) => [id, `K${i % 2}`, '2024-03-01', 5])]).used;
    expect(orders('536365', '536366', 'C536379')).toBe(2);
    expect(orders('C100001', 'C100002', 'C100003')).toBe(3);
  });

  it('lets a negative line reduce its own order, and takes an order refunded in full for no purchase', () => {
    const rows = [
      ORDERS,
      ['A1', 'K1', '王芳', '2024-03-01', 100, '已完成'],
      ['A1', 'K1', '王芳', '2024-03-01', -30, '已完成'],
      ['A2', 'K1', '王芳', '2024-04-01', 50, '已完成'],
      ['A2', 'K1', '王芳', '2024-04-02', -50, '已完成'],
      ['A3', 'K2', '李伟', '2024-05-01', -20, '已完成'],
    ];
    const result = read(rows);
    expect(customerLines(result)).toEqual(['K1 | 王芳 | 2024-03-01 | 2024-03-01 | 1 | 70']);
    expect(setAside(result)).toEqual({ returned: [4, 5, 6] });
    expect(findings(result)).toEqual({ 'negative-amounts-used': 1 });

    const netted = read(rows, { leaveOutCancelled: false });
    expect(customerLines(netted)).toEqual([
      'K1 | 王芳 | 2024-03-01 | 2024-03-01 | 1 | 70',
      'K2 | 李伟 | ? | ? | 0 | -20',
    ]);
    expect([netted.orders, netted.revenue, netted.used]).toEqual([1, 50, 5]);
  });

  it('counts each row as an order where there is no order number', () => {
    const result = read([
      ['customer_id', 'order_date', 'revenue'],
      ['Ann', '2024-03-01', 5],
      ['Ann', '2024-03-01', 5],
      ['Ann', '2024-03-02', 7],
      ['Bob', '2024-03-02', 7],
      ['Bob', '2024-03-05', 7],
    ]);
    expect(customerLines(result)).toEqual([
      'Ann | Ann | 2024-03-01 | 2024-03-02 | 3 | 17',
      'Bob | Bob | 2024-03-02 | 2024-03-05 | 2 | 14',
    ]);
    expect([result.orders, findings(result)]).toEqual([5, { 'duplicate-lines': 1 }]);
  });

  it('multiplies quantity and unit price where there is no amount', () => {
    const result = read([
      ['Order ID', 'Customer ID', 'Order Date', 'Quantity', 'Unit Price'],
      ['A1', 'K1', '2024-03-01', 3, 1.15],
      ['A2', 'K1', '2024-03-01', 3, 0],
      ['A3', 'K1', '2024-03-01', -3, 1.15],
      ['A4', 'K1', '2024-03-01', 3, 0.1],
    ]);
    expect(result.revenue).toBe(3.75);
    expect(setAside(result)).toEqual({ 'zero-price': [3], returned: [4] });
  });

  it('keeps the total of a Shopify order whose first line was free, and its second line without total with it', () => {
    const result = read([
      ['Name', 'Billing Name', 'Created at', 'Total', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
      ['#1001', 'Ann', '2024-03-01 10:00:00 +0800', 50, 1, 'Sticker', 0],
      ['#1001', '', '2024-03-01 10:00:00 +0800', '', 2, 'Mug', 25],
      ['#1002', 'Bob', '2024-03-02 10:00:00 +0800', 20, 1, 'Mug', 20],
    ]);
    expect([result.revenue, result.orders, result.customers.count]).toEqual([70, 2, 2]);
    expect([result.used, setAside(result)]).toEqual([3, {}]);
  });

  it('reports order numbers that customers share and customers with several names', () => {
    const result = read([
      ORDERS,
      ['A1', 'K1', '王芳', '2024-03-01', 20, ''],
      ['A1', 'K2', '李伟', '2024-03-01', 20, ''],
      ['A2', 'K1', '王芳芳', '2024-03-01', 20, ''],
    ]);
    expect(findings(result)).toEqual({ 'orders-shared-by-customers': 1, 'names-differ-for-id': 1 });
    expect([result.orders, ...result.customers.frequency]).toEqual([2, 2, 1]);
  });

  it('reports dates after today', () => {
    const rows = [
      ORDERS,
      ['A1', 'K1', '王芳', '2042-03-01', 20, ''],
      ['A2', 'K1', '王芳', '2024-03-01', 20, ''],
    ];
    expect(findings(read(rows, { today: serialDay(2024, 3, 1) }))).toEqual({ 'future-dates': 1 });
  });
});

describe('rules have their switches', () => {
  const rows = [
    ORDERS,
    ['A1', 'K1', '王芳', '2024-03-01', 100, '已完成'],
    ['A2', 'K1', '王芳', '2024-03-02', 10, '已取消'],
    ['A3', 'K1', '王芳', '2024-03-03', 20, '待付款'],
    ['A4', 'K1', '王芳', '2024-03-04', 30, '退款成功'],
    ['A5', 'K1', '王芳', '2024-03-05', 40, '已退货'],
    ['A6', 'K1', '王芳', '2024-03-06', -5, '已完成'],
    ['A7', 'K1', '王芳', '2024-03-07', 0, '已完成'],
    ['A1', 'K1', '王芳', '2024-03-01', 100, '已完成'],
  ];
  const table = tableOf(rows);
  const mapping = mappingFrom(recognise(table));
  const total = (options: Partial<IntakeOptions>): number =>
    prepare(table, mapping, { leaveOutCancelled: true, ...options }).revenue;
  it.each<[string, Partial<IntakeOptions>, number]>([
    ['all at their defaults', {}, 200],
    ['cancelled orders in', { rules: { cancelled: false } }, 210],
    ['unpaid orders in', { rules: { unpaid: false } }, 220],
    ['refunded orders in', { rules: { refunded: false } }, 230],
    ['returned orders in, unlinked returns off the total', { rules: { returned: false } }, 235],
    ['unlinked returns off the total', { netReturns: true }, 195],
    ['exact duplicates out', { rules: { 'duplicate-line': true } }, 100],
    ['one switch for all', { leaveOutCancelled: false }, 295],
  ])('%s', (_, options, expected) => expect(total(options)).toBe(expected));
  it('and each says how many rows it concerns, on or off', () => {
    const { rules } = prepare(table, mapping, { leaveOutCancelled: true, rules: { unpaid: false } });
    expect(rules.map(({ rule, on, rows: count }) => [rule, on, count])).toEqual([
      ['cancelled', true, 1],
      ['unpaid', false, 1],
      ['refunded', true, 1],
      ['returned', true, 2],
      ['zero-price', true, 1],
      ['duplicate-line', false, 1],
    ]);
  });
});

describe('who the customer of an order line is', () => {
  it('is the order where the line leaves it blank', () => {
    const result = read([
      ORDERS,
      ['A1', 'K1', '王芳', '2024-03-01', 100, ''],
      ['A1', '', '', '2024-03-01', 20, ''],
      ['A2', '', '', '2024-03-01', 20, ''],
    ]);
    expect(customerLines(result)).toEqual(['K1 | 王芳 | 2024-03-01 | 2024-03-01 | 1 | 120']);
    expect(setAside(result)).toEqual({ 'no-customer': [4] });
  });
  it('is the address of a guest, whom a shop gives the number 0', () => {
    const result = read([
      ['order_id', 'order_date', 'customer_id', 'billing_email', 'order_total'],
      ['1', '2024-03-01', 7, 'ann@example.com', 10],
      ['2', '2024-03-02', 0, 'Ann@example.com', 20],
      ['3', '2024-03-03', 0, 'guest@example.com', 30],
      ['4', '2024-03-04', 0, 'guest@example.com', 40],
    ]);
    expect(
      customerLines(result).map((line) =>
        line
          .split(' | ')
          .filter((_, i) => i === 0 || i > 3)
          .join(' '),
      ),
    ).toEqual(['7 2 30', 'guest@example.com 2 70']);
  });
  it('is said to be unsure where names are masked', () => {
    const result = read([
      ['订单号', '收件人', '下单日期', '实付金额'],
      ['A1', '王*', '2024-03-01', 100],
      ['A2', '王*', '2024-03-01', 100],
      ['A3', '李伟', '2024-03-01', 100],
    ]);
    expect(findings(result)).toEqual({ 'names-masked': 2 });
  });
});

it('gives customers the facts of their lines, and what they bought', () => {
  const result = read([
    ['订单号', '客户编号', '下单日期', '实付金额', '商品名称', '类别', '利润', '折扣', '城市'],
    ['A1', 'K1', '2024-03-05', 10, '毛巾', '家居', 1.1, 0.2, ''],
    ['A2', 'K1', '2024-03-01', 10, '牙刷', '个护', 2.2, 0, '上海'],
    ['A2', 'K1', '2024-03-01', 10, '牙刷', '个护', 0.1, 0.1, '杭州'],
    ['A3', 'K2', '2024-03-02', 10, '毛巾', '家居', 1, 0, '广州'],
  ]);
  const { attributes, products } = result.customers;
  const values = [...attributes!].map(([name, attribute]) => [
    name,
    attribute.kind === 'text'
      ? [0, 1].map((i) => textAt(attribute.values, i))
      : Array.from(attribute.values, (value) => Number(value.toFixed(6))),
  ]);
  expect(Object.fromEntries(values)).toEqual({
    'column:利润': [3.4, 1],
    discount: [0.1, 0],
    city: ['上海', '广州'],
  });
  expect([...products!.start]).toEqual([0, 2, 3]);
  expect(
    [0, 1, 2].map(
      (i) => `${textAt(products!.product, i)} ${textAt(products!.category, i)} ${isoDay(products!.day[i]!)}`,
    ),
  ).toEqual(['牙刷 个护 2024-03-01', '毛巾 家居 2024-03-05', '毛巾 家居 2024-03-02']);
});

const CUSTOMERS = ['客户编号', '客户名称', '最近下单日期', '下单次数', '累计金额'];

describe('a customer list', () => {
  it('keeps customers who never bought, and knows them from customers with a blank count', () => {
    const result = read([
      CUSTOMERS,
      ['K1', '王芳', '2024-03-01', 3, '¥1,200.50'],
      ['K2', '李伟', '', 0, 0],
      ['K3', '张敏', '', '', ''],
      ['K4', '', '2024-02-01', '', 80],
      ['K5', '赵强', '', 2, 60],
      ['K6', '钱多', '2024-01-01', 1, '(20)'],
    ]);
    expect(customerLines(result)).toEqual([
      'K1 | 王芳 | ? | 2024-03-01 | 3 | 1200.5',
      'K2 | 李伟 | ? | ? | 0 | 0',
      'K3 | 张敏 | ? | ? | 0 | 0',
      'K4 | K4 | ? | 2024-02-01 | NaN | 80',
      'K5 | 赵强 | ? | ? | 2 | 60',
      'K6 | 钱多 | ? | 2024-01-01 | 1 | -20',
    ]);
    expect([result.orders, result.revenue, isoDay(result.defaultAsOf)]).toEqual([6, 1320.5, '2024-03-02']);
    expect(findings(result)).toEqual({
      'negative-amounts-used': 1,
      'customers-without-purchase': 2,
      'purchase-date-missing': 1,
    });
    expect(result.customers.purchases).toBeUndefined();
  });

  it('sets aside second rows of a customer, totals, notes and rows without customer', () => {
    const result = read([
      CUSTOMERS,
      ['K1', '王芳', '2024-03-01', 3, 100],
      ['K2', '李伟', '2024-03-01', 1, 50],
      ['', '', '', '', ''],
      ['K1', '王芳芳', '2024-03-02', 9, 900],
      ['', '周涛', '2024-03-02', 1, 10],
      ['合计：', '', '', 13, 1060],
      ['Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved.', '', '', '', ''],
      ['备注：金额含税', '', '', '', ''],
    ]);
    expect(setAside(result)).toEqual({
      'blank-row': [4],
      'totals-row': [7],
      'no-customer': [6, 8, 9],
      'duplicate-customer': [5],
    });
    expect([...result.sourceRow]).toEqual([0, 1]);
    expect(result.revenue).toBe(150);
    expect(findings(result)).toEqual({
      'names-differ-for-id': 1,
      'duplicate-ids': 1,
      'rows-without-customer': 3,
    });
  });

  it('keeps a customer called Total', () => {
    const result = read([
      CUSTOMERS,
      ['K1', 'Total', '2024-03-01', 3, 100],
      ['K2', 'Shell', '2024-03-01', 3, 100],
    ]);
    expect(result.used).toBe(2);
  });

  it('keys by name where there is no id', () => {
    const result = read([
      ['Customer Name', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ['Acme', '2024-03-01', 3, 100],
      ['Bolt', '2024-03-01', 1, 50],
      ['Acme', '2024-03-01', 2, 20],
    ]);
    expect(customerLines(result)).toEqual([
      'Acme | Acme | ? | 2024-03-01 | 3 | 100',
      'Bolt | Bolt | ? | 2024-03-01 | 1 | 50',
    ]);
  });

  it('counts days since the last purchase back from today, so that recency is what the list says', () => {
    const rows = [
      ['customer_id', 'recency_days', 'orders', 'total spent'],
      ['K1', 10, 1, 5],
      ['K2', 400, 2, 50],
      ['K3', '', 0, ''],
    ];
    for (const today of [serialDay(2024, 6, 1), undefined]) {
      const { customers, defaultAsOf } = read(rows, today === undefined ? {} : { today });
      expect(Array.from(customers.lastPurchase, (day) => defaultAsOf - day)).toEqual([10, 400, Number.NaN]);
    }
    expect(read(rows, { today: serialDay(2024, 6, 1) }).defaultAsOf).toBe(serialDay(2024, 6, 1));
  });

  it('says nothing of money, dates and counts that are not there', () => {
    const result = read([
      ['客户编号', '下单次数'],
      ['K1', 3],
      ['K2', 1],
    ]);
    expect(customerLines(result)).toEqual(['K1 | K1 | ? | ? | 3 | NaN', 'K2 | K2 | ? | ? | 1 | NaN']);
    expect([result.orders, result.revenue, result.defaultAsOf]).toEqual([4, Number.NaN, Number.NaN]);
    expect(result.findings).toEqual([]);
  });
});

it('reports progress up to the last row, and stops when that throws', () => {
  const table = tableOf([ORDERS, ['A1', 'K1', '王芳', '2024-03-01', 20, '']]);
  const mapping = mappingFrom(recognise(table));
  const seen: number[] = [];
  prepare(table, mapping, { leaveOutCancelled: true }, (done, total) => seen.push(done / total));
  expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
  expect(() =>
    prepare(table, mapping, { leaveOutCancelled: true }, () => {
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
});
