import { describe, expect, test } from 'vitest';
import { customersRead } from './customers-read';

describe('instructions right below the headers are no customer', () => {
  test.each([
    ['客户编号,客户名称,手机号,累计消费金额', '必填,必填,选填,数字（保留两位小数）'],
    ['客户编号,客户名称,手机号,行业', '唯一,不超过50字,11位,下拉选择'],
    ['客户编号,客户名称,手机号,行业', '系统生成,必填,选填,'],
    ['客户编号,客户名称,手机号,累计消费金额', '（唯一）,客户全称,11位,保留两位小数'],
    ['Customer ID,Customer Name,Phone,Industry', 'Required,Required (max 50),Optional,Dropdown'],
    ['Customer ID,Customer Name,Phone,Total Spent', 'Unique,Text up to 50,Optional,Number with 2 decimals'],
    ['Customer ID,Customer Name,Phone,Industry', 'text,text,text,select one'],
  ])('%s: %s', (headers, note) => {
    const { totals, setAside } = customersRead(`
      ${headers}
      ${note}
      001,甲,13800000001,100
      002,乙,13800000002,200`);
    expect(Object.keys(totals)).toEqual(['甲', '乙']);
    expect(setAside).toEqual({ 'note-row': [2] });
  });

  test('on two rows', () => {
    const { totals, setAside } = customersRead(`
      客户编号,客户名称,手机号,累计消费金额
      必填,必填,选填,选填
      唯一,不超过50字,11位,数字
      001,甲,13800000001,100
      002,乙,13800000002,200
      003,丙,13800000003,300`);
    expect(totals).toEqual({ 甲: 100, 乙: 200, 丙: 300 });
    expect(setAside).toEqual({ 'note-row': [2, 3] });
  });
});

test.each([
  ['has a number', 'C1,Unique,Text,', 'Unique'],
  ['is only named like an instruction', ',Unique Fabrics,,', 'Unique Fabrics'],
  ['has a total', ',Required,Optional,100', 'Required'],
])('a first customer who %s stays', (_, line, name) => {
  const { totals } = customersRead(`
    Customer Code,Customer Name,Industry,Total Spent
    ${line}
    ,Bob,Retail,200
    ,Cat,Retail,300
    ,Dan,Retail,300`);
  expect(Object.keys(totals)).toContain(name);
});

test('below the first customer nothing is an instruction', () => {
  const { totals, setAside } = customersRead(`
    客户名称,行业,累计消费金额
    甲,零售,100
    唯一,下拉,
    乙,零售,200`);
  expect(Object.keys(totals)).toEqual(['甲', '唯一', '乙']);
  expect(setAside).toEqual({});
});
