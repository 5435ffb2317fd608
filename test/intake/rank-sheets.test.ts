import { expect, it } from 'vitest';
import { rankSheets, type SheetSample } from '../../src/intake/rank-sheets';
import type { CellValue } from '../../src/intake/raw-column';
import { tableOf } from './table-of';

const sample = (name: string, rows: CellValue[][], more: Partial<SheetSample> = {}): SheetSample => ({
  name,
  head: tableOf(rows),
  rows: rows.length,
  active: false,
  ...more,
});
const orders = sample('订单', [
  ['订单号', '客户编号', '下单日期', '实付金额'],
  ...Array.from({ length: 12 }, (_, i): CellValue[] => [`A${i}`, `K${i % 4}`, `2024-03-${10 + i}`, 10 + i]),
]);
const customers = sample('客户', [
  ['客户编号', '客户名称', '行业', '累计金额'],
  ['K1', '王芳', '零售', 100],
  ['K2', '李伟', '制造', 50],
]);
const feedback = sample('反馈', [
  ['客户编号', '反馈时间', '评分', '反馈内容'],
  ['K1', '2024-05-01', 5, '不错'],
]);
const returns = sample('退货', [
  ['订单号', '退回'],
  ['A1', '是'],
]);
const managers = sample('销售人员', [
  ['地区', '地区经理'],
  ['东北', '楚杰'],
]);
const pivot = sample('透视', [
  ['行标签', '求和项:金额'],
  ['东北', 100],
]);

it('puts the sheet that is graded first and says what the others are', () => {
  const ranked = rankSheets([managers, pivot, returns, feedback, customers, orders]);
  expect(ranked.map(({ name, list }) => [name, list])).toEqual([
    ['订单', 'orders'],
    ['客户', 'customers'],
    ['反馈', 'feedback'],
    ['退货', 'returns'],
    ['销售人员', undefined],
    ['透视', undefined],
  ]);
});

it('prefers the sheet in front among lists that could both be graded', () => {
  expect(rankSheets([orders, { ...customers, active: true }])[0]!.name).toBe('客户');
});

it('takes the headers of an Excel table from where Excel says they are', () => {
  const rows: CellValue[][] = [
    ['客户编号', '累计金额'],
    ['（样例）', ''],
    ['编码', '消费额'],
    ['K1', 5],
    ['K2', 7],
  ];
  const table = { name: 'Table1', headerRow: 2, firstColumn: 0, columns: 2, rows: 3 };
  expect(rankSheets([sample('a', rows, { tables: [table] })])[0]).toMatchObject({
    headerRow: 2,
    table: 'Table1',
  });
});

it('gives a sheet of headers alone no points', () => {
  expect(rankSheets([sample('a', [['客户编号', '累计金额']])])[0]!.score).toBe(0);
});
