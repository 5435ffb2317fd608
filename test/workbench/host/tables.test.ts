import { describe, expect, it } from 'vitest';
import { errorCode, openHost, type Opened } from './open-host';

const rows = [
  ['Name', 'Amount'],
  ['a', 1],
  ['b', 2],
];

const change = ({ run }: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

describe('tables', () => {
  it('are added over a range, named, styled and read', async () => {
    const { run } = await openHost({ Sheet1: rows });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
      table.name = 'Customers';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('id,name,style,showBandedRows,showFilterButton,showHeaders,showTotals');
      table.columns.load('items/name');
      table.worksheet.load('name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      const count = table.rows.getCount();
      const found = context.workbook.tables.getItemOrNullObject('customers');
      found.load('name');
      const none = sheet.tables.getItemOrNullObject('Other');
      none.load('name');
      const touched = sheet.getRange('B3:D9').getTables(false);
      touched.load('items/name');
      await context.sync();
      return [
        table.toJSON(),
        table.columns.items.map((column) => column.name),
        table.worksheet.name,
        parts.map((part) => part.address),
        count.value,
        found.name,
        none.isNullObject,
        touched.items.map((item) => item.name),
      ];
    });
    expect(read).toMatchObject([
      {
        name: 'Customers',
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: false,
        showHeaders: true,
      },
      ['Name', 'Amount'],
      'Sheet1',
      ['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3'],
      2,
      'Customers',
      true,
      ['Customers'],
    ]);
  });

  it('get headers of their own where the range has none', async () => {
    const { run } = await openHost({
      Sheet1: [
        ['a', 1],
        ['b', 2],
      ],
    });
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.tables.add('A1:B2', false).getRange();
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      'Sheet1!A1:B3',
      [
        ['Column1', 'Column2'],
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  it('make headers texts that differ from each other', async () => {
    const { run } = await openHost({
      Sheet1: [
        ['x', 'x', null, 2024],
        [1, 2, 3, 4],
      ],
    });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .tables.add('A1:D2', true)
        .getHeaderRowRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['x', 'x2', 'Column3', '2024']]);
  });

  it('do not lie over merged cells or other tables: MergedRangeConflict', async () => {
    const opened = await openHost({ Sheet1: rows });
    await change(opened, (sheet) => sheet.getRange('D1:E1').merge());
    expect(await errorCode(change(opened, (sheet) => sheet.tables.add('D1:E3', true)))).toBe(
      'MergedRangeConflict',
    );
    await change(opened, (sheet) => sheet.tables.add('A1:B3', true));
    expect(await errorCode(change(opened, (sheet) => sheet.tables.add('B2:C3', true)))).toBe(
      'MergedRangeConflict',
    );
  });

  it('have a name of their own: ItemAlreadyExists, InvalidArgument', async () => {
    const opened = await openHost({ Sheet1: rows });
    await change(opened, (sheet) => {
      sheet.tables.add('A1:B3', true).name = 'One';
      sheet.tables.add('D1:E3', true).name = 'Two';
    });
    const rename = (name: string): Promise<string> =>
      errorCode(change(opened, (sheet) => (sheet.tables.getItem('Two').name = name)));
    expect(await rename('one')).toBe('ItemAlreadyExists');
    expect(await rename('A1')).toBe('InvalidArgument');
    expect(await rename('two words')).toBe('InvalidArgument');
  });

  it('are resized, turned into a range and deleted', async () => {
    const opened = await openHost({ Sheet1: [...rows, ['c', 3], ['below', 9]] });
    await change(opened, (sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      table.resize('A1:B4');
    });
    expect(opened.book.extras.tables[0]?.address).toBe('A1:B4');
    await change(opened, (sheet) => {
      sheet.tables.getItemAt(0).convertToRange();
      sheet.tables.add('A1:B4', true).delete();
    });
    expect(opened.book.extras.tables).toEqual([]);
    const left = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(left).toEqual([['below', 9]]);
  });

  it('get further columns, and refuse them where the sheet has no room', async () => {
    const opened = await openHost({ Sheet1: rows });
    await change(opened, (sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      table.columns.add(-1, [['Tier'], ['A'], ['B']]);
    });
    expect(opened.book.extras.tables[0]?.address).toBe('A1:C3');
    expect(opened.book.activeSheet.cell(2, 2)?.v).toBe('B');
    opened.book.changeExtras((extras) => (extras.tables[0]!.address = 'A1:C1048576'));
    const code = await errorCode(change(opened, (sheet) => sheet.tables.getItemAt(0).columns.add(-1)));
    expect(code).toBe('GeneralException');
  });

  it('of 2,049 rows get no further column on the web: OperationCellsExceedLimit', async () => {
    const opened = await openHost({ Sheet1: rows }, { platform: 'web' });
    await change(opened, (sheet) => sheet.tables.add('A1:B2049', true));
    const code = await errorCode(change(opened, (sheet) => sheet.tables.getItemAt(0).columns.add(-1)));
    expect(code).toBe('OperationCellsExceedLimit');
  });

  it('follow rows inserted above them, and are not torn apart: InsertDeleteConflict', async () => {
    const opened = await openHost({ Sheet1: rows });
    await change(opened, (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('1:2').insert('Down');
    });
    expect(opened.book.extras.tables[0]?.address).toBe('A3:B5');
    expect(await errorCode(change(opened, (sheet) => sheet.getRange('A4').insert('Down')))).toBe(
      'InsertDeleteConflict',
    );
  });
});
