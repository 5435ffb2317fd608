import { describe, expect, it } from 'vitest';
import { customersRead } from './customers-read';

describe('a number under a header that is known only in part', () => {
  const orders = (numbers: string[]) =>
    customersRead(`
      订单号,原客户编号,客户名称,下单日期,金额
      A1,${numbers[0]},甲,2024-05-01,100
      A2,${numbers[1]},甲,2024-05-02,100
      A3,${numbers[2]},乙,2024-05-03,50
      A4,${numbers[3]},乙,2024-05-04,50
      A5,${numbers[4]},丙,2024-05-05,10`);

  it('is the key where it goes with the names', () => {
    expect(orders(['K1', 'K1', 'K2', 'K2', 'K3'])).toMatchObject({
      key: 'customerId',
      totals: { 甲: 200, 乙: 100, 丙: 10 },
    });
  });
  it.each([
    ['is another on each order', ['K1', 'K2', 'K3', 'K4', 'K5']],
    ['is shared by names', ['K1', 'K1', 'K1', 'K1', 'K2']],
    ['is often blank', ['', '', 'K2', 'K2', 'K3']],
  ])('leaves the customers to their names where it %s', (_, numbers) => {
    expect(orders(numbers)).toMatchObject({
      key: 'customerName',
      totals: { 甲: 200, 乙: 100, 丙: 10 },
      setAside: {},
    });
  });
  it('is the key where names are cut to 王*', () => {
    const { key, totals } = customersRead(`
      订单号,原客户编号,客户名称,下单日期,金额
      A1,K1,王*,2024-05-01,100
      A2,K2,王*,2024-05-02,50
      A3,K3,王*,2024-05-02,20`);
    expect(key).toBe('customerId');
    expect(totals).toEqual({ '王*': 20 });
  });
  it('is the key of namesakes in a customer list', () => {
    const { key, revenue } = customersRead(`
      原客户编号,客户名称,累计消费金额,消费次数
      K1,王芳,100,1
      K2,王芳,200,2
      K3,李伟,300,2`);
    expect([key, revenue]).toEqual(['customerId', 600]);
  });
});
