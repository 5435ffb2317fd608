import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { customersZh } from '../../../scripts/samples/customers-zh';
import { readWorkbook } from '../../../src/workbench/files/read';
import { valuesOf } from './content';

const FOLDER = join(import.meta.dirname, '../../../assets/samples');

interface Sample {
  id: string;
  file: string;
  title: Record<string, string>;
  description: Record<string, string>;
}
const samples = JSON.parse(readFileSync(join(FOLDER, 'samples.json'), 'utf8')) as Sample[];
const open = async (file: string) => readWorkbook(readFileSync(join(FOLDER, file)), file, 'zh-CN');

describe('the samples', () => {
  it.each(samples)(
    '$file is there, small, and described in both languages',
    ({ id, file, title, description }) => {
      expect(existsSync(join(FOLDER, file))).toBe(true);
      expect(statSync(join(FOLDER, file)).size).toBeLessThan(1_500_000);
      expect(file.startsWith(id)).toBe(true);
      for (const text of [title, description]) expect(Object.keys(text).sort()).toEqual(['en-US', 'zh-CN']);
    },
  );

  it('customers-zh is a customer list with the dirt of a real export', async () => {
    const content = await open('customers-zh.xlsx');
    const rows = valuesOf(content);
    expect(rows[0]![0]).toMatch(/客户名单/);
    const header = rows[2] as string[];
    const column = (name: string) => rows.slice(3, -1).map((row) => row[header.indexOf(name)] ?? null);
    const texts = (name: string) => column(name).filter((value) => typeof value === 'string');

    const ids = column('客户编号').filter((id) => id !== null);
    expect(ids.every((id) => typeof id === 'string' && /^0\d{7}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBeGreaterThan(570);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    expect(texts('最近下单日期')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d{4}年/), expect.stringMatching(/^\d{4}\//)]),
    );
    expect(texts('累计金额')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^¥[\d,]+\.\d\d$/), expect.stringMatching(/万$/)]),
    );
    expect(column('下单次数').filter((orders) => !orders).length).toBeGreaterThan(20);
    expect(rows.slice(3, -1).filter((row) => row.length === 0)).toHaveLength(3);
    expect(rows.at(-1)![0]).toBe('合计');
  });

  it('customers-zh is what its script makes', async () => {
    expect(valuesOf(await open('customers-zh.xlsx'))).toEqual(valuesOf(customersZh(20_250_930)));
  });

  it('orders-en holds order lines with cancellations and lines without a customer', async () => {
    const [header, ...lines] = valuesOf(await open('orders-en.csv'));
    const column = (name: string) => lines.map((line) => line[header!.indexOf(name)] ?? null);
    expect(lines.length).toBeGreaterThan(15_000);
    expect(lines.length).toBeLessThan(20_000);
    expect(column('InvoiceNo').filter((invoice) => String(invoice).startsWith('C')).length).toBeGreaterThan(
      100,
    );
    expect(column('CustomerID').filter((customer) => customer === null).length).toBeGreaterThan(1000);
    expect(new Set(column('CustomerID')).size).toBeGreaterThan(150);
  });
});
