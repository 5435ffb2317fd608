import { describe, expect, it } from 'vitest';
import { saysComplaint } from '../../src/intake/says-complaint';
import { prepareAll } from '../../src/intake/prepare-all';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

describe('a text that says there is nothing to complain about is no complaint', () => {
  it.each([
    '没有投诉，非常满意',
    '无投诉',
    '未投诉',
    '零投诉',
    '0次投诉',
    '从未收到任何投诉',
    '从没有抱怨过，一直没投诉',
    '无可抱怨',
    '没什么可抱怨的',
    '非投诉',
    'No complaints',
    'no-complaint',
    'We never had any reason to complain.',
    'Without a single complaint',
    'I can’t complain',
    "didn't receive it, didn't complain",
    '0 complaints',
    'nothing to complain about',
    '好',
    '',
  ])('%s', (text) => expect(saysComplaint(text)).toBe(false));

  it.each([
    '投诉',
    '投诉无人处理',
    '没有人处理我的投诉',
    '没有投诉渠道就算了，我要投诉',
    '不得不投诉',
    '客户抱怨太慢，未处理',
    '10次投诉',
    '除非退款，否则投诉',
    'Complaint',
    'No one has dealt with my complaint',
    'No, I do complain about the price',
    '10 complaints',
    'Not happy: complained twice',
  ])('%s is one', (text) => expect(saysComplaint(text)).toBe(true));
});

it('counts the complaints of a customer by what the answers say', () => {
  const tables = {
    orders: tableOf([
      ['订单号', '客户编号', '下单日期', '金额'],
      ['A1', 'K1', '2024-05-01', 10],
      ['A2', 'K2', '2024-05-01', 10],
    ]),
    feedback: tableOf([
      ['客户编号', '反馈时间', '评分', '反馈类型', '反馈内容'],
      ['K1', '2024-05-02', 5, '表扬', '没有投诉，非常满意'],
      ['K1', '2024-05-03', 4, '建议', '无投诉'],
      ['K2', '2024-05-03', 1, '投诉', '太慢'],
      ['K2', '2024-05-04', 1, '其他', '还要投诉'],
    ]),
  };
  const { customers } = prepareAll(
    tables,
    {
      orders: mappingFrom(recognise(tables.orders, { kind: 'orders' })),
      feedback: mappingFrom(recognise(tables.feedback, { kind: 'feedback' })),
    },
    { leaveOutCancelled: true },
  );
  const complaints = customers.attributes?.get('complaints');
  expect(complaints?.kind === 'number' && Array.from(complaints.values)).toEqual([0, 2]);
});
