import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/intake/raw-column';
import { readDates } from '../../../src/intake/values/dates';
import { isoDay, serialDay } from '../../../src/intake/values/serial-day';
import { tableOf } from '../table-of';

/** The cells of one column as yyyy-mm-dd, with hh:mm where there is a time; "" = missing, "?" = not read. */
function read(...cells: CellValue[]): string[] {
  const { days, unread } = readDates(tableOf(cells.map((cell) => [cell])).columns[0]!, 0);
  return Array.from(days, (day, row) => {
    if (unread[row] === 1) return '?';
    if (Number.isNaN(day)) return '';
    const minutes = Math.round((day % 1) * 1440);
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return minutes === 0 ? isoDay(day) : `${isoDay(day)} ${time}`;
  });
}

describe('a date cell', () => {
  it.each<[CellValue, string]>([
    // numbers
    [45418, '2024-05-06'],
    [45418.5, '2024-05-06 12:00'],
    [20240506, '2024-05-06'],
    [19970101, '1997-01-01'],
    [20240506083000, '2024-05-06 08:30'],
    [202405060830, '2024-05-06 08:30'],
    [20240506253000, '?'],
    // year first
    ['2024-05-06', '2024-05-06'],
    ['2024/5/6', '2024-05-06'],
    ['2024.5.6', '2024-05-06'],
    ['2024. 5. 6', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['20240506 0830', '?'],
    ['20240506083000', '2024-05-06 08:30'],
    ['2024-05-06 08:30:00', '2024-05-06 08:30'],
    ['2024-05-06T08:30:00.000Z', '2024-05-06 08:30'],
    ['2024-05-06T08:30:00+08:00', '2024-05-06 08:30'],
    ['2024/5/6 8:30 PM', '2024-05-06 20:30'],
    ['45418', '2024-05-06'],
    // Chinese
    ['2024年5月6日', '2024-05-06'],
    ['2024年05月06日 8时30分', '2024-05-06 08:30'],
    ['2024年5月6日8:30', '2024-05-06 08:30'],
    ['2024年5月6号', '2024-05-06'],
    ['2024 年 5 月 6 日', '2024-05-06'],
    ['24年5月6日', '2024-05-06'],
    ['2024年5月6日 星期一', '2024-05-06'],
    ['2024/5/6 下午8:30', '2024-05-06 20:30'],
    ['２０２４年５月６日', '2024-05-06'],
    ['２０２４／０５／０６', '2024-05-06'],
    // English
    ['06-May-24', '2024-05-06'],
    ['6 May 2024', '2024-05-06'],
    ['6th May 2024', '2024-05-06'],
    ['May 6, 2024', '2024-05-06'],
    ['May 6, 2024 8:30 pm', '2024-05-06 20:30'],
    ['Mon, 6 May 2024 08:30:00 GMT', '2024-05-06 08:30'],
    ['Monday, May 6, 2024', '2024-05-06'],
    ['4-Sep-12', '2012-09-04'],
    ['4 Sept 1997', '1997-09-04'],
    ['31-Dec-99', '1999-12-31'],
    ['13/05/2024', '2024-05-13'],
    ['05/13/2024', '2024-05-13'],
    ['13.05.2024', '2024-05-13'],
    ['13.5.24', '2013-05-24'],
    // missing
    ['', ''],
    ['  ', ''],
    ['-', ''],
    ['N/A', ''],
    ['NULL', ''],
    ['无', ''],
    [0, ''],
    ['#N/A', ''],
    // no dates
    ['2024-02-30', '?'],
    ['2023-02-29', '?'],
    ['2024-13-01', '?'],
    ['32/13/2024', '?'],
    ['2024-05-06 25:00', '?'],
    ['2024-05-06 - 2024-05-09', '?'],
    ['2024年5月', '?'],
    ['0000-00-00', '?'],
    ['0001-01-01', '?'],
    ['0050-01-01', '?'],
    ['01/01/0001', '?'],
    ['soon', '?'],
    ['昨天', '?'],
    ['186******05', '?'],
    [2012, '?'],
    [-1, '?'],
    [20241301, '?'],
    [13800138000, '?'],
    [true, '?'],
  ])('%j is %s', (cell, expected) => {
    if (cell === '13.5.24') expect(read(cell, '31.12.24')[0]).toBe('2024-05-13');
    else expect(read(cell)[0]).toBe(expected);
  });
});

describe('the order of day and month', () => {
  it('comes from the column where one text decides', () => {
    expect(read('03/04/2024', '13/04/2024')).toEqual(['2024-04-03', '2024-04-13']);
    expect(read('03/04/2024', '04/13/2024')).toEqual(['2024-03-04', '2024-04-13']);
    expect(read('24/5/6', '24/12/31')).toEqual(['2024-05-06', '2024-12-31']);
  });
  it('is a guess that is counted where none decides', () => {
    const ambiguous = (...cells: string[]): number =>
      readDates(tableOf(cells.map((cell) => [cell])).columns[0]!, 0).ambiguous;
    expect(read('03/04/2024')).toEqual(['2024-03-04']);
    expect(read('03.04.2024')).toEqual(['2024-04-03']);
    expect(ambiguous('03/04/2024', '03/04/2024', '05/06/2024')).toBe(3);
    expect(ambiguous('03/04/2024', '13/04/2024')).toBe(0);
    expect(ambiguous('2024-03-04')).toBe(0);
  });
  it('follows the many when a column mixes both, and leaves the rest unread', () => {
    expect(read('13/04/2024', '14/04/2024', '04/15/2024')).toEqual(['2024-04-13', '2024-04-14', '?']);
  });
});

describe('any day', () => {
  const day = fc.integer({ min: serialDay(1930, 1, 1), max: serialDay(2029, 12, 31) });
  it('is read back from every way to write it', () => {
    fc.assert(
      fc.property(day, (serial) => {
        const [y, m, d] = isoDay(serial).split('-').map(Number) as [number, number, number];
        const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
          m - 1
        ]!;
        const two = (n: number): string => String(n % 100).padStart(2, '0');
        const written = [
          `${y}-${two(m)}-${two(d)}`,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d} 10:20:30`,
          `${y}年${m}月${d}日`,
          `${y}${two(m)}${two(d)}`,
          `${two(d)}-${month}-${two(y)}`,
          `${month} ${d}, ${y}`,
          serial,
          y * 10_000 + m * 100 + d,
        ];
        const { days } = readDates(tableOf(written.map((cell) => [cell])).columns[0]!, 0);
        expect(Array.from(days, Math.floor)).toEqual(written.map(() => serial));
      }),
    );
  });
  it('in a column of days of every part of a month is read in the order it was written', () => {
    const write = {
      dmy: (y: number, m: number, d: number) => `${d}/${m}/${y}`,
      mdy: (y: number, m: number, d: number) => `${m}/${d}/${y}`,
    };
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('dmy', 'mdy'),
        (serials, order) => {
          const all = [...serials, serialDay(2024, 5, 31)];
          const texts = all.map((serial) =>
            write[order](...(isoDay(serial).split('-').map(Number) as [number, number, number])),
          );
          const read = readDates(tableOf(texts.map((text) => [text])).columns[0]!, 0);
          expect(Array.from(read.days)).toEqual(all);
          expect(read.order).toBe(order);
        },
      ),
    );
  });
});
