import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/intake/recognise';
import { customersRead } from './customers-read';
import { tableOf } from './table-of';

describe('money that was not spent, or not in all, is never what a customer has bought', () => {
  it.each([
    '未回款金额',
    '未付金额',
    '单笔最高金额',
    '最低消费金额',
    '最大订单金额',
    '近30天消费金额',
    '近半年成交额',
    '最近消费金额',
    '客户首次下单金额',
    '定金金额',
    '尾款金额',
    '充值金额',
    '商机金额',
    'Last Order Amount',
    'First Purchase Amount',
    'Largest Order Amount',
    'Max Order Revenue',
    'Returns Amount',
    'Outstanding Amount',
    'Expected Revenue',
    'Weighted Revenue',
  ])('%s', (header) => {
    const rows = Array.from({ length: 12 }, (_, i) => [`K${i}`, 100.5 + i]);
    const { guesses, free } = recognise(tableOf([['客户编号', header], ...rows]), { kind: 'customers' });
    expect(guesses.map(({ field }) => field)).toEqual(['customerId']);
    expect(free).toEqual([1]);
  });

  it('the total beside it is taken', () => {
    const { fields, totals } = customersRead(`
      客户名称,未回款金额,累计消费金额,消费次数
      甲,900,100,1
      乙,800,200,2`);
    expect(fields.totalAmount).toBe('累计消费金额');
    expect(totals).toEqual({ 甲: 100, 乙: 200 });
  });
});

it.each(['客户数量', '库存数量', 'Quantity Returned', 'Qty Backordered', 'Stock Quantity'])(
  '%s is no quantity that was bought',
  (header) => {
    const rows = Array.from({ length: 12 }, (_, i) => [`K${i}`, 1 + i]);
    const { guesses } = recognise(tableOf([['客户编号', header], ...rows]), { kind: 'orders' });
    expect(guesses.map(({ field }) => field)).not.toContain('quantity');
  },
);

it.each(['商机金额', 'Opportunity Amount', 'Deal Value', 'Sale Amount', '订单商品金额'])(
  '%s is an amount of an order list',
  (header) => {
    const rows = Array.from({ length: 12 }, (_, i) => [`A${i}`, `K${i % 3}`, '2024-05-01', 10.5 + i]);
    const { guesses } = recognise(tableOf([['订单号', '客户编号', '下单日期', header], ...rows]));
    expect(guesses.find(({ field }) => field === 'amount')?.header).toBe(header);
  },
);

describe('what was bought year by year', () => {
  const fields = (...headers: string[]) =>
    recognise(tableOf([headers, ['甲公司', 1, 2, 3], ['乙公司', 2, 3, 4], ['丙公司', 5, 6, 7]])).guesses.map(
      ({ field, header }) => `${field} ${header}`,
    );
  it.each([
    ['2022年销售额', '2023年销售额', '2024年销售额'],
    ['2024Q1金额', '2024Q2金额', '2024Q3金额'],
    ['1月成交额', '2月成交额', '3月成交额'],
    ['Sales 2022', 'Sales 2023', 'Sales 2024'],
  ])('is the whole in none of %s, %s, %s', (...years) => {
    expect(fields('客户名称', ...years)).toEqual(['customerName 客户名称']);
  });
  it('leaves the total beside it', () => {
    expect(fields('客户名称', '2023年销售额', '2024年销售额', '累计销售额')).toContain(
      'totalAmount 累计销售额',
    );
    expect(fields('客户名称', '2024年销售额', '积分', '余额')).toContain('totalAmount 2024年销售额');
  });
});
