import { describe, expect, it } from 'vitest';
import { errorCode, openHost, type Opened } from './open-host';

const names = ({ run }: Opened): Promise<string[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

const add = ({ run }: Opened, name: string): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

describe('worksheets', () => {
  it('are listed, found by name or id, counted', async () => {
    const opened = await openHost({ One: [], 'Two 二': [] });
    const found = await opened.run(async (context) => {
      const { worksheets } = context.workbook;
      const two = worksheets.getItem('two 二');
      two.load('id,name,position,visibility,showGridlines,tabColor');
      const none = worksheets.getItemOrNullObject('Three');
      none.load('name');
      const count = worksheets.getCount();
      await context.sync();
      const again = worksheets.getItem(two.id);
      again.load('name');
      await context.sync();
      return [
        two.name,
        two.position,
        two.visibility,
        two.showGridlines,
        two.tabColor,
        none.isNullObject,
        count.value,
        again.name,
      ];
    });
    expect(found).toEqual(['Two 二', 1, 'Visible', true, '', true, 2, 'Two 二']);
  });

  it('load with paging, nested objects and all that belongs to them', async () => {
    const opened = await openHost({ A: [[1]], B: [[2]], C: [] });
    const loaded = await opened.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true, tables: { name: true } } as never);
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.length]);
    });
    expect(loaded).toEqual([
      ['B', 0],
      ['C', 0],
    ]);
  });

  it('stay in the background when they are added, written to or shown again', async () => {
    const opened = await openHost({ Sheet1: [] });
    const active = await opened.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Added');
      added.getRange('A1').values = [['x']];
      added.getRange('A1:C1').merge();
      added.visibility = 'Hidden';
      added.visibility = 'Visible';
      const sheet = worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Sheet1');
  });

  it('that are missing are refused: ItemNotFound', async () => {
    const { run } = await openHost();
    const code = await errorCode(
      run(async (context) => {
        context.workbook.worksheets.getItem('No such sheet').load('name');
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('are added at the end without being shown, renamed, moved, hidden and deleted', async () => {
    const opened = await openHost({ One: [], Two: [] });
    const active = await opened.run(async (context) => {
      const { worksheets } = context.workbook;
      const three = worksheets.add('Three');
      three.position = 0;
      three.name = '三';
      three.tabColor = '#FF0000';
      three.showGridlines = false;
      worksheets.getItem('Two').visibility = 'Hidden';
      const sheet = worksheets.getActiveWorksheet();
      sheet.load('name');
      three.load('tabColor,showGridlines');
      await context.sync();
      return [sheet.name, three.tabColor, three.showGridlines];
    });
    expect(active).toEqual(['One', '#FF0000', false]);
    expect(await names(opened)).toEqual(['三', 'One', 'Two']);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('三').delete();
      await context.sync();
    });
    expect(await names(opened)).toEqual(['One', 'Two']);
  });

  it('get a free name when none is given', async () => {
    const opened = await openHost({ Sheet1: [] });
    await opened.run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(await names(opened)).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
  });

  it('refuse a name that is taken: ItemAlreadyExists', async () => {
    expect(await errorCode(add(await openHost(), 'SHEET1'))).toBe('ItemAlreadyExists');
  });

  it.each(['a'.repeat(32), 'a/b', 'a?b', 'a*b', 'a[b]', 'a:b', 'a\\b', "'a", "a'", ' ', 'History'])(
    'refuse the name %j: InvalidArgument',
    async (name) => {
      expect(await errorCode(add(await openHost(), name))).toBe('InvalidArgument');
    },
  );

  it('take a name of 31 characters', async () => {
    const opened = await openHost();
    await add(opened, '客'.repeat(31));
    expect(await names(opened)).toEqual(['Sheet1', '客'.repeat(31)]);
  });

  it('keep their last visible one: InvalidOperation', async () => {
    const { run } = await openHost({ One: [], Two: [] });
    const code = await errorCode(
      run(async (context) => {
        context.workbook.worksheets.getItem('Two').visibility = 'Hidden';
        context.workbook.worksheets.getItem('One').delete();
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidOperation');
  });

  it('that are very hidden cannot be deleted before they are shown', async () => {
    const opened = await openHost({ One: [], Two: [] });
    const remove = (): Promise<void> =>
      opened.run(async (context) => {
        context.workbook.worksheets.getItem('Two').delete();
        await context.sync();
      });
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Two').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(await errorCode(remove())).toBe('InvalidOperation');
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Two');
      sheet.visibility = 'Visible';
      await context.sync();
    });
    await remove();
    expect(await names(opened)).toEqual(['One']);
  });

  it('that were deleted meanwhile are missed: ItemNotFound', async () => {
    const { run, book } = await openHost({ One: [], Two: [] });
    const code = await errorCode(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Two');
        sheet.load('name');
        await context.sync();
        book.deleteSheet(book.sheetNamed('Two')!);
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('renamed are renamed in formulas, names and charts', async () => {
    const { run, book } = await openHost({ Data: [['a', 1]], Out: [['=Data!B1']] });
    const formula = await run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      context.workbook.names.add('top', data.getRange('B1'));
      data.charts.add('Pie', data.getRange('A1:B1'), 'Columns');
      await context.sync();
      data.name = 'New data';
      const cell = context.workbook.worksheets.getItem('Out').getRange('A1');
      cell.load('formulas');
      await context.sync();
      return cell.formulas;
    });
    expect(formula).toEqual([["='New data'!B1"]]);
    expect(book.extras.names[0]?.formula).toBe("='New data'!$B$1");
    expect(book.extras.charts[0]?.series[0]?.values).toBe("'New data'!$B$1");
  });

  it('freeze panes and let go', async () => {
    const { run } = await openHost();
    const places = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const location = async (): Promise<string | null> => {
        const range = freezePanes.getLocationOrNullObject();
        range.load('address');
        await context.sync();
        return range.isNullObject ? null : range.address;
      };
      const found = [await location()];
      freezePanes.freezeRows(1);
      found.push(await location());
      freezePanes.freezeColumns(2);
      found.push(await location());
      freezePanes.freezeAt('A1:B3');
      found.push(await location());
      freezePanes.unfreeze();
      found.push(await location());
      return found;
    });
    expect(places).toEqual([null, 'Sheet1!1:1', 'Sheet1!A:B', 'Sheet1!A1:B3', null]);
  });

  it('keep a page layout', async () => {
    const { run, book } = await openHost();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
    });
    expect(book.extras.pageLayouts).toEqual([
      {
        sheetId: 'sheet-1',
        orientation: 'Landscape',
        paperSize: 'A4',
        printArea: 'A1:F40',
        titleRows: '$1:$2',
        fitToWidth: 1,
        fitToHeight: 0,
        scale: null,
        margins: null,
        centerHorizontally: false,
        headersFooters: {},
        rowBreaks: [],
      },
    ]);
  });

  it('keep margins, scale, headers, footers and page breaks', async () => {
    const { run, book } = await openHost();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout, horizontalPageBreaks } = sheet;
      pageLayout.zoom = { scale: 83 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.topMargin = 40;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      for (const address of ['A20', 'A8', 'A20']) horizontalPageBreaks.add(address);
      pageLayout.load('zoom,leftMargin,topMargin,bottomMargin,centerHorizontally');
      horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return [pageLayout.toJSON(), horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)];
    });
    expect(read).toEqual([
      expect.objectContaining({
        zoom: { scale: 83 },
        topMargin: 40,
        bottomMargin: 54,
        centerHorizontally: true,
      }),
      [7, 19],
    ]);
    const [layout] = book.extras.pageLayouts;
    expect(layout?.margins?.left).toBeCloseTo(28.35, 2);
    expect(layout).toMatchObject({ headersFooters: { centerFooter: '&P / &N' }, rowBreaks: [7, 19] });
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(book.extras.pageLayouts[0]?.rowBreaks).toEqual([]);
  });

  it.each([{ scale: 9 }, { scale: 401 }, { scale: 'big' }])('refuse a zoom of %j', async (zoom) => {
    const { run } = await openHost();
    const setting = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = zoom as Excel.PageLayoutZoomOptions;
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('say whether they are filtered', async () => {
    const opened = await openHost({ Sheet1: [['name'], ['a'], ['b']] });
    const state = (): Promise<unknown> =>
      opened.run(async (context) => {
        const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
        autoFilter.load('enabled,isDataFiltered');
        const range = autoFilter.getRangeOrNullObject();
        range.load('address');
        await context.sync();
        return [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject ? null : range.address];
      });
    expect(await state()).toEqual([false, false, null]);
    opened.book.changeExtras((extras) => extras.filters.push({ sheetId: 'sheet-1', address: 'A1:A3' }));
    expect(await state()).toEqual([true, false, 'Sheet1!A1:A3']);
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('2:2').rowHidden = true;
      await context.sync();
    });
    expect(await state()).toEqual([true, true, 'Sheet1!A1:A3']);
  });
});

describe('a protected sheet', () => {
  const changes: [string, (sheet: Excel.Worksheet) => void][] = [
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['a format', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
    ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['a width', (sheet) => (sheet.getRange('A1').format.columnWidth = 10)],
    ['new rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true)],
    ['a chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'), 'Columns')],
    ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['a filter', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B2'))],
  ];

  it.each(changes)('refuses %s: AccessDenied', async (_what, change) => {
    const { run } = await openHost({
      Sheet1: [
        ['a', 1],
        ['b', 2],
      ],
    });
    const code = await errorCode(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect();
        await context.sync();
        change(sheet);
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });

  it('can be read, says so, and is not protected twice: AccessDenied', async () => {
    const { run } = await openHost({ Sheet1: [[42]] });
    const protect = (on: boolean): Promise<void> =>
      run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    expect(await errorCode(protect(false))).toBe('AccessDenied');
    await protect(true);
    expect(await errorCode(protect(true))).toBe('AccessDenied');
    const state = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load('protected');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.protection.protected, range.values];
    });
    expect(state).toEqual([true, [[42]]]);
    await protect(false);
  });
});
