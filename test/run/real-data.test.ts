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

test.each([['online_retail.csv.gz'], ['superstore_zh_orders.csv'], ['rfm_data_customer.csv.gz']])(
  '%s: =CRM.TIER gives for every customer what the Tier column says',
  async (file) => {
    if (left(file)) return;
    const { book, client, host, report } = await graded(file, 'en-US');
    const { sheet, columns } =
      report.source.kind === 'orders'
        ? { sheet: book.sheetNamed(GRADED)!, columns: ['Last purchase', 'Orders', 'Amount'] }
        : { sheet: book.sheets()[0]!, columns: ['most_recent_visit', 'number_of_orders', 'revenue'] };
    const used = sheet.usedRange(true)!;
    const header = Array.from({ length: used.columns }, (_, column) => String(sheet.cell(0, column)?.v));
    const letter = (name: string): string =>
      String.fromCharCode(65 + header.findIndex((text) => text === name));
    const rows = Math.min(used.rows - 1, 5_000);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).getRange(`Y2:Y${rows + 1}`).formulas = Array.from(
        { length: rows },
        (_, row) => [`=CRM.TIER(${columns.map((name) => `${letter(name)}${row + 2}`).join(',')})`],
      );
      await context.sync();
    });
    await host.settled();
    const tier = header.indexOf('Tier');
    const column = (index: number) => Array.from({ length: rows }, (_, row) => sheet.cell(row + 1, index)?.v);
    expect(column(24)).toEqual(column(tier));
  },
  300_000,
);

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
