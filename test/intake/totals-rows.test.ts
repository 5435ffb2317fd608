import { describe, expect, test } from 'vitest';
import { customersRead } from './customers-read';

describe('a totals row below a customer list is no customer', () => {
  test.each([
    '合计,共3位客户,8,350,',
    '合计,3,8,350,',
    '合计,（含税）,8,350,',
    '合计(元),,8,350,',
    '合 计,,8,350,',
    '**合计**,,8,350,',
    '合计3人,,8,350,',
    '总计：3,,8,350,',
    '本月合计,,8,350,',
    '本页小计,,8,350,',
    '年度汇总,,8,350,',
    '累计,,8,350,',
    '平均值,,2.7,116.7,',
    ',总计,8,350,',
  ])('%s', (line) => {
    const { totals, setAside } = customersRead(`
      客户编号,客户名称,消费次数,累计消费金额,上次消费时间
      K1,甲,3,100,2024-05-01
      K2,乙,4,200,2024-05-02
      K3,丙,1,50,2024-05-03
      ${line}`);
    expect(totals).toEqual({ 甲: 100, 乙: 200, 丙: 50 });
    expect(setAside).toEqual({ 'totals-row': [5] });
  });

  test.each([
    'Total,3 customers,8,350,',
    'Total,3,8,350,',
    'Total,incl. tax,8,350,',
    'Total (3),,8,350,',
    'Totals:,,8,350,',
    '-- Total --,,8,350,',
    'Ｔｏｔａｌ,,8,350,',
    'Report total,,8,350,',
    'Overall Total,,8,350,',
    'Page Subtotal,,8,350,',
    'Average,,2.7,116.7,',
    ',Grand Total,8,350,',
    '3,Grand Total,8,350,',
  ])('%s', (line) => {
    const { totals, setAside } = customersRead(`
      Customer ID,Customer Name,Total Orders,Total Spent,Last Order Date
      1001,Ann,3,100,2024-05-01
      1002,Bob,4,200,2024-05-02
      1003,Cat,1,50,2024-05-03
      ${line}`);
    expect(totals).toEqual({ Ann: 100, Bob: 200, Cat: 50 });
    expect(setAside).toEqual({ 'totals-row': [5] });
  });
});

test('totals in an order list are set aside as such, wherever they stand', () => {
  const { totals, setAside } = customersRead(`
    序号,客户编号,客户名称,下单日期,订单号,金额
    1,001,甲,2024-05-01,D1,100
    2,002,乙,2024-05-02,D2,200
    ,本页小计,,,,300
    3,003,丙,2024-05-03,D3,50
    ,合计：,,,3,350
    ,平均,,,,116.67
    累计,,,共3单,,350`);
  expect(totals).toEqual({ 甲: 100, 乙: 200, 丙: 50 });
  expect(setAside).toEqual({ 'totals-row': [4, 6, 7, 8] });
});

test('a count below the dates of an order list is no date', () => {
  const { totals, setAside } = customersRead(`
    Customer Name,Order Date,Amount
    Ann,2024-05-01,100
    Bob,2024-05-02,200
    Ann,2024-05-03,50
    Total,3 orders,350`);
  expect(totals).toEqual({ Ann: 150, Bob: 200 });
  expect(setAside).toEqual({ 'totals-row': [5] });
});

describe('subtotals of a group in another column', () => {
  test('in the column of names', () => {
    const { totals, setAside } = customersRead(`
      Region,Customer Name,Total Spent,Orders,Last Purchase
      East,Ann,100,1,2024-05-01
      East,Bob,200,1,2024-05-01
      ,East Total,300,2,
      West,Cat,50,1,2024-05-01
      ,West Total,50,1,
      ,Grand Total,350,3,`);
    expect(totals).toEqual({ Ann: 100, Bob: 200, Cat: 50 });
    expect(setAside).toEqual({ 'totals-row': [4, 6, 7] });
  });

  test('with a count of the group', () => {
    const { totals, setAside } = customersRead(`
      区域,客户编号,客户名称,累计消费金额,消费次数
      华东,1,甲,100,1
      华东,2,乙,200,1
      ,华东小计,2,300,2
      华北,3,丙,50,1
      ,华北小计,1,50,1`);
    expect(totals).toEqual({ 甲: 100, 乙: 200, 丙: 50 });
    expect(setAside).toEqual({ 'totals-row': [4, 6] });
  });

  test('in the column of the group, joined to it', () => {
    const { totals, setAside } = customersRead(`
      区域,客户名称,累计消费金额,消费次数
      华东,甲,100,1
      华东小计,,100,1
      华北,乙,50,1
      华北小计,,50,1`);
    expect(totals).toEqual({ 甲: 100, 乙: 50 });
    expect(setAside).toEqual({ 'totals-row': [3, 5] });
  });
});

describe('a customer whose name is a word for totals', () => {
  test('stays where the row has a number, a date, an address or a phone', () => {
    expect(
      customersRead(`
        Customer ID,Customer Name,Email,Phone,Total Spent,Last Order Date
        1001,Total,,,100,
        ,Total SE,total@example.com,,60,2024-05-01
        1002,Average,,,200,
        1003,Ann,,,50,2024-05-03`).totals,
    ).toMatchObject({ Total: 100, Average: 200, Ann: 50 });
    expect(
      customersRead(`
        Customer Name,Order Date,Amount
        Total,2024-05-01,100
        Sum,45413,70
        Ann,2024-05-03,50`).totals,
    ).toEqual({ Total: 100, Sum: 70, Ann: 50 });
    expect(
      customersRead(`
        客户名称,手机号,累计消费金额,消费次数
        总和,13800000001,100,1
        乙,13800000002,200,1`).totals,
    ).toEqual({ 总和: 100, 乙: 200 });
  });

  test('stays where there is more to the name', () => {
    const { totals, setAside } = customersRead(`
      Customer Name,Total Spent,Orders
      Total Energies,100,1
      Total SE,60,1
      Average Joe Ltd,200,1
      Acme Total,40,1
      总计（北京）科技,30,1
      平均律音乐,20,1`);
    expect(Object.keys(totals)).toHaveLength(6);
    expect(setAside).toEqual({});
  });
});
