import { existsSync, readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import type { IntakeResult } from '../../src/intake/intake-result';
import { prepare } from '../../src/intake/prepare';
import type { IntakeOptions } from '../../src/intake/mapping';
import { prepareAll } from '../../src/intake/prepare-all';
import { rankSheets, type SheetSample } from '../../src/intake/rank-sheets';
import type { CellValue, RawTable } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { isoDay, serialDay } from '../../src/intake/values/serial-day';
import { sharedTable } from './csv-table';
import { tableOf } from './table-of';

interface Read {
  fields: Record<string, string>;
  result: IntakeResult;
}

const tables = new Map<string, RawTable | undefined>();

/** As Excel opens the file (numbers and dates typed) and as a sheet of nothing but texts. */
function read(file: string, typed: boolean, leaveOutCancelled = true): Read | undefined {
  const name = `${file} ${typed}`;
  if (!tables.has(name)) tables.set(name, sharedTable(file, { typed }));
  const table = tables.get(name);
  if (!table) return undefined;
  const recognition = recognise(table);
  return {
    fields: Object.fromEntries(recognition.guesses.map(({ field, header }) => [field, header])),
    result: prepare(table, mappingFrom(recognition), { leaveOutCancelled }),
  };
}

const counts = ({ findings }: IntakeResult): Record<string, number> =>
  Object.fromEntries(findings.map(({ code, count }) => [code, count]));
const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);

describe.each([true, false])('typed cells: %s', (typed) => {
  it('Online Retail', () => {
    const online = read('online_retail.csv.gz', typed);
    if (!online) return;
    const { fields, result } = online;
    expect(fields).toEqual({
      orderId: 'InvoiceNo',
      quantity: 'Quantity',
      orderDate: 'InvoiceDate',
      unitPrice: 'UnitPrice',
      customerId: 'CustomerID',
      product: 'Description',
      country: 'Country',
    });
    expect([result.kind, result.rows, result.used]).toEqual(['orders', 541_909, 397_884]);
    expect(result.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['no-customer', 135_080],
      ['cancelled', 8_905],
      ['zero-price', 40],
    ]);
    expect([result.orders, result.customers.count, result.revenue]).toEqual([18_532, 4_338, 8_911_407.904]);
    expect(counts(result)).toEqual({
      'rows-without-customer': 135_080,
      outliers: 8,
      'duplicate-lines': 5_268,
      'zero-amounts': 40,
    });
    expect(isoDay(result.defaultAsOf)).toBe('2011-12-10');
  });

  it('Online Retail with returns netted', () => {
    const online = read('online_retail.csv.gz', typed, false);
    if (online) expect(online.result.revenue).toBe(8_300_065.814);
  });

  it('superstore_zh', () => {
    const superstore = read('superstore_zh_orders.csv', typed);
    if (!superstore) return;
    const { fields, result } = superstore;
    expect(fields).toEqual({
      customerId: '客户 ID',
      customerName: '客户名称',
      orderId: '订单 ID',
      orderDate: '订单日期',
      amount: '销售额',
      quantity: '数量',
      discount: '折扣',
      profit: '利润',
      product: '产品名称',
      category: '类别',
      city: '城市',
      province: '省/自治区',
      country: '国家',
    });
    expect([result.kind, result.used, result.setAside]).toEqual(['orders', 10_000, []]);
    expect([result.orders, result.customers.count, result.revenue]).toEqual([2_773, 790, 16_117_548.237]);
    expect(sum(result.customers.frequency)).toBe(4_979);
    expect(counts(result)).toEqual({ 'orders-shared-by-customers': 1_407, 'constant-column': 10_000 });
    expect([...result.customers.attributes!.keys()]).toEqual([
      'discount',
      'country',
      'province',
      'city',
      'column:利润',
      'column:细分',
    ]);
  });

  it('rfm_data_orders, customer by customer as R package rfm reads it', () => {
    const rfm = read('rfm_data_orders.csv', typed);
    const expectedFile = new URL('../../../shared/data/expected/rfm_R_orders_scores.csv', import.meta.url);
    if (!rfm || !existsSync(expectedFile)) return;
    const { fields, result } = rfm;
    expect(fields).toEqual({
      customerId: 'customer_id',
      orderDate: 'order_date',
      amount: 'revenue',
      firstName: 'first_name',
      lastName: 'last_name',
      email: 'email',
    });
    expect([result.kind, result.used, result.orders, result.customers.count]).toEqual([
      'orders',
      4_906,
      4_906,
      995,
    ]);
    const asOf = serialDay(2006, 12, 31);
    const { customers } = result;
    const ours = Array.from({ length: customers.count }, (_, i) =>
      [
        textAt(customers.id, i),
        asOf - customers.lastPurchase[i]!,
        customers.frequency[i],
        customers.monetary[i],
      ].join(),
    );
    const theirs = Papa.parse<Record<string, string>>(readFileSync(expectedFile, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data.map((row) => [row.customer_id, row.recency_days, row.transaction_count, row.amount].join());
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('rfm_data_customer', () => {
    const rfm = read('rfm_data_customer.csv.gz', typed);
    if (!rfm) return;
    expect(rfm.fields).toEqual({
      customerId: 'customer_id',
      totalAmount: 'revenue',
      lastPurchase: 'most_recent_visit',
      orderCount: 'number_of_orders',
      recencyDays: 'recency_days',
      firstName: 'first_name',
      lastName: 'last_name',
      email: 'email',
    });
    expect([rfm.result.kind, rfm.result.customers.count, rfm.result.used]).toEqual([
      'customers',
      39_999,
      39_999,
    ]);
  });
});

describe('a customer list whose dates were re-saved with day and month swapped', () => {
  const since = (file: string, options: Partial<IntakeOptions> = {}): IntakeResult | undefined => {
    const table = sharedTable(file, { typed: true });
    return table && prepare(table, mappingFrom(recognise(table)), { leaveOutCancelled: true, ...options });
  };
  it('is noticed, and swapped back it is the clean file again but for three dates', () => {
    const resaved = since('marketing_campaign_resaved_comma.csv');
    const clean = since('marketing_campaign.csv');
    if (!resaved || !clean) return;
    expect(resaved.customers.count).toBe(2_240);
    const finding = resaved.findings.find(({ code }) => code === 'swapped-day-month')!;
    // 839 were swapped; three more could have been
    expect([finding.count, finding.column]).toEqual([842, 'Dt_Customer']);
    expect(clean.findings).toEqual([]);

    const fixed = since('marketing_campaign_resaved_comma.csv', {
      fixes: finding.fixes.flatMap((offered) => (offered.kind === 'fix' ? [offered.fix] : [])),
    })!;
    const days = ({ customers }: IntakeResult): Float64Array => {
      const attribute = customers.attributes!.get('since')!;
      return attribute.kind === 'day' ? attribute.values : new Float64Array(0);
    };
    const differing = days(fixed).filter((day, i) => day !== days(clean)[i]).length;
    expect(differing).toBe(3);
  });
});

it('superstore_zh.xls: the sheet of returned orders is offered, and off', () => {
  const path = new URL('../../../shared/data/superstore_zh.xls', import.meta.url);
  if (!existsSync(path)) {
    console.log('left out: ../shared/data/superstore_zh.xls is not on this machine');
    return;
  }
  const workbook = XLSX.read(readFileSync(path));
  const sheets = workbook.SheetNames.map((name): SheetSample => {
    const cells = XLSX.utils.sheet_to_json<CellValue[]>(workbook.Sheets[name]!, { header: 1, defval: '' });
    return { name, head: tableOf(cells), rows: cells.length, active: false };
  });
  const ranked = rankSheets(sheets);
  expect(ranked.map(({ name, list }) => [name, list])).toEqual([
    ['订单', 'orders'],
    ['退货', 'returns'],
    ['销售人员', undefined],
  ]);
  const tableNamed = (name: string): RawTable => sheets.find((sheet) => sheet.name === name)!.head;
  const [orders, returns] = [tableNamed('订单'), tableNamed('退货')];
  const mappings = {
    orders: mappingFrom(recognise(orders, { kind: 'orders' })),
    returns: mappingFrom(recognise(returns, { kind: 'returns' })),
  };
  const off = prepareAll({ orders, returns }, mappings, { leaveOutCancelled: true });
  expect([off.revenue, off.orders, off.customers.count, off.setAside]).toEqual([
    16_117_548.237,
    2_773,
    790,
    [],
  ]);
  expect(counts(off)['returns-list-offered']).toBe(296);
  const on = prepareAll({ orders, returns }, mappings, {
    leaveOutCancelled: true,
    rules: { 'returns-list': true },
  });
  expect(Math.round(off.revenue - on.revenue)).toBe(1_961_955);
  expect(off.orders - on.orders).toBe(296);
});
