import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/workbench/files/read';
import { openAddin, rowsOf } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const data = '../shared/data';
const left = (file: string): boolean => {
  if (existsSync(`${data}/${file}`)) return false;
  console.log(`Left out: ${file} is not on this machine.`);
  return true;
};

async function graded(file: string, locale: 'zh-CN' | 'en-US', sheet?: string) {
  const bytes = readFileSync(`${data}/${file}`);
  const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const addin = await openAddin(await readWorkbook(plain, file.replace(/\.gz$/, '')));
  const result = await addin.grade({ locale, ...(sheet === undefined ? {} : { sheet }) });
  if (!result.ok) throw new Error(result.problem.code);
  return { ...addin, report: result.report };
}

test('Online Retail: every line is used or set aside for one reason, to the published figures', async () => {
  if (left('online_retail.csv.gz')) return;
  const { report, book } = await graded('online_retail.csv.gz', 'en-US');
  expect(report).toMatchObject({ rows: 541_909, customers: 4_338, orders: 18_532, asOf: '2011-12-10' });
  expect(report.revenue?.toFixed(3)).toBe('8911407.904');
  expect(report.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
    ['no-customer', 135_080],
    ['cancelled', 8_905],
    ['zero-price', 40],
  ]);
  const rows = rowsOf(book, GRADED);
  expect(rows).toHaveLength(4_338);
  expect(rows.reduce((sum, row) => sum + Number(row.Orders), 0)).toBe(18_532);
  expect(report.tiers.reduce((sum, { customers }) => sum + customers, 0)).toBe(4_338);
}, 300_000);

test.each([
  ['superstore_zh_orders.csv', undefined],
  ['superstore_zh.xls', '订单'],
])(
  '%s: 790 customers, 2,773 order numbers',
  async (file, sheet) => {
    if (left(file)) return;
    const { report, book } = await graded(file, 'zh-CN', sheet);
    expect(report).toMatchObject({ rows: 10_000, customers: 790, orders: 2_773, setAside: [] });
    expect(report.revenue?.toFixed(3)).toBe('16117548.237');
    const rows = rowsOf(book, GRADED);
    expect(rows.reduce((sum, row) => sum + Number(row['订单数']), 0)).toBe(4_979);
  },
  120_000,
);
