import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coerceTyped, type Typed } from '../../../src/workbench/host/coerce';

const year = new Date().getFullYear();
const serial = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569;

const typed: [text: string, result: Partial<Typed>][] = [
  ['', { v: null, t: null }],
  ['abc', { v: 'abc', t: 1 }],
  ['张三', { v: '张三', t: 1 }],
  ['00123', { v: 123, t: 2 }],
  [' 42 ', { v: 42, t: 2 }],
  ['-12.5', { v: -12.5, t: 2 }],
  ['+5', { v: 5, t: 2 }],
  ['.5', { v: 0.5, t: 2 }],
  ['1,234.5', { v: 1234.5, t: 2, pattern: '#,##0.00' }],
  ['1,23', { v: '1,23', t: 1 }],
  ['(123)', { v: -123, t: 2 }],
  ['12%', { v: 0.12, t: 2, pattern: '0%' }],
  ['7.1%', { v: 0.071, t: 2, pattern: '0.00%' }],
  ['$1,200', { v: 1200, t: 2, pattern: '$#,##0_);[Red]($#,##0)' }],
  ['1e5', { v: 100_000, t: 2, pattern: '0.00E+00' }],
  ['1E+400', { v: '1E+400', t: 1 }],
  ['123456789012345678', { v: 123456789012345000, t: 2 }],
  ['TRUE', { v: 1, t: 3 }],
  ['false', { v: 0, t: 3 }],
  ['#N/A', { v: '#N/A', t: 1 }],
  ['=A1+1', { f: '=A1+1' }],
  ['=', { v: '=', t: 1 }],
  ['+A1', { f: '=+A1' }],
  ['-A1', { f: '=-A1' }],
  ['-', { v: '-', t: 1 }],
  ['@SUM', { v: '@SUM', t: 1 }],
  ["'00123", { v: '00123', t: 4 }],
  ["'=A1", { v: '=A1', t: 4 }],
  ['1-2', { v: serial(year, 1, 2), t: 2, pattern: 'd-mmm' }],
  ['1/2', { v: serial(year, 1, 2), t: 2, pattern: 'd-mmm' }],
  ['13/2', { v: '13/2', t: 1 }],
  ['2024-01-05', { v: 45_296, t: 2, pattern: 'm/d/yyyy' }],
  ['1/5/2024', { v: 45_296, t: 2, pattern: 'm/d/yyyy' }],
  ['1/5/24', { v: 45_296, t: 2, pattern: 'm/d/yyyy' }],
  ['1/5/30', { v: serial(1930, 1, 5), t: 2 }],
  ['2024-02-30', { v: '2024-02-30', t: 1 }],
  ['2024-01-05 06:00', { v: 45_296.25, t: 2, pattern: 'm/d/yyyy h:mm' }],
  ['2024-01-05T06:00:00Z', { v: '2024-01-05T06:00:00Z', t: 1 }],
  ['5-Jan-2024', { v: 45_296, t: 2, pattern: 'd-mmm-yy' }],
  ['January 5, 2024', { v: 45_296, t: 2 }],
  ['1/2024', { v: 45_292, t: 2, pattern: 'mmm-yy' }],
  ['18:00', { v: 0.75, t: 2, pattern: 'h:mm' }],
  ['6:00 PM', { v: 0.75, t: 2, pattern: 'h:mm AM/PM' }],
  ['0 3/4', { v: 0.75, t: 2, pattern: '# ?/?' }],
  ['1.2.3', { v: '1.2.3', t: 1 }],
  ['1-2-3-4', { v: '1-2-3-4', t: 1 }],
  ['2024年1月5日', { v: '2024年1月5日', t: 1 }],
];

describe('a text typed into a cell', () => {
  it.each(typed)('%j becomes %j', (text, result) => {
    expect(coerceTyped(text, 'General', false)).toMatchObject(result);
  });

  it('stays a text in a cell formatted as text', () => {
    for (const text of ['00123', '=A1', '1-2', '-5', 'TRUE']) {
      expect(coerceTyped(text, '@', false)).toEqual({ v: text, t: 1 });
    }
  });

  it('leaves the number format of a cell that has one', () => {
    expect(coerceTyped('2024-01-05', 'yyyy-mm-dd', false)).toEqual({ v: 45_296, t: 2 });
  });

  it('is read as in China where a file is opened there', () => {
    expect(coerceTyped('2024年1月5日', 'General', false, 'zh-CN')).toMatchObject({ v: 45_296, t: 2 });
    expect(coerceTyped('24-1-5', 'General', false, 'zh-CN')).toMatchObject({
      v: 45_296,
      pattern: 'yyyy/m/d',
    });
    expect(coerceTyped('¥1,200', 'General', false, 'zh-CN')).toMatchObject({ v: 1200, t: 2 });
  });

  it('counts days from 1904 in a 1904 workbook', () => {
    expect(coerceTyped('2024-01-05', 'General', true).v).toBe(45_296 - 1462);
    expect(coerceTyped('1903-12-31', 'General', true).t).toBe(1);
  });

  it('has the 29 February 1900 that Excel has', () => {
    expect(coerceTyped('1900-02-28', 'General', false).v).toBe(59);
    expect(coerceTyped('1900-02-29', 'General', false).v).toBe(60);
    expect(coerceTyped('1900-03-01', 'General', false).v).toBe(61);
  });

  it('is a number whenever JavaScript writes that number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), (value) => {
        const text = String(Number(value.toPrecision(12)));
        const result = coerceTyped(text, 'General', false);
        expect(result.t).toBe(2);
        expect(result.v).toBeCloseTo(Number(text), 9);
      }),
    );
  });

  it('is never anything but the text itself after an apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(coerceTyped(`'${text}`, 'General', false)).toEqual({ v: text, t: 4 });
      }),
    );
  });
});
