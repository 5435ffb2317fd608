import { expect, test } from 'vitest';
import { summary } from '../../src/report/build-summary';
import type { TableBlock } from '../../src/report/summary';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from '../grading/attributes-of';
import { customersOfList } from '../grading/customers-of';
import { inputOf } from '../report/input-of';

const customers = {
  ...customersOfList([
    { last: 40_990, orders: 9, amount: 900.1 },
    { last: 40_900, orders: 3, amount: 100.2 },
    { last: 40_500, orders: 1, amount: 50 },
    { last: 40_400, orders: 1, amount: 10 },
    { orders: 0 },
  ]),
  attributes: attributesOf({
    province: ['广东省', '浙江', '广东', null, '上海市'],
    owner: ['王芳', '王芳', '李娜', '王芳', null],
    age: [17, 18, 29, 30, null],
  }),
};
const input = inputOf(customers, 41_000);
const group = (id: string) => input.totals.groups.find((found) => found.id === id);

test('only the groupings that the data has', () => {
  expect(input.totals.groups.map(({ id }) => id)).toEqual(['market', 'region', 'owner', 'age']);
});

test('provinces go to their region; customers, revenue and tier mix add up, the unknown apart', () => {
  const region = group('region');
  expect(region?.groups.map(({ value, total }) => [value, total.customers, total.revenue])).toEqual([
    ['east', 2, 100.2],
    ['south', 2, 950.1],
  ]);
  expect(region?.unknown.total).toMatchObject({ customers: 1, revenue: 10 });
  const mix = [...(region?.groups ?? []), region!.unknown].reduce(
    (sum, { tierMix }) => sum.map((count, tier) => count + tierMix[tier]!),
    [0, 0, 0, 0],
  );
  expect(mix).toEqual(input.totals.tiers.map(({ customers: count }) => count));
});

test('age bands stand in their own order, names by size', () => {
  expect(group('age')?.groups.map(({ value, total }) => [value, total.customers])).toEqual([
    ['<18', 1],
    ['18-29', 2],
    ['30-44', 1],
  ]);
  expect(group('owner')?.groups.map(({ value }) => value)).toEqual(['王芳', '李娜']);
});

test('the summary names the groups in its language', () => {
  const block = (locale: 'zh-CN' | 'en-US') =>
    summary(input, locale).blocks.find(
      (found): found is TableBlock => found.kind === 'table' && found.id === 'group-region',
    );
  expect([block('zh-CN')?.title, block('zh-CN')?.rows.map(([name]) => name)]).toEqual([
    '按大区',
    ['华东', '华南', '未知'],
  ]);
  expect([block('en-US')?.title, block('en-US')?.rows.map(([name]) => name)]).toEqual([
    'By Region of China',
    ['East China', 'South China', 'Not known'],
  ]);
  expect(
    block('en-US')
      ?.columns.slice(-4)
      .map(({ header }) => header),
  ).toEqual(generalTemplate.tiers.levels.map(({ name }) => name['en-US']));
});
