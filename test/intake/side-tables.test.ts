import { describe, expect, test } from 'vitest';
import { customersRead } from './customers-read';

describe('a small table beside the list', () => {
  test('by customer does not take over', () => {
    expect(
      customersRead(`
        订单号,客户编号,下单日期,金额,,客户编号,累计消费金额,订单数
        1,A,2024-05-01,100,,A,300,2
        2,A,2024-05-02,200,,B,50,1
        3,B,2024-05-03,50,,,,`),
    ).toMatchObject({ kind: 'orders', totals: { A: 300, B: 50 }, revenue: 350, setAside: {} });
  });

  test('may stand on its left', () => {
    expect(
      customersRead(`
        Customer,Total Spent,Orders,,Order ID,Customer,Order Date,Amount
        Acme,300,2,,1,Acme,2024-05-01,100
        Bolt,50,1,,2,Acme,2024-05-02,200
        ,,,,3,Bolt,2024-05-03,50`),
    ).toMatchObject({ kind: 'orders', totals: { Acme: 300, Bolt: 50 }, revenue: 350, setAside: {} });
  });
});

describe('a blank column within the list', () => {
  test('parts nothing', () => {
    expect(
      customersRead(`
        订单号,客户编号,,下单日期,金额
        1,A,,2024-05-01,100
        2,A,,2024-05-02,200
        3,B,,,`),
    ).toMatchObject({ totals: { A: 300 }, setAside: { 'no-date': [4] } });
  });

  test('parts nothing where a header comes again beside every row', () => {
    expect(
      customersRead(`
        客户名称,手机号,,客户名称,累计消费金额,消费次数
        甲,13800000001,,甲,100,1
        乙,13800000002,,乙,200,2`),
    ).toMatchObject({
      fields: { phone: '手机号', totalAmount: '累计消费金额' },
      totals: { 甲: 100, 乙: 200 },
    });
  });
});
