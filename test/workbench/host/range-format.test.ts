import { describe, expect, it } from 'vitest';
import { errorCode, openHost } from './open-host';

describe('Range.format', () => {
  it('keeps colours, fonts, alignment, sizes and borders', async () => {
    const { run } = await openHost();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#ffcc00';
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = 'white';
      format.font.size = 14;
      format.font.name = 'Arial';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      const edge = format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#808080';
      await context.sync();
      const again = sheet.getRange('A1:B2');
      again.load({
        format: {
          fill: { color: true },
          font: { bold: true, italic: true, color: true, size: true, name: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
          indentLevel: true,
          columnWidth: true,
          rowHeight: true,
        },
      });
      const border = again.format.borders.getItem('EdgeBottom');
      border.load('style,color');
      const none = again.format.borders.getItem('EdgeTop');
      none.load('style');
      await context.sync();
      return [again.format.toJSON(), border.style, border.color, none.style];
    });
    expect(read).toMatchObject([
      {
        fill: { color: '#FFCC00' },
        font: { bold: true, italic: true, color: '#FFFFFF', size: 14, name: 'Arial' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 90,
        rowHeight: 30,
      },
      'Continuous',
      '#808080',
      'None',
    ]);
  });

  it('reads null where the cells differ', async () => {
    const { run } = await openHost({ Sheet1: [[1], [2]] });
    const bold = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:A2');
      range.load('format/font/bold');
      await context.sync();
      return range.format.font.bold;
    });
    expect(bold).toBeNull();
  });

  it('takes a number format for entire columns, which later cells have', async () => {
    const { run } = await openHost({ Sheet1: [[1]] });
    const formats = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A:A').numberFormat = '@' as never;
      const range = sheet.getRange('A1:A2');
      sheet.getRange('A2').values = [['007']];
      range.load('numberFormat,values');
      await context.sync();
      return [range.numberFormat, range.values];
    });
    expect(formats).toEqual([
      [['@'], ['@']],
      [[1], ['007']],
    ]);
  });

  it('clears a fill', async () => {
    const { run } = await openHost();
    const color = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.format.fill.color = 'red';
      range.format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      return range.format.fill.color;
    });
    expect(color).toBe('#FFFFFF');
  });

  it('fits columns to their longest text, Chinese letters counting double', async () => {
    const { run } = await openHost({ Sheet1: [['ab', '客户客户客户客户客户', 'a long text of letters']] });
    const widths = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A:C').format.autofitColumns();
      const columns = ['A', 'B', 'C'].map((name) => sheet.getRange(`${name}:${name}`));
      for (const column of columns) column.load('format/columnWidth');
      await context.sync();
      return columns.map((column) => column.format.columnWidth);
    });
    expect(widths[0]).toBeLessThan(30);
    expect(widths[1]).toBeGreaterThan(100);
    expect(widths[2]).toBeGreaterThan(100);
  });

  it('hides rows and columns', async () => {
    const { run } = await openHost({ Sheet1: [[1], [2]] });
    const hidden = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const ranges = ['A1', 'A2', 'B1', 'A1:A2'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('hidden,rowHidden,columnHidden');
      await context.sync();
      return ranges.map((range) => [range.hidden, range.rowHidden, range.columnHidden]);
    });
    expect(hidden).toEqual([
      [false, false, false],
      [true, true, false],
      [true, false, true],
      [null, null, false],
    ]);
  });

  it.each([
    ['a colour that is none', (range: Excel.Range) => (range.format.fill.color = 'nocolour')],
    [
      'an alignment that is none',
      (range: Excel.Range) => (range.format.horizontalAlignment = 'Middle' as never),
    ],
    ['a row too high', (range: Excel.Range) => (range.format.rowHeight = 410)],
  ])('refuses %s: InvalidArgument', async (_what, set) => {
    const { run } = await openHost();
    const code = await errorCode(
      run(async (context) => {
        set(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('keeps links, to the web and inside the workbook', async () => {
    const { run, book } = await openHost({ Sheet1: [['home']] });
    const links = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/', screenTip: 'go' };
      sheet.getRange('A2').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: '=1+1' };
      const ranges = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('hyperlink,values');
      await context.sync();
      return ranges.map((range) => [range.hyperlink, range.values[0]?.[0]]);
    });
    expect(links).toEqual([
      [{ address: 'https://example.com/', screenTip: 'go', textToDisplay: 'home' }, 'home'],
      [{ documentReference: 'Sheet1!A1', screenTip: '', textToDisplay: '=1+1' }, '=1+1'],
      [null, ''],
    ]);
    expect(book.extras.hyperlinks.map(({ target }) => target)).toEqual([
      'https://example.com/',
      '#Sheet1!A1',
    ]);
  });

  it('keeps colour scales, data bars and cell rules', async () => {
    const { run, book } = await openHost({ Sheet1: [[1], [2], [3]] });
    const count = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#0070C0';
      const rule = range.conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '2', operator: 'GreaterThan' };
      rule.cellValue.format.fill.color = 'yellow';
      const total = range.conditionalFormats.getCount();
      await context.sync();
      return total.value;
    });
    expect(count).toBe(3);
    expect(book.extras.conditionalFormats.map(({ address, rule }) => ({ address, rule }))).toEqual([
      {
        address: 'A1:A3',
        rule: { kind: 'colorScale', minimum: '#FFFFFF', midpoint: null, maximum: '#63BE7B' },
      },
      { address: 'A1:A3', rule: { kind: 'dataBar', color: '#0070C0' } },
      {
        address: 'A1:A3',
        rule: { kind: 'cellValue', formula: '2', operator: 'GreaterThan', fill: '#FFFF00', font: null },
      },
    ]);
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.extras.conditionalFormats).toEqual([]);
  });
});
