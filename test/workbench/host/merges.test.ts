import { describe, expect, it } from 'vitest';
import { openHost, type Opened } from './open-host';

const onSheet = <Result>(
  { run }: Opened,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> =>
  run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

const merges = (opened: Opened): string[] =>
  opened.book.activeSheet.worksheet
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join());

describe('merging cells', () => {
  it('keeps the first value and its format, and drops the others', async () => {
    const opened = await openHost({ Sheet1: [[null, 'first', 'second'], ['third']] });
    const values = await onSheet(opened, async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:C2');
      range.merge();
      range.load('values');
      const font = sheet.getRange('A1').format.font.load('bold');
      await context.sync();
      return [range.values, font.bold];
    });
    expect(values).toEqual([
      [
        ['first', '', ''],
        ['', '', ''],
      ],
      true,
    ]);
    expect(merges(opened)).toEqual(['0,0,1,2']);
  });

  it('across makes one cell of each row, in place of what was merged before', async () => {
    const opened = await openHost({ Sheet1: [] });
    await onSheet(opened, (sheet) => {
      sheet.getRange('A1:A2').merge();
      sheet.getRange('A1:B2').merge(true);
    });
    expect(merges(opened)).toEqual(['0,0,0,1', '1,0,1,1']);
  });

  it('and parting them leaves selection and active sheet alone, on this sheet and on others', async () => {
    const opened = await openHost({ One: [], Two: [] });
    const { book } = opened;
    book.select(book.activeSheet, { row: 4, column: 1, rows: 2, columns: 1 });
    await opened.run(async (context) => {
      for (const name of ['One', 'Two']) {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:R1');
        range.merge();
        await context.sync();
        range.unmerge();
        range.merge();
      }
      await context.sync();
    });
    expect(book.selection()).toMatchObject({ sheet: { name: 'One' }, range: { row: 4, column: 1, rows: 2 } });
    book.activate(book.sheetNamed('Two')!);
    expect(book.selection().range).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  it('is undone by clear() and by clear("Formats"), not by clear("Contents")', async () => {
    const opened = await openHost({ Sheet1: [] });
    await onSheet(opened, (sheet) => {
      for (const address of ['A1:B1', 'A2:B2', 'A3:B3']) sheet.getRange(address).merge();
      sheet.getRange('A1').clear();
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear('Contents');
    });
    expect(merges(opened)).toEqual(['2,0,2,1']);
  });
});

describe('inserting and deleting rows', () => {
  it('of a sheet in the background leaves the user where he is', async () => {
    const opened = await openHost({ One: [], Two: [['a'], ['b']] });
    await opened.run(async (context) => {
      const two = context.workbook.worksheets.getItem('Two');
      two.getRange('2:2').insert('Down');
      two.getRange('C:C').insert('Right');
      two.getRange('1:1').delete('Up');
      await context.sync();
    });
    const { book } = opened;
    expect(book.selection()).toMatchObject({ sheet: { name: 'One' }, range: { row: 0, column: 0 } });
    book.activate(book.sheetNamed('Two')!);
    expect(book.selection().range).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
});
