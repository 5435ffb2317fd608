import { describe, expect, it } from 'vitest';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { errorCode, openHost, type Opened } from './open-host';

interface Read {
  values: unknown;
  types: unknown;
  formulas: unknown;
  formats: unknown;
  text: unknown;
}

const read = ({ run }: Opened, address: string): Promise<Read> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values,valueTypes,formulas,numberFormat,text');
    await context.sync();
    const { values, valueTypes, formulas, numberFormat, text } = range;
    return { values, types: valueTypes, formulas, formats: numberFormat, text };
  });

const write = ({ run }: Opened, address: string, values: unknown): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values as never;
    await context.sync();
  });

describe('writing Range.values', () => {
  it('types what is written: "=", "+" and "-" start a formula, texts that look like numbers or dates become those', async () => {
    const opened = await openHost({ Sheet1: [[1, 2]] });
    await write(opened, 'A2:G2', [['=A1+B1', '+A1', '-B1', '00123', '2024-01-05', '12.5%', 'TRUE']]);
    expect(await read(opened, 'A2:G2')).toEqual({
      values: [[3, 1, -2, 123, 45_296, 0.125, true]],
      types: [['Double', 'Double', 'Double', 'Double', 'Double', 'Double', 'Boolean']],
      formulas: [['=A1+B1', '=+A1', '=-B1', 123, 45_296, 0.125, true]],
      formats: [['General', 'General', 'General', 'General', 'm/d/yyyy', '0.00%', 'General']],
      text: [['3', '1', '-2', '123', '1/5/2024', '12.50%', 'TRUE']],
    });
  });

  it('keeps text in cells formatted "@" and after a leading apostrophe', async () => {
    const opened = await openHost();
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', 'General']];
      range.values = [['00123', '=1+1', "'1-2"]];
      await context.sync();
    });
    const { values, types, formulas } = await read(opened, 'A1:C1');
    expect(values).toEqual([['00123', '=1+1', '1-2']]);
    expect(types).toEqual([['String', 'String', 'String']]);
    // Excel drops the apostrophe when formulas are read.
    expect(formulas).toEqual([['00123', '=1+1', '1-2']]);
  });

  it('leaves a cell alone for null and empties it for ""', async () => {
    const opened = await openHost({ Sheet1: [['a', 'b', '=1+1']] });
    await write(opened, 'A1:C1', [[null, '', null]]);
    const { values, types, formulas } = await read(opened, 'A1:C1');
    expect(values).toEqual([['a', '', 2]]);
    expect(types).toEqual([['String', 'Empty', 'Double']]);
    expect(formulas).toEqual([['a', '', '=1+1']]);
  });

  it('leaves number formats alone for null', async () => {
    const opened = await openHost();
    await opened.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.numberFormat = [['0.0', '0.00']];
      range.numberFormat = [[null as never, '0.000']];
      await context.sync();
    });
    expect((await read(opened, 'A1:B1')).formats).toEqual([['0.0', '0.000']]);
  });

  it('replaces a formula by a value', async () => {
    const opened = await openHost({ Sheet1: [['=1+1']] });
    await write(opened, 'A1', [[7]]);
    expect(await read(opened, 'A1')).toMatchObject({ values: [[7]], formulas: [[7]] });
  });

  it('writes one value into every cell of the range', async () => {
    const opened = await openHost();
    await write(opened, 'A1:B2', 5);
    expect((await read(opened, 'A1:B2')).values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('writes blocks above 1,500 cells, which the client library cuts into pieces', async () => {
    const opened = await openHost();
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `客户${row}`, row % 2 === 0]);
    await write(opened, 'A1:C2000', rows);
    expect((await read(opened, 'A1:C2000')).values).toEqual(rows);
  });

  it.each([
    ['too few columns', 'A1:B2', [[1], [2]]],
    [
      'too many rows',
      'A1:B1',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['a plain list', 'A1:B1', [1, 2]],
    ['an object in a cell', 'A1', [[{ a: 1 }]]],
    ['a text longer than a cell takes', 'A1', [['x'.repeat(32_768)]]],
    ['a formula with an open bracket', 'A1', [['=SUM(A2']]],
  ])('refuses %s: InvalidArgument', async (_what, address, values) => {
    const opened = await openHost();
    expect(await errorCode(write(opened, address, values))).toBe('InvalidArgument');
  });

  it('refuses a large array of another shape as well', async () => {
    const opened = await openHost();
    const rows = Array.from({ length: 2000 }, (_, row) => [row]);
    expect(await errorCode(write(opened, 'A1:A1999', rows))).toBe('InvalidArgument');
  });

  it('refuses ranges without an end: InvalidArgument', async () => {
    const opened = await openHost();
    expect(await errorCode(write(opened, 'A:B', 1))).toBe('InvalidArgument');
  });

  it('into a spill area makes the formula show #SPILL!', async () => {
    const opened = await openHost({ Sheet1: [['=SEQUENCE(3)']] });
    expect((await read(opened, 'A1:A3')).values).toEqual([[1], [2], [3]]);
    await write(opened, 'A2', [['x']]);
    expect((await read(opened, 'A1:A3')).values).toEqual([['#SPILL!'], ['x'], ['']]);
  });
});

describe('reading Range.values', () => {
  it('gives dates as serial numbers, errors as texts of type Error, empty cells as ""', async () => {
    const opened = await openHost({ Sheet1: [['=DATE(2000,1,1)', '=1/0', '=NA()', null, '=""']] });
    const { values, types } = await read(opened, 'A1:E1');
    expect(values).toEqual([[36_526, '#DIV/0!', '#N/A', '', '']]);
    expect(types).toEqual([['Double', 'Error', 'Error', 'Empty', 'String']]);
  });

  it('tells the text "#N/A" from the error by its type alone', async () => {
    const opened = await openHost();
    await write(opened, 'A1:B1', [['#N/A', "'#N/A"]]);
    expect(await read(opened, 'A1:B1')).toMatchObject({
      values: [['#N/A', '#N/A']],
      types: [['Error', 'String']],
    });
  });

  it('gives null for the cells of a range without an end, without an error', async () => {
    const opened = await openHost({ Sheet1: [[1]] });
    expect(await read(opened, 'A:B')).toEqual({
      values: null,
      types: null,
      formulas: null,
      formats: null,
      text: null,
    });
  });

  it('gives null above 5,000,000 cells, without an error', async () => {
    const opened = await openHost({ Sheet1: [[1]] });
    const values = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const large = sheet.getRangeByIndexes(0, 0, 5001, 1000);
      const small = sheet.getRangeByIndexes(0, 0, 500, 1000);
      large.load('values');
      small.load('values');
      await context.sync();
      return [large.values, small.values.length];
    });
    expect(values).toEqual([null, 500]);
  });

  it('sees values of formulas that were written in the same batch', async () => {
    const { run } = await openHost({ Sheet1: [[20, 22]] });
    const value = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C1');
      range.formulas = [['=A1+B1']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[42]]);
  });

  it('counts from 1904 in a 1904 workbook, and DATE(1904,1,2) tells so', async () => {
    const probe = ({ run }: Opened): Promise<number> =>
      run(async (context) => {
        const result = context.workbook.functions.date(1904, 1, 2);
        result.load('value');
        await context.sync();
        return result.value;
      });
    const content = contentFromRows({ Sheet1: [] });
    content.extras.date1904 = true;
    const opened = await openHost(content);
    expect(await probe(opened)).toBe(1);
    expect(await probe(await openHost())).toBe(1463);
    await write(opened, 'A1', [['2024-01-05']]);
    expect(await read(opened, 'A1')).toMatchObject({ values: [[43_834]], text: [['1/5/2024']] });
  });

  it('reads 100,000 rows of 6 columns in a moment', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [row, 'a', row / 2, 'b', 45_000, true]);
    const opened = await openHost({ Sheet1: rows });
    const start = performance.now();
    const { values } = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load('values');
      await context.sync();
      return range;
    });
    expect(values).toHaveLength(100_000);
    expect(values[99_999]).toEqual([99_999, 'a', 49_999.5, 'b', 45_000, true]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a spill', () => {
  it('gives #SPILL! when a value is written into it, and comes back when that goes', async () => {
    const opened = await openHost({ Sheet1: [['=SEQUENCE(3)'], [], [], ['=SUM(A1:A3)']] });
    const read = (change: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
      opened.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        change(sheet);
        await context.sync();
        const range = sheet.getRange('A1:A3').load('values,formulas');
        const first = sheet.getRange('A1').load('hasSpill');
        await context.sync();
        return [range.values.flat(), range.formulas.flat(), first.hasSpill];
      });
    expect(await read((sheet) => (sheet.getRange('A2').values = [['mine']]))).toEqual([
      ['#SPILL!', 'mine', ''],
      ['=SEQUENCE(3)', 'mine', ''],
      false,
    ]);
    expect(await read((sheet) => sheet.getRange('A2').clear('Contents'))).toEqual([
      [1, 2, 3],
      ['=SEQUENCE(3)', 2, 3],
      true,
    ]);
  });
});

describe('a text that looks like a formula', () => {
  it('is read back by formulas without its apostrophe, and stays a text', async () => {
    const { run } = await openHost();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [["'=1+1", '=1+1']];
      const range = sheet.getRange('A1:B1').load('values,formulas,valueTypes');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(read).toEqual([[['=1+1', '=1+1']], [['=1+1', '=1+1']], [['String', 'String']]]);
  });
});
