import { expect, test } from 'vitest';
import { gradedColumns } from '../../src/report/graded-columns';
import { gradedSheetColumns } from '../../src/report/graded-sheet-columns';
import { generalTemplate } from '../../src/scheme/templates/general';
import { textColumn } from '../../src/columns/text-column';
import { customersOfList, customersOfOrders } from '../grading/customers-of';
import { inputOf } from './input-of';

const list = inputOf(
  customersOfList([
    { last: 40_090, first: 39_000, orders: 8, amount: 800 },
    { last: 39_500, first: 39_500, orders: 1, amount: 10 },
    { orders: 0 },
  ]),
  40_100,
);

test.each([
  {
    locale: 'en-US' as const,
    headers: ['Tier', 'Lifecycle', 'Tags', 'R', 'F', 'M', 'RFM', 'Segment', 'Score'],
    first: ['A Key', 'Mature', null, 5, 5, 5, '555', 'Champions', 100],
    second: ['D Basic', 'Lost', 'Dormant', 1, 1, 1, '111', 'Lost', 0],
    prospect: ['D Basic', 'Prospect', null, null, null, null, null, null, 0],
  },
  {
    locale: 'zh-CN' as const,
    headers: ['客户等级', '生命周期', '标签', 'R', 'F', 'M', 'RFM', '细分', '得分'],
    first: ['A 重点客户', '成熟', null, 5, 5, 5, '555', '冠军客户', 100],
    second: ['D 基础客户', '流失', '沉睡', 1, 1, 1, '111', '已流失客户', 0],
    prospect: ['D 基础客户', '潜在', null, null, null, null, null, null, 0],
  },
])('the graded columns in $locale', ({ locale, headers, first, second, prospect }) => {
  const columns = gradedColumns(list.customers, list.grades, list.scheme, locale);
  expect(columns.map(({ header }) => header)).toEqual(headers);
  expect([0, 1, 2].map((row) => columns.map(({ cells }) => cells[row]))).toEqual([first, second, prospect]);
});

test('several tags stand in one cell, in the order of the scheme', () => {
  const rows = Array.from({ length: 10 }, (_, row) => ({ last: 39_000, orders: row + 1, amount: row }));
  const input = inputOf(customersOfList(rows), 40_100);
  const tags = (locale: 'zh-CN' | 'en-US') =>
    gradedColumns(input.customers, input.grades, input.scheme, locale)[2]?.cells.at(-1);
  expect(tags('en-US')).toBe('High frequency, Big spender, Dormant');
  expect(tags('zh-CN')).toBe('高频购买、高消费、沉睡');
});

test('with ten bins the RFM code keeps its parts apart', () => {
  const scheme = { ...generalTemplate, scores: { ...generalTemplate.scores, bins: 10 } };
  const input = inputOf(list.customers, 40_100, scheme);
  expect(gradedColumns(input.customers, input.grades, scheme, 'en-US')[6]?.cells[0]).toBe('10-10-10');
});

test('the sheet for an order list names the customers and what was graded', () => {
  const customers = customersOfOrders([
    ['00017', 40_000, 12.5],
    ['00017', 40_050, 7.5],
    ['00018', 40_010, 3],
  ]);
  const input = inputOf(customers, 40_100);
  const columns = gradedSheetColumns(customers, input.grades, input.scheme, 'en-US');
  expect(columns.slice(0, 5).map(({ header }) => header)).toEqual([
    'Customer',
    'Last purchase',
    'Orders',
    'Amount',
    'Tier',
  ]);
  expect(columns.slice(0, 4).map(({ cells }) => cells[0])).toEqual(['00017', 40_050, 2, 20]);
  expect(columns[1]?.format).toBe('date');

  const named = { ...customers, name: textColumn(['Ann', null], 2) };
  const [, name] = gradedSheetColumns(named, input.grades, input.scheme, 'en-US');
  expect(name).toMatchObject({ header: 'Name', cells: ['Ann', null] });
});
