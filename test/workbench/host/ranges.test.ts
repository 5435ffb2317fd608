import { describe, expect, it } from 'vitest';
import { errorCode, openHost, type Opened } from './open-host';

type Sheet = Excel.Worksheet;

/** The addresses of what `find` makes of the sheet; null = a null object. */
const addresses = ({ run }: Opened, find: (sheet: Sheet) => Excel.Range[]): Promise<(string | null)[]> =>
  run(async (context) => {
    const ranges = find(context.workbook.worksheets.getActiveWorksheet());
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });

const one = async (opened: Opened, find: (sheet: Sheet) => Excel.Range): Promise<string | null> =>
  (await addresses(opened, (sheet) => [find(sheet)]))[0] ?? null;

describe('finding ranges', () => {
  it('by address, by numbers, relative to each other', async () => {
    const opened = await openHost();
    const found = await addresses(opened, (sheet) => {
      const range = sheet.getRange('B2:D5');
      return [
        sheet.getRange(),
        sheet.getRange('b:c'),
        sheet.getRange('$2:$3'),
        sheet.getRange("'Sheet1'!A1"),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getCell(0, 26),
        range.getCell(0, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getLastRow(),
        range.getLastColumn(),
        range.getLastCell(),
        range.getResizedRange(1, -2),
        range.getAbsoluteResizedRange(1, 1),
        range.getOffsetRange(-1, 2),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getBoundingRect('A9'),
        range.getIntersection('C1:C9'),
        range.getIntersectionOrNullObject('F1'),
        range.getRowsBelow(2),
        range.getColumnsAfter(1),
      ];
    });
    expect(found).toEqual([
      'Sheet1!1:1048576',
      'Sheet1!B:C',
      'Sheet1!2:3',
      'Sheet1!A1',
      'Sheet1!B2:D3',
      'Sheet1!AA1',
      'Sheet1!B2',
      'Sheet1!B3:D3',
      'Sheet1!D2:D5',
      'Sheet1!B5:D5',
      'Sheet1!D2:D5',
      'Sheet1!D5',
      'Sheet1!B2:B6',
      'Sheet1!B2',
      'Sheet1!D1:F4',
      'Sheet1!B:D',
      'Sheet1!2:5',
      'Sheet1!A2:D9',
      'Sheet1!C2:C5',
      null,
      'Sheet1!B6:D7',
      'Sheet1!E2:E5',
    ]);
  });

  it.each([
    ['an address that is none', (sheet: Sheet) => sheet.getRange('hello world')],
    ['an address beyond the grid', (sheet: Sheet) => sheet.getRange('XFE1')],
    ['a row beyond the grid', (sheet: Sheet) => sheet.getRange('A1048577')],
    ['an address of another sheet', (sheet: Sheet) => sheet.getRange('Nowhere!A1')],
    ['an address above 8,192 characters', (sheet: Sheet) => sheet.getRange('A1'.padEnd(8193))],
    ['numbers beyond the grid', (sheet: Sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1)],
    ['no rows', (sheet: Sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['a place above the sheet', (sheet: Sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['a row outside the range', (sheet: Sheet) => sheet.getRange('A1:A2').getRow(2)],
  ])('refuses %s: InvalidArgument', async (_what, find) => {
    const opened = await openHost();
    expect(await errorCode(one(opened, find))).toBe('InvalidArgument');
  });

  it('has no intersection where there is none: ItemNotFound', async () => {
    const opened = await openHost();
    expect(await errorCode(one(opened, (sheet) => sheet.getRange('A1').getIntersection('B2')))).toBe(
      'ItemNotFound',
    );
  });

  it('says how large a range is', async () => {
    const { run } = await openHost();
    const shape = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const column = sheet.getRange('C:C');
      const range = sheet.getRange('B2:D3');
      column.load('isEntireColumn,isEntireRow,rowCount,columnIndex,cellCount');
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn');
      const all = sheet.getRange();
      all.load('cellCount');
      await context.sync();
      return [column.toJSON(), range.toJSON(), all.cellCount];
    });
    expect(shape).toMatchObject([
      { isEntireColumn: true, isEntireRow: false, rowCount: 1_048_576, columnIndex: 2, cellCount: 1_048_576 },
      { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3, cellCount: 6, isEntireColumn: false },
      -1,
    ]);
  });
});

describe('the used range', () => {
  it('holds values only, or formatted cells as well', async () => {
    const opened = await openHost({ Sheet1: [[], [null, 1], [null, null, 'x']] });
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E9').format.fill.color = 'red';
      await context.sync();
    });
    expect(
      await addresses(opened, (sheet) => [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange('B:B').getUsedRange(true),
        sheet.getRange('D1:D9').getUsedRangeOrNullObject(true),
      ]),
    ).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9', 'Sheet1!B2', null]);
  });

  it('of an empty sheet is A1, or a null object', async () => {
    const opened = await openHost();
    expect(
      await addresses(opened, (sheet) => [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)]),
    ).toEqual(['Sheet1!A1', null]);
  });

  it('counts a formula that shows nothing', async () => {
    const opened = await openHost({ Sheet1: [['=""']] });
    expect(await one(opened, (sheet) => sheet.getUsedRangeOrNullObject(true))).toBe('Sheet1!A1');
  });
});

describe('inserting and deleting', () => {
  const filled = { Sheet1: [[1, '=A3'], [2], [3]] };
  const valuesOf = ({ run }: Opened, address: string): Promise<unknown[][]> =>
    run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });

  it('moves whole rows, and formulas follow', async () => {
    const opened = await openHost(filled);
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:B4')).toEqual([
      [1, '=A4'],
      ['', ''],
      [2, ''],
      [3, ''],
    ]);
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('2:3').delete('Up');
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:B2')).toEqual([
      [1, '=A2'],
      [3, ''],
    ]);
  });

  it('moves cells below or beside', async () => {
    const opened = await openHost({
      Sheet1: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').insert('Down');
      sheet.getRange('B2').insert('Right');
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:C3')).toEqual([
      ['', 'b', ''],
      ['a', '', 'd'],
      ['c', '', ''],
    ]);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').delete('Left');
      sheet.getRange('A1').delete('Up');
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:C3')).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['', '', ''],
    ]);
  });

  it('does not push content off the sheet: NonBlankCellOffSheet', async () => {
    const opened = await openHost();
    const code = await errorCode(
      opened.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('XFD1').values = [['last']];
        sheet.getRange('A1').insert('Right');
        await context.sync();
      }),
    );
    expect(code).toBe('NonBlankCellOffSheet');
  });

  it('lets a range that was found earlier follow its cells', async () => {
    const { run } = await openHost({ Sheet1: [['key'], ['a'], ['b']] });
    const after = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A2:A3');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(after).toEqual(['Sheet1!A3:A4', [['a'], ['b']]]);
  });

  it('loses a range whose cells were deleted: InvalidReference', async () => {
    const { run } = await openHost({ Sheet1: [['key'], ['a'], ['b']] });
    const code = await errorCode(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A2');
        await context.sync();
        sheet.getRange('2:2').delete('Up');
        range.load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidReference');
  });
});

describe('clearing and merging', () => {
  it('takes away contents, formats, or both', async () => {
    const opened = await openHost({ Sheet1: [['a', 'b', 'c']] });
    const after = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('values,format/font/bold');
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0], cell.format.font.bold]);
    });
    expect(after).toEqual([
      ['', true],
      ['b', false],
      ['', false],
    ]);
  });

  it('lists merged areas, or has none', async () => {
    const opened = await openHost({ Sheet1: [['a']] });
    const found = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').merge();
      const areas = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      areas.load('address,areaCount');
      const none = sheet.getRange('D1:D4').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      sheet.getRange('A1:B2').unmerge();
      const later = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      await context.sync();
      return [areas.address, areas.areaCount, none.isNullObject, later.isNullObject];
    });
    expect(found).toEqual(['Sheet1!A1:B2', 1, true, true]);
  });
});

describe('selecting', () => {
  it('moves the selection, which can be read back', async () => {
    const { run } = await openHost({ One: [], Two: [] });
    const selected = await run(async (context) => {
      context.workbook.worksheets.getItem('Two').getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      range.load('address');
      cell.load('address');
      sheet.load('name');
      await context.sync();
      return [range.address, cell.address, sheet.name];
    });
    expect(selected).toEqual(['Two!B2:C3', 'Two!B2', 'Two']);
  });

  it('holds several ranges, which are not to be had as one', async () => {
    const { run, book } = await openHost({ One: [], Two: [] });
    book.selectAreas(book.sheetNamed('Two')!, [
      { row: 1, column: 1, rows: 2, columns: 2 },
      { row: 4, column: 4, rows: 1, columns: 1 },
    ]);
    const selected = await run(async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      const cell = context.workbook.getActiveCell();
      ranges.load('address,areaCount,cellCount');
      ranges.areas.load('items/address');
      cell.load('address');
      await context.sync();
      const each = ranges.areas.items.map(({ address }) => address);
      return [ranges.address, ranges.areaCount, ranges.cellCount, each, cell.address];
    });
    expect(selected).toEqual(['Two!B2:C3,Two!E5', 2, 5, ['Two!B2:C3', 'Two!E5'], 'Two!E5']);
    await expect(
      run(async (context) => {
        context.workbook.getSelectedRange().load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidSelection' });
  });
});
