import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/intake/raw-column';
import { readNumbers } from '../../../src/intake/values/numbers';
import { tableOf } from '../table-of';

/** The cells of one column as numbers; "" = missing, "?" = not read. */
function read(...cells: CellValue[]): (number | string)[] {
  const { numbers, unread } = readNumbers(tableOf(cells.map((cell) => [cell])).columns[0]!, 0);
  return Array.from(numbers, (number, row) => (unread[row] === 1 ? '?' : Number.isNaN(number) ? '' : number));
}

describe('a money or count cell', () => {
  it.each<[CellValue, number | string]>([
    [1234.5, 1234.5],
    [-3, -3],
    [0, 0],
    ['1234.5', 1234.5],
    ['¥1,234.50', 1234.5],
    ['￥1,234.50', 1234.5],
    ['CN¥ 1,234.50', 1234.5],
    ['1,234.50元', 1234.5],
    ['人民币1,234.50元', 1234.5],
    ['CNY 1,234.50', 1234.5],
    ['1234.50 RMB', 1234.5],
    ['$1,234.50', 1234.5],
    ['US$1,234.50', 1234.5],
    ['CA$1,234.50', 1234.5],
    ['35岁', 35],
    ['5星', 5],
    ['USD1234.5', 1234.5],
    ['£12', 12],
    ['₹1,00,000', 100000],
    ['CHF 1’234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['1 234,50 €', 1234.5],
    ['1\u00a0234,50 €', 1234.5],
    ['12,5', 12.5],
    ['0,500', 0.5],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['(120)', -120],
    ['(¥1,200.50)', -1200.5],
    ['-120', -120],
    ['−120', -120],
    ['120-', -120],
    ['-¥120', -120],
    ['¥-120', -120],
    ['+5', 5],
    ['1.2万', 12000],
    ['1.234567万', 12345.67],
    ['1.2万元', 12000],
    ['３亿', 300000000],
    ['3亿元', 300000000],
    ['-1.5千', -1500],
    ['2百万', 2000000],
    ['1.2k', 1200],
    ['３Ｍ', 3000000],
    ['12%', 0.12],
    ['１，２３４．５０', 1234.5],
    ['（１２０）', -120],
    ['3件', 3],
    ['5 次', 5],
    ['12天', 12],
    ['4 pcs', 4],
    ['30 days', 30],
    ['1.5E+3', 1500],
    // missing
    ['', ''],
    ['-', ''],
    ['--', ''],
    ['N/A', ''],
    ['暂无', ''],
    ['#DIV/0!', ''],
    // no numbers
    ['abc', '?'],
    ['免费', '?'],
    ['1-2', '?'],
    ['2024-05-06', '?'],
    ['2024/5/6', '?'],
    ['12 34', '?'],
    ['1,23,4', '?'],
    ['100~200', '?'],
    ['186******05', '?'],
    ['约100', '?'],
    ['1.2.3', '?'],
    ['Infinity', '?'],
    [6.2e18, '?'],
    ['6222020200112233445', '?'],
    [true, '?'],
  ])('%j is %j', (cell, expected) => expect(read(cell)).toEqual([expected]));

  it('takes the decimal sign from the whole column', () => {
    expect(read('1.234', '12,50')).toEqual([1234, 12.5]);
    expect(read('1,234', '12.50')).toEqual([1234, 12.5]);
    expect(read('1.234', '1,234')).toEqual([1.234, 1234]);
  });
});

describe('any amount in cents', () => {
  const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
  const ways: ((amount: number) => string)[] = [
    (amount) => amount.toFixed(2),
    (amount) => `¥${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
    (amount) => `${amount.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`,
    (amount) => (amount < 0 ? `(${(-amount).toFixed(2)})` : amount.toFixed(2)),
    (amount) =>
      amount.toFixed(2).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
  it.each(ways.map((write, way) => [write(-1234567.5), way]))('written like %s is read back', (_, way) => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 10 }), (all) => {
        const amounts = [...all.map((cent) => cent / 100), 0.25];
        expect(read(...amounts.map(ways[way]!))).toEqual(amounts.map((amount) => amount + 0));
      }),
    );
  });
});

describe('a column that counts in 万元', () => {
  it('takes the unit that a cell has of its own', () => {
    const column = tableOf([['12.5'], ['1.2万'], ['5万元'], ['8000元'], [3]]).columns[0]!;
    expect(Array.from(readNumbers(column, 0, { unit: 4 }).numbers)).toEqual([12.5, 1.2, 5, 0.8, 3]);
  });
});

describe('a comma with three digits behind it', () => {
  const readMoney = (...cells: string[]) =>
    readNumbers(tableOf(cells.map((cell) => [cell])).columns[0]!, 0, { grouped: true });

  it('is asked about among amounts with a decimal comma, which have two decimals at most', () => {
    expect(readMoney('99,90', '1,200', '2,500', '88,5')).toMatchObject({ ambiguous: 2, openText: '1,200' });
  });
  it('is clear where others have three decimals too, or commas part thousands', () => {
    expect(readMoney('99,905', '0,125', '1,200')).toMatchObject({ ambiguous: 0 });
    expect(readMoney('1,200', '2,500.50')).toMatchObject({ ambiguous: 0 });
  });
});
