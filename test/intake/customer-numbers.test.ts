import { describe, expect, it } from 'vitest';
import { matchHeader } from '../../src/intake/headers/match-header';
import { customersRead } from './customers-read';

describe('a number that is not the customer’s does not tell the customers apart', () => {
  it('the customer’s purchase order', () => {
    const { key, totals, setAside } = customersRead(`
      Sales Order,Customer,Customer PO Number,Order Date,Amount
      SO1,Acme,PO-77,2024-05-01,100
      SO2,Acme,PO-78,2024-05-02,100
      SO3,Beta,PO-1,2024-05-03,100
      SO4,Beta,,2024-05-04,100
      SO5,Gamma,PO-1,2024-05-04,100`);
    expect(key).toBe('customerName');
    expect(totals).toEqual({ Acme: 200, Beta: 200, Gamma: 100 });
    expect(setAside).toEqual({});
  });

  it('推荐人会员号', () => {
    const { fields, totals } = customersRead(`
      会员姓名,手机号,推荐人会员号,累计消费金额,消费次数,上次消费时间
      张三,13800000001,M001,100,1,2024-05-01
      李四,13800000002,M001,200,2,2024-05-01
      王五,13800000003,,300,2,2024-05-01
      赵六,13800000004,M002,400,2,2024-05-01`);
    expect(fields.customerId).toBeUndefined();
    expect(totals).toEqual({ 张三: 100, 李四: 200, 王五: 300, 赵六: 400 });
  });

  it('上级客户编号', () => {
    const { fields, totals } = customersRead(`
      客户名称,上级客户编号,累计消费金额,消费次数
      甲上海,G1,100,1
      甲北京,G1,200,2
      乙,,300,2`);
    expect(fields.customerId).toBeUndefined();
    expect(totals).toEqual({ 甲上海: 100, 甲北京: 200, 乙: 300 });
  });

  it('客户经理手机', () => {
    const { key, totals } = customersRead(`
      客户名称,客户经理手机,累计消费金额,消费次数
      甲,13800000001,100,1
      乙,13800000001,200,2
      丙,13800000001,300,2`);
    expect(key).toBe('customerName');
    expect(totals).toEqual({ 甲: 100, 乙: 200, 丙: 300 });
  });
});

it.each([
  '推荐客户编号',
  '邀请会员ID',
  '介绍会员姓名',
  '父级客户编号',
  '客户经理编号',
  '客户经理姓名',
  '客户编号（推荐人）',
  'Parent Customer ID',
  'Referring Customer No',
  'Customer Manager Name',
  'Customer PO Number',
  'Customer Order Number',
])('%s names no customer of the row', (header) => {
  const concept = matchHeader(header)?.concept;
  expect(['customerId', 'customerName', 'phone']).not.toContain(concept);
});

it.each([
  '外部客户编号',
  'ERP客户编码',
  '客户编码(ERP)',
  '原会员号',
  '客户唯一编号',
  'External Customer ID',
  'ERP Customer No',
  'Customer Account Number',
  'Customer Unique ID',
  'Membership Number',
])('%s is the number of the customer', (header) => expect(matchHeader(header)?.concept).toBe('customerId'));
