import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import type { IntakeOptions } from '../../src/intake/mapping';
import { prepare } from '../../src/intake/prepare';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { withFix } from '../../src/intake/with-fix';
import { tableOf } from './table-of';

function read(rows: CellValue[][], options: Partial<IntakeOptions> = {}) {
  const table = tableOf(rows);
  const mapping = mappingFrom(recognise(table));
  const asked = { leaveOutCancelled: true, ...options };
  const result = prepare(table, mapping, asked);
  const { customers } = result;
  const finding = (code: string) => result.findings.find((each) => each.code === code);
  return {
    ...result,
    finding,
    taking: (code: string, nth: number) =>
      prepare(table, mapping, withFix(asked, finding(code)!.fixes[nth]!)),
    totals: Object.fromEntries(
      Array.from({ length: customers.count }, (_, row) => [
        textAt(customers.id, row),
        customers.monetary[row],
      ]),
    ),
  };
}
const HEADERS = ['Customer', 'Order date', 'Amount'];
const amounts = (...texts: string[]): CellValue[][] => [
  HEADERS,
  ...texts.map((text, row): CellValue[] => [`K${row}`, `2024-05-0${row + 1}`, text]),
];

describe('amounts that a point leaves open', () => {
  test('are thousands where no amount shows decimals, are told, and can be read the other way', () => {
    const result = read(amounts('1.234', '2.500', '12.750'));
    expect(result.totals).toEqual({ K0: 1234, K1: 2500, K2: 12750 });
    expect(result.finding('amounts-ambiguous')).toMatchObject({
      count: 3,
      details: { example: '1.234', point: 1.234, comma: 1234 },
    });
    const other = result.taking('amounts-ambiguous', 1);
    expect(Array.from(other.customers.monetary)).toEqual([1.234, 2.5, 12.75]);
    expect(other.findings.map(({ code }) => code)).not.toContain('amounts-ambiguous');
  });

  test.each([
    ['another amount has two decimals', ['1.234', '2.500', '12.75'], [1.234, 2.5, 12.75]],
    ['another amount begins with zero', ['1.234', '2.500', '0.500'], [1.234, 2.5, 0.5]],
    ['a comma parts the decimals', ['1.234,50', '2.500', '12,75'], [1234.5, 2500, 12.75]],
    ['commas part the thousands', ['1,234', '2,500', '12,750'], [1234, 2500, 12750]],
    ['it is one amount alone', ['1.234', '50', '70'], [1.234, 50, 70]],
  ])('are clear where %s', (_, texts, expected) => {
    const result = read(amounts(...texts));
    expect(Object.values(result.totals)).toEqual(expected);
    expect(result.finding('amounts-ambiguous')).toBeUndefined();
  });

  test('stay decimals in a column of scores', () => {
    const rows: CellValue[][] = [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent', 'Satisfaction'],
      ['K1', '2024-05-01', 2, 10, '4.125'],
      ['K2', '2024-05-02', 3, 20, '3.875'],
    ];
    const { customers } = read(rows);
    const satisfaction = customers.attributes?.get('satisfaction');
    expect(satisfaction?.kind === 'number' && Array.from(satisfaction.values)).toEqual([4.125, 3.875]);
  });
});

describe('numbers that Excel has cut short', () => {
  test.each([
    ['as text', '6.92E+17'],
    ['as a number of more than 15 digits', 6.92e17],
    ['as a number that was saved as shown, 1.23E+12', 1.23e12],
  ])('are an error where they are ids, %s', (_, id) => {
    const { finding } = read([
      ['订单编号', '客户编号', '下单时间', '实付金额'],
      [id, 'K1', '2024-05-06', 10],
      [id, 'K2', '2024-05-07', 20],
      ['1003', 'K2', '2024-05-07', 20],
    ]);
    expect(finding('ids-shortened')).toMatchObject({ severity: 'error', count: 2, column: '订单编号' });
  });

  test('ids that only look long are none', () => {
    const { finding } = read([
      ['订单编号', '客户编号', '下单时间', '实付金额'],
      ['692000000000000001', 'E12', '2024-05-06', 10],
      [123456789012345, 'K2', '2024-05-07', 20],
      [13800000000, 'K2', '2024-05-07', 20],
      [202405060000, 'K2', '2024-05-07', 20],
    ]);
    expect(finding('ids-shortened')).toBeUndefined();
  });
});

describe('subtotals that Excel puts below each group', () => {
  test.each(['汇总', '小计', 'Total', 'Subtotal'])('"甲 %s" is no customer', (word) => {
    const { totals, revenue, setAside } = read([
      ['客户', '金额', '最近购买'],
      ['甲', 10, '2024-01-02'],
      [`甲 ${word}`, 10, ''],
      ['乙', 5, '2024-01-03'],
      [`乙 ${word}`, 5, ''],
      ['总计', 15, ''],
    ]);
    expect(totals).toEqual({ 甲: 10, 乙: 5 });
    expect(revenue).toBe(15);
    expect(setAside).toMatchObject([{ reason: 'totals-row', rows: 3 }]);
  });

  test('a customer whose name ends so stays one', () => {
    const { totals } = read([
      ['Customer', 'Last Purchase', 'Total Spent'],
      ['Acme Total', '2024-01-02', 10],
      ['Bolt', '2024-01-03', 5],
    ]);
    expect(totals).toEqual({ 'Acme Total': 10, Bolt: 5 });
  });
});

describe('a list without headers', () => {
  test('is told: the row that went for headers is a record', () => {
    const { finding } = read([
      ['1001', 'K1', '2024-05-06', 100],
      ['1002', 'K2', '2024-05-07', 50],
      ['1003', 'K1', '2024-05-08', 70],
    ]);
    expect(finding('headers-look-like-data')).toMatchObject({ count: 1 });
  });

  test('years and quarters among the headers are no data', () => {
    const { finding } = read([
      ['Customer ID', 'Last Order Date', 'Total Spent', '2023', '2024'],
      ['K1', '2024-05-06', 100, 40, 60],
      ['K2', '2024-05-07', 50, 20, 30],
    ]);
    expect(finding('headers-look-like-data')).toBeUndefined();
  });
});

test('a date that is the same day in either order asks nothing', () => {
  const rows: CellValue[][] = [HEADERS, ['A', '05/05/2024', 10], ['B', '06/06/2024', 20]];
  expect(read(rows).finding('dates-ambiguous')).toBeUndefined();
});

test('an open date says what it is in each order', () => {
  const rows: CellValue[][] = [HEADERS, ['A', '05/05/2024', 10], ['B', '03/04/2024', 20]];
  expect(read(rows).finding('dates-ambiguous')).toMatchObject({
    count: 2,
    details: { order: 'mdy', example: '03/04/2024', mdy: 45355, dmy: 45385 },
    examples: [{ row: 3, column: 2 }],
  });
});
