import { describe, expect, it } from 'vitest';
import { errorCode, openHost } from './open-host';

const rows = [
  ['Tier', 'Customers', 'Revenue'],
  ['A', 10, 1000],
  ['B', 20, 500],
];

describe('charts', () => {
  it('find series, names and categories in their range', async () => {
    const { run, book } = await openHost({ 'Strategy Summary': rows });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'tiers';
      chart.title.text = 'Customers by tier';
      chart.legend.position = 'Right';
      chart.axes.categoryAxis.title.text = 'Tier';
      chart.axes.valueAxis.title.visible = false;
      chart.setPosition('E2', 'J12');
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor('#0070C0');
      first.hasDataLabels = true;
      chart.series.load('items/name');
      chart.load('name,left,top,width,height,chartType');
      await context.sync();
      return [chart.toJSON(), chart.series.items.map((series) => series.name)];
    });
    expect(read).toMatchObject([
      { name: 'tiers', chartType: 'ColumnClustered', left: 192, top: 15, width: 288, height: 165 },
      ['Customers', 'Revenue'],
    ]);
    expect(book.extras.charts).toMatchObject([
      {
        name: 'tiers',
        type: 'ColumnClustered',
        title: 'Customers by tier',
        legend: 'Right',
        categoryAxisTitle: 'Tier',
        valueAxisTitle: null,
        dataLabels: true,
        series: [
          {
            name: 'Customers',
            nameRef: "'Strategy Summary'!$B$1",
            categories: "'Strategy Summary'!$A$2:$A$3",
            values: "'Strategy Summary'!$B$2:$B$3",
            color: '#0070C0',
          },
          { name: 'Revenue', values: "'Strategy Summary'!$C$2:$C$3", color: null },
        ],
      },
    ]);
  });

  it('take rows as series when told so', async () => {
    const { run, book } = await openHost({ Sheet1: rows });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      await context.sync();
    });
    expect(
      book.extras.charts[0]?.series.map(({ name, values, categories }) => [name, values, categories]),
    ).toEqual([
      ['A', 'Sheet1!$B$2:$C$2', 'Sheet1!$B$1:$C$1'],
      ['B', 'Sheet1!$B$3:$C$3', 'Sheet1!$B$1:$C$1'],
    ]);
  });

  it('get series one by one: add, then setValues and setXAxisValues', async () => {
    const { run, book } = await openHost({ Sheet1: rows });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns');
      const series = chart.series.add('Money');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      chart.title.visible = false;
      await context.sync();
    });
    expect(book.extras.charts[0]).toMatchObject({
      title: null,
      series: [
        { name: 'Customers' },
        { name: 'Money', values: 'Sheet1!$C$2:$C$3', categories: 'Sheet1!$A$2:$A$3' },
      ],
    });
  });

  it('are found by name, or missed; deleted ones are gone', async () => {
    const { run, book } = await openHost({ Sheet1: rows });
    const find = (name: string): Promise<boolean> =>
      run(async (context) => {
        const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemOrNullObject(name);
        chart.load('name');
        await context.sync();
        if (!chart.isNullObject) chart.delete();
        await context.sync();
        return !chart.isNullObject;
      });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').name = 'share';
      await context.sync();
    });
    expect(await find('other')).toBe(false);
    expect(await find('share')).toBe(true);
    expect(book.extras.charts).toEqual([]);
    const code = await errorCode(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.getItem('share').load('name');
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('tell the page that draws them', async () => {
    const { run, book } = await openHost({ Sheet1: rows });
    let changes = 0;
    book.onExtrasChanged(() => changes++);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').title.text = 'x';
      await context.sync();
    });
    expect(changes).toBe(2);
  });
});
