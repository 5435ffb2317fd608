import { describe, expect, it } from 'vitest';
import { checkData, type DataCheck } from '../../src/intake/check-data';
import type { Finding, IntakeResult, OfferedFix } from '../../src/intake/intake-result';
import type { IntakeOptions, Mapping } from '../../src/intake/mapping';
import { prepare } from '../../src/intake/prepare';
import type { CellValue, RawTable } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { isoDay, serialDay } from '../../src/intake/values/serial-day';
import { findingRows, findingText } from '../../src/locales/finding-rows';
import { LOCALES } from '../../src/scheme/local-text';
import { effectOfFix, withFix } from '../../src/intake/with-fix';
import { tableOf } from './table-of';

const TODAY = serialDay(2024, 6, 1);
interface Checked {
  table: RawTable;
  mapping: Mapping;
  options: IntakeOptions;
  result: IntakeResult;
  check: DataCheck;
  finding: (code: Finding['code']) => Finding | undefined;
}

function check(rows: CellValue[][], options: Partial<IntakeOptions> = {}): Checked {
  const table = tableOf(rows);
  const mapping = mappingFrom(recognise(table));
  const all: IntakeOptions = { leaveOutCancelled: true, today: TODAY, ...options };
  const result = prepare(table, mapping, all);
  const data = checkData(result);
  // Whatever is found can be said, in the pane and on the sheet of findings.
  for (const locale of LOCALES)
    expect(findingRows(locale, data.findings)).toHaveLength(data.findings.length + 1);
  return {
    table,
    mapping,
    options: all,
    result,
    check: data,
    finding: (code) => data.findings.find((finding) => finding.code === code),
  };
}
/** Takes the nth offered fix of a finding and reads again. */
function taking({ table, mapping, options, finding }: Checked, code: Finding['code'], nth = 0): IntakeResult {
  return prepare(table, mapping, withFix(options, finding(code)!.fixes[nth]!));
}

const ORDERS = ['订单号', '客户编号', '客户名称', '下单日期', '实付金额'];
const order = (i: number, cells: Partial<Record<string, CellValue>> = {}): CellValue[] =>
  ORDERS.map(
    (header) =>
      cells[header] ??
      {
        订单号: `A${i}`,
        客户编号: `K${i}`,
        客户名称: `客户${i}`,
        下单日期: `2024-03-${10 + (i % 19)}`,
        实付金额: 100 + i,
      }[header]!,
  );
const orders = (count: number): CellValue[][] => Array.from({ length: count }, (_, i) => order(i));

it('finds nothing in clean data, which is in full health', () => {
  const { check: clean } = check([ORDERS, ...orders(30)]);
  expect(clean).toMatchObject({ findings: [], health: { score: 100 }, rows: [] });
});

describe('an order list', () => {
  it('names dates of the future, with cells to jump to and two ways out', () => {
    const found = check([['订单'], [], ORDERS, order(1), order(2, { 下单日期: '2042-03-01' })]);
    expect(found.finding('future-dates')).toEqual({
      code: 'future-dates',
      severity: 'warning',
      count: 1,
      share: 0.5,
      column: '下单日期',
      field: 'orderDate',
      examples: [{ row: 5, column: 4 }],
      effect: { treatment: 'used', amount: 102 },
      fixes: [
        { kind: 'fix', fix: { field: 'orderDate', cells: 'future', action: 'missing' } },
        { kind: 'fix', fix: { field: 'orderDate', cells: 'future', action: 'leave-out' } },
      ],
    });
    expect(taking(found, 'future-dates', 0).setAside).toMatchObject([{ reason: 'no-date', rows: 1 }]);
    const without = taking(found, 'future-dates', 1);
    expect([without.setAside, without.findings]).toMatchObject([[{ reason: 'left-out', examples: [5] }], []]);
    const { table, mapping, options, result } = found;
    const fix = found.finding('future-dates')!.fixes[1]!;
    expect(effectOfFix((other) => prepare(table, mapping, other), options, fix, result)).toEqual({
      customers: -1,
      orders: -1,
      revenue: -102,
      usedRows: -1,
    });
  });

  it('names dates before 1990', () => {
    expect(
      check([ORDERS, order(1), order(2, { 下单日期: '1970-01-01' })]).finding('dates-before-1990'),
    ).toMatchObject({
      count: 1,
      examples: [{ row: 3, column: 4 }],
    });
  });

  it('names amounts beyond ten times the 99.9th percentile', () => {
    const found = check([ORDERS, ...orders(40), order(41, { 实付金额: 666_666 })]);
    expect(found.finding('outliers')).toMatchObject({ count: 1, examples: [{ row: 42, column: 5 }] });
    expect(taking(found, 'outliers').setAside).toMatchObject([{ reason: 'no-amount', rows: 1 }]);
    expect(
      check([ORDERS, ...orders(40), order(41, { 实付金额: 1_000 })]).finding('outliers'),
    ).toBeUndefined();
  });

  it('names a customer with more than half of the revenue', () => {
    const found = check([ORDERS, ...orders(12), order(13, { 实付金额: 5_000 })]);
    expect(found.finding('one-customer-dominates')).toMatchObject({ count: 1, effect: { amount: 5_000 } });
  });

  it('names several currencies, and uses the one the user chooses', () => {
    const found = check([
      ORDERS,
      order(1, { 实付金额: '¥100' }),
      order(2, { 实付金额: '¥200' }),
      order(3, { 实付金额: '$30' }),
    ]);
    expect(found.finding('mixed-currencies')).toMatchObject({
      count: 1,
      details: { currencies: 'CNY, USD' },
    });
    const inDollars = taking(found, 'mixed-currencies', 1);
    expect([inDollars.revenue, inDollars.setAside]).toMatchObject([
      30,
      [{ reason: 'other-currency', rows: 2 }],
    ]);
  });

  it('says in which unit the amounts stand where the header names one, and changes no number', () => {
    const headers = ORDERS.map((header) => (header === '实付金额' ? '实付金额(万元)' : header));
    const found = check([headers, order(1, { 实付金额: 1.5 }), order(2, { 实付金额: '2万' })]);
    expect(found.finding('amounts-in-units')).toMatchObject({
      column: '实付金额(万元)',
      details: { unit: '万元' },
    });
    expect(found.result.revenue).toBe(3.5);
    expect(check([ORDERS, order(1)]).finding('amounts-in-units')).toBeUndefined();
  });

  it('knows the currency of numbers by their format, where others stand there as texts', () => {
    const rows = [ORDERS, order(1, { 实付金额: 100 }), order(2, { 实付金额: '€90.00' }), order(3)];
    const found = (format: string) => {
      const table = tableOf(rows, ['General', 'General', 'General', 'General', format]);
      const mapping = mappingFrom(recognise(table));
      const { findings } = checkData(prepare(table, mapping, { leaveOutCancelled: true, today: TODAY }));
      return findings.find(({ code }) => code === 'mixed-currencies');
    };
    expect(found('$#,##0.00')).toMatchObject({ count: 1, details: { currencies: 'USD, EUR' } });
    expect(found('[$€-407] #,##0.00')).toBeUndefined();
    expect(found('0.00')).toBeUndefined();
  });

  it('finds two currencies among unit prices, where no column has the amount', () => {
    const headers = ['订单号', '客户编号', '下单日期', '数量', '单价'];
    const line = (i: number, price: string): CellValue[] => [`A${i}`, `K${i}`, '2024-03-11', 2, price];
    const found = check([headers, line(1, '¥10'), line(2, '¥20'), line(3, '$30')]);
    expect(found.finding('mixed-currencies')).toMatchObject({ count: 1, column: '单价' });
    expect(taking(found, 'mixed-currencies', 0).revenue).toBe(60);
  });

  it('names masked customer numbers, by which different customers count as one', () => {
    const found = check([
      ORDERS,
      order(1, { 客户编号: '8800****1234' }),
      order(2, { 客户编号: '8800****1234' }),
      order(3),
    ]);
    expect(found.finding('names-masked')).toMatchObject({ count: 2, column: '客户编号' });
  });

  it('names customers who may be one: ids that differ in capitals or zeros, names in blanks or points', () => {
    const ids = ['ab-1', 'AB-1', '0012', '12', '1-23', '12-3'];
    const byId = check([ORDERS, ...ids.map((id, i) => order(i, { 客户编号: id }))]);
    expect(byId.result.customers.count).toBe(6);
    const finding = byId.finding('keys-alike')!;
    expect(finding).toMatchObject({
      count: 2,
      column: '客户编号',
      examples: [{ row: 3, column: 2 }, { row: 5 }],
    });
    expect(findingText('zh-CN', finding)).toBe(
      '“客户编号”列有 2 位客户与另一位只差大小写、空格、标点或前导零（如“ab-1”与“AB-1”），目前算作不同的客户。',
    );
    const names = ['Acme Ltd.', 'ACME Ltd', '甲 公司', '甲公司', '乙公司'];
    const byName = check([
      ['客户名称', '下单日期', '实付金额'],
      ...names.map((name, i) => [name, `2024-03-1${i}`, 10]),
    ]);
    expect(byName.finding('keys-alike')).toMatchObject({ count: 2, share: 2 / 5 });
    expect(check([ORDERS, order(1), order(2)]).finding('keys-alike')).toBeUndefined();
  });

  it('takes the currency from its own column too', () => {
    const rows = [
      [...ORDERS, '币种'],
      [...order(1), 'CNY'],
      [...order(2), '人民币'],
      [...order(3), 'usd'],
    ];
    expect(check(rows).finding('mixed-currencies')).toMatchObject({ count: 1 });
    expect(check(rows, { currency: 'CNY' }).result.used).toBe(2);
  });

  it('names the states that no rule knows, counts them as sales and leaves them out when told', () => {
    const states = ['交易成功', '异常单', 'Disputed', '异常单', '已发货'];
    const rows = [[...ORDERS, '订单状态'], ...states.map((state, i) => [...order(i + 1), state])];
    const found = check(rows);
    const finding = found.finding('unknown-status')!;
    expect(finding).toMatchObject({
      count: 3,
      column: '订单状态',
      examples: [
        { row: 3, column: 6 },
        { row: 4, column: 6 },
      ],
      effect: { treatment: 'used', amount: 102 + 103 + 104 },
    });
    expect(LOCALES.map((locale) => findingText(locale, finding))).toEqual([
      '“订单状态”列有 3 行的状态无法判断含义：异常单 (2), Disputed (1)。目前按销售计入。',
      '3 rows have a status that no rule knows in “订单状态”: 异常单 (2), Disputed (1). They are counted as sales.',
    ]);
    expect(found.result.used).toBe(5);
    const without = taking(found, 'unknown-status');
    expect([without.customers.count, without.setAside]).toMatchObject([
      2,
      [{ reason: 'unknown-status', rows: 3, examples: [3, 4, 5] }],
    ]);
    expect(without.findings.find(({ code }) => code === 'unknown-status')).toMatchObject({
      count: 3,
      effect: { treatment: 'set-aside' },
      fixes: [{ kind: 'rule', rule: 'unknown-status', on: false }],
    });
  });

  it('says in one finding that a status column holds hundreds of other texts', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [...order(i), i < 3 ? '见备注' : `客服跟踪${i}`]);
    const found = check([[...ORDERS, '订单状态'], ...rows]).check.findings.filter(
      ({ code }) => code === 'unknown-status',
    );
    expect(found).toHaveLength(1);
    expect(findingText('en-US', found[0]!)).toBe(
      '300 rows have a status that no rule knows in “订单状态”: 见备注 (3), 客服跟踪3 (1), 客服跟踪4 (1), 客服跟踪5 (1), 客服跟踪6 (1) and 293 others. They are counted as sales.',
    );
  });

  it('says that a column named as the date or the amount cannot be read, where no other stands in for it', () => {
    const months = [1, 2, 3].map((i) => order(i, { 下单日期: `2024年${i}月` }));
    const found = check([ORDERS, ...months]).finding('column-not-read')!;
    expect(found).toMatchObject({
      count: 3,
      share: 1,
      column: '下单日期',
      examples: [{ row: 2, column: 4 }, {}, {}],
    });
    expect(LOCALES.map((locale) => findingText(locale, found))).toEqual([
      '“下单日期”列的多数单元格（如“2024年1月”）无法识别为日期，因此没有使用这一列，也没有其他列说明客户何时购买。',
      'Most cells of “下单日期”, such as “2024年1月”, cannot be read as dates. The column is not used, and no other says when customers bought.',
    ]);
    const unpriced = [1, 2, 3].map((i) => order(i, { 实付金额: '面议' }));
    expect(check([ORDERS, ...unpriced]).finding('column-not-read')).toMatchObject({
      column: '实付金额',
      details: { what: 'amount', example: '面议' },
    });
    const paid = months.map((cells, i) => [...cells, `2024-01-0${i + 1}`]);
    expect(check([[...ORDERS, '付款时间'], ...paid]).finding('column-not-read')).toBeUndefined();
  });

  it('reports exact duplicates and keeps them unless told otherwise', () => {
    const found = check([ORDERS, order(1), order(2), order(1)]);
    expect(found.finding('duplicate-lines')).toMatchObject({
      count: 1,
      effect: { treatment: 'used', amount: 101 },
      examples: [{ row: 4 }],
    });
    expect(found.result.used).toBe(3);
    const without = taking(found, 'duplicate-lines');
    expect([without.used, without.setAside]).toMatchObject([
      2,
      [{ reason: 'duplicate-line', examples: [4] }],
    ]);
  });

  it('asks for the order of day and month that the column leaves open', () => {
    const found = check([ORDERS, order(1, { 下单日期: '03/04/2024' }), order(2, { 下单日期: '05/06/2024' })]);
    expect(found.finding('dates-ambiguous')).toMatchObject({ count: 2, details: { order: 'mdy' } });
    const read = taking(found, 'dates-ambiguous', 1);
    expect(Array.from(read.customers.lastPurchase, isoDay)).toEqual(['2024-04-03', '2024-06-05']);
    expect(read.findings.map(({ code }) => code)).toEqual(['future-dates']);
  });

  it('names rows without a customer, error cells and what could not be read', () => {
    const { check: data, finding } = check([
      ORDERS,
      ...orders(6),
      order(7, { 客户编号: '-' }),
      order(8, { 实付金额: '#N/A' }),
      order(9, { 实付金额: '免费' }),
      order(10, { 下单日期: '昨天' }),
    ]);
    expect(data.counts).toEqual({ error: 0, warning: 4, info: 0 });
    expect(finding('rows-without-customer')).toMatchObject({
      count: 1,
      share: 0.1,
      examples: [{ row: 8, column: 2 }],
    });
    expect(finding('error-cells')).toMatchObject({ count: 1, column: '实付金额' });
    expect(finding('amounts-not-read')).toMatchObject({ count: 1 });
    expect(finding('dates-not-read')).toMatchObject({ count: 1 });
    // completeness and validity lose the shares of their findings
    expect(data.health).toEqual({
      score: 90,
      parts: [
        { part: 'completeness', score: 90, weight: 30 },
        { part: 'validity', score: 70, weight: 25 },
        { part: 'uniqueness', score: 100, weight: 15 },
        { part: 'consistency', score: 100, weight: 15 },
        { part: 'plausibility', score: 100, weight: 15 },
      ],
    });
  });

  it('names columns that say nothing: the same everywhere, or hardly filled', () => {
    const rows = orders(30).map((row, i) => [...row, '中国', i === 0 ? '上海' : '']);
    const { finding } = check([[...ORDERS, '国家', '城市'], ...rows]);
    expect(finding('constant-column')).toMatchObject({ column: '国家', share: 1 });
    expect(finding('mostly-empty-column')).toMatchObject({ column: '城市', count: 29 });
  });

  it('names orders whose total stands on each line, and adds the lines up when told so', () => {
    const found = check([
      ['Order ID', 'Customer ID', 'Order Date', 'Order Total', 'Product'],
      ['A1', 'K1', '2024-03-01', 35, 'Ring'],
      ['A1', 'K1', '2024-03-01', 35, 'Box'],
      ['A2', 'K2', '2024-03-01', 20, 'Ring'],
    ]);
    expect(found.result.revenue).toBe(55);
    expect(found.finding('order-totals-repeated')).toMatchObject({
      count: 1,
      effect: { treatment: 'counted-once' },
    });
    expect(taking(found, 'order-totals-repeated').revenue).toBe(90);
  });

  describe('asks whether an amount that a few orders repeat on each line is their total', () => {
    const HEADERS = ['Order ID', 'Customer ID', 'Order Date', 'Total', 'Product'];
    const line = (id: string, total: number, product: string): CellValue[] => [
      id,
      `K${id}`,
      '2024-03-01',
      total,
      product,
    ];
    const repeated = [
      line('1', 100, 'Ring'),
      line('1', 100, 'Box'),
      line('2', 55, 'Ring'),
      line('2', 55, 'Box'),
      line('2', 55, 'Bag'),
      line('3', 20, 'Ring'),
    ];

    it('and changes no number before it is told', () => {
      const found = check([HEADERS, ...repeated]);
      expect(found.result.revenue).toBe(385);
      expect(found.finding('order-totals-repeated')).toMatchObject({
        severity: 'warning',
        count: 2,
        effect: { treatment: 'used' },
      });
      const told = taking(found, 'order-totals-repeated');
      expect([told.revenue, told.findings]).toMatchObject([
        175,
        [{ code: 'order-totals-repeated', count: 2, effect: { treatment: 'counted-once' } }],
      ]);
    });

    it.each<[string, CellValue[][], Partial<IntakeOptions>]>([
      ['once told that the lines are to be added up', repeated, { orderTotals: 'each-line' }],
      ['where an order has lines of its own amounts', [...repeated, line('3', 30, 'Box')], {}],
      ['where one line alone repeats another', repeated.slice(0, 2), {}],
    ])('but not %s', (_, lines, options) => {
      expect(check([HEADERS, ...lines], options).finding('order-totals-repeated')).toBeUndefined();
    });
  });

  it('uses hidden rows, says so, and leaves them out when told to', () => {
    const table = { ...tableOf([ORDERS, ...orders(4)]), hidden: Uint8Array.of(0, 0, 1, 1, 0) };
    const mapping = mappingFrom(recognise(table));
    const result = prepare(table, mapping, { leaveOutCancelled: true });
    expect([result.used, result.findings]).toMatchObject([4, [{ code: 'hidden-rows', count: 2 }]]);
    const fix = result.findings[0]!.fixes[0]!;
    expect(prepare(table, mapping, withFix({ leaveOutCancelled: true }, fix)).used).toBe(2);
  });

  it('says where in the sheet the cells stand, wherever the table begins', () => {
    const table = {
      ...tableOf([ORDERS, order(1, { 下单日期: '2042-03-01' })]),
      firstSheetRow: 10,
      firstSheetColumn: 27,
    };
    const result = prepare(table, mappingFrom(recognise(table)), { leaveOutCancelled: true, today: TODAY });
    expect(result.findings[0]!.examples).toEqual([{ row: 11, column: 30 }]);
    expect(checkData(result).rows).toEqual([
      {
        severity: 'warning',
        finding: 'future-dates',
        column: '下单日期',
        count: 1,
        share: 1,
        treatment: 'used',
        amount: 101,
        examples: 'AD11',
      },
    ]);
  });

  it('reads the days of a workbook that counts from 1904', () => {
    const table = {
      ...tableOf([ORDERS, order(1, { 下单日期: serialDay(2024, 3, 1) - 1_462 })]),
      date1904: true,
    };
    const { customers } = prepare(table, mappingFrom(recognise(table)), { leaveOutCancelled: true });
    expect(isoDay(customers.lastPurchase[0]!)).toBe('2024-03-01');
    expect(recognise(table).samples[3]).toEqual(['2024-03-01']);
  });
});

describe('a customer list', () => {
  const HEADERS = ['客户编号', '客户名称', '首次购买日期', '最近购买日期', '下单次数', '累计金额'];
  it('names a last purchase before the first, second rows of a customer, and negative totals', () => {
    const found = check([
      HEADERS,
      ['K1', '王芳', '2024-03-01', '2024-02-01', 2, 100],
      ['K2', '李伟', '2024-01-01', '2024-02-01', 2, -5],
      ['K2', '李伟', '2024-01-01', '2024-02-01', 2, 70],
    ]);
    expect(found.finding('last-before-first')).toMatchObject({ count: 1, examples: [{ row: 2, column: 4 }] });
    expect(found.finding('duplicate-ids')).toMatchObject({
      count: 1,
      effect: { treatment: 'first-taken', amount: 70 },
    });
    expect(found.finding('negative-amounts-used')).toMatchObject({ count: 1 });
    const fixed = taking(found, 'last-before-first');
    expect(Number.isNaN(fixed.customers.lastPurchase[0]!)).toBe(true);
    expect(taking(found, 'negative-amounts-used').customers.count).toBe(2);
  });
  it('sorts the worst first', () => {
    const { check: data } = check([
      HEADERS,
      ['K1', '王芳', '2024-01-01', '2024-02-01', 0, ''],
      ['K2', '李伟', '2024-01-01', '2042-02-01', 2, 70],
    ]);
    expect(data.findings.map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });
});

describe('day and month swapped', () => {
  const days = (from: number, to: number, step: number): number[] =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
  const swap = (serial: number): number => {
    const [y, m, d] = isoDay(serial).split('-').map(Number) as [number, number, number];
    return d <= 12 ? serialDay(y, d, m) : serial;
  };
  const list = (serials: CellValue[]): CellValue[][] => [
    ['客户编号', '注册日期', '累计金额'],
    ...serials.map((serial, i): CellValue[] => [`K${i}`, serial, 5]),
  ];
  const year = days(serialDay(2023, 7, 30), serialDay(2024, 4, 1), 1);

  it('shows where months hold no day above 12 that swapped back fall into the others', () => {
    const found = check(list(year.map(swap)));
    const could = year.filter((serial) => swap(serial) !== serial).length;
    expect(found.finding('swapped-day-month')).toMatchObject({ count: could, column: '注册日期' });
    const back = taking(found, 'swapped-day-month');
    const since = back.customers.attributes!.get('since')!;
    expect(since.kind === 'day' && Array.from(since.values)).toEqual(year);
    expect(back.findings.map(({ code }) => code)).not.toContain('swapped-day-month');
  });
  it('shows where Excel made dates of some texts and left the others', () => {
    const halfRead = year.map((serial) => {
      const [y, m, d] = isoDay(serial).split('-').map(Number) as [number, number, number];
      return d <= 12 ? serialDay(y, d, m) : `${d}/${m}/${y}`;
    });
    expect(check(list(halfRead)).finding('swapped-day-month')).toBeDefined();
  });
  it('shows in a short list too, and swaps only what Excel made dates of', () => {
    const date = (d: number, m: number): CellValue => serialDay(2024, m, d);
    const rows = [
      ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
      ...[date(2, 1), '13/02/2024', date(4, 3), '25/06/2024', date(6, 5), '27/06/2024'].map(
        (cell, i): CellValue[] => [`${i}`, 'C1', cell, 10],
      ),
    ];
    const found = check(rows);
    expect(found.finding('swapped-day-month')).toMatchObject({ count: 3 });
    const { customers } = taking(found, 'swapped-day-month');
    expect(isoDay(customers.firstPurchase[0]!)).toBe('2024-02-01');
    expect(isoDay(customers.lastPurchase[0]!)).toBe('2024-06-27');
  });
  it('shows although somebody typed a date by hand', () => {
    const halfRead = year.map((serial) => {
      const [y, m, d] = isoDay(serial).split('-').map(Number) as [number, number, number];
      return d <= 12 ? serialDay(y, d, m) : `${d}/${m}/${y}`;
    });
    const found = check(list([...halfRead, serialDay(2024, 5, 15)]));
    expect(found.finding('swapped-day-month')).toBeDefined();
  });
  it.each([
    ['with texts of another form', ['2024-03-14', '2024-03-15', '2024-03-16']],
    ['with texts before the 13th too', ['03/04/2024', '14/04/2024', '05/04/2024', '26/04/2024']],
  ])('is not suspected of dates %s beside real ones', (_, texts) => {
    const real = [2, 5, 9].map((d) => serialDay(2024, 3, d));
    expect(check(list([...real, ...texts])).finding('swapped-day-month')).toBeUndefined();
  });
  it.each<[string, number[]]>([
    ['as they are', year],
    ['that end on the 9th', days(serialDay(2023, 1, 1), serialDay(2024, 3, 9), 1)],
    ['on the first days of each month', year.filter((serial) => Number(isoDay(serial).slice(8)) <= 5)],
    [
      'on the 1st at first and on any day later',
      [
        ...Array.from({ length: 40 }, (_, i) => serialDay(2022, 1 + (i % 12), 1 + (i % 3))),
        ...days(serialDay(2023, 1, 1), serialDay(2023, 12, 31), 2),
      ],
    ],
    ['of a few weeks', days(serialDay(2024, 3, 1), serialDay(2024, 3, 28), 1)],
  ])('is not suspected of dates %s', (_, serials) => {
    expect(check(list(serials)).finding('swapped-day-month')).toBeUndefined();
  });
});

it('takes a newer decision about the same cells in place of the older', () => {
  const fix = (action: 'missing' | 'leave-out'): OfferedFix => ({
    kind: 'fix',
    fix: { field: 'amount', cells: 'outlier', action },
  });
  const once = withFix({ leaveOutCancelled: true }, fix('missing'));
  expect(withFix(once, fix('leave-out')).fixes).toEqual([
    { field: 'amount', cells: 'outlier', action: 'leave-out' },
  ]);
});
