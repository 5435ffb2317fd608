import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
} from '@univerjs/core';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { noExtras, type BookContent, type BookExtras } from '../../../src/workbench/book/book-content';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';

const chart = (over: Partial<BookExtras['charts'][number]>): BookExtras['charts'][number] => ({
  id: 'chart-sheet-1-1',
  sheetId: 'sheet-1',
  name: 'Chart 1',
  type: 'ColumnClustered',
  title: '各级客户数 & share',
  legend: 'Bottom',
  categoryAxisTitle: '等级',
  valueAxisTitle: '客户数',
  series: [
    {
      name: '客户数',
      nameRef: "'客户 A&B'!$B$1",
      categories: "'客户 A&B'!$A$2:$A$4",
      values: "'客户 A&B'!$B$2:$B$4",
      color: '#4472C4',
    },
  ],
  dataLabels: true,
  left: 240,
  top: 30,
  width: 360.5,
  height: 220,
  ...over,
});

/** A workbook with one of everything. */
const book = (): BookContent => ({
  univer: {
    id: 'workbook',
    name: 'workbook',
    appVersion: '0.25.1',
    locale: 'enUS' as BookContent['univer']['locale'],
    defaultStyle: { ff: 'Arial', fs: 10 },
    styles: {
      'style-1': { ff: '等线', fs: 14, bl: 1, cl: { rgb: '#FFFFFF' }, bg: { rgb: '#4472C4' } },
      'style-2': { n: { pattern: 'yyyy/m/d' } },
      'style-3': { n: { pattern: '¥#,##0.00;[Red]¥-#,##0.00' }, it: 1, ul: { s: 1 }, st: { s: 1 } },
      'style-4': {
        ht: HorizontalAlign.CENTER,
        vt: VerticalAlign.MIDDLE,
        tb: WrapStrategy.WRAP,
        bd: {
          t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } },
          b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#FF0000' } },
        },
      },
      'style-5': { n: { pattern: '@' } },
    },
    sheetOrder: ['sheet-1', 'sheet-2'],
    sheets: {
      'sheet-1': {
        id: 'sheet-1',
        name: '客户 A&B',
        tabColor: '#FF0000',
        freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
        defaultColumnWidth: 70,
        defaultRowHeight: 24,
        showGridlines: BooleanNumber.FALSE,
        mergeData: [{ startRow: 6, startColumn: 0, endRow: 7, endColumn: 2 }],
        columnData: { 0: { w: 120 }, 2: { w: 90, hd: BooleanNumber.TRUE }, 3: { w: 80, s: 'style-5' } },
        rowData: { 2: { hd: BooleanNumber.TRUE }, 4: { h: 36, ia: BooleanNumber.FALSE } },
        cellData: {
          0: { 0: { v: '等级', t: 1, s: 'style-1' }, 1: { v: '客户数', t: 1, s: 'style-1' } },
          1: { 0: { v: 'A', t: 1 }, 1: { v: 3, t: 2 }, 2: { v: 45418, t: 2, s: 'style-2' } },
          2: { 0: { v: 'B', t: 1 }, 1: { v: 5.5, t: 2, s: 'style-3' } },
          3: { 0: { v: 'C', t: 1 }, 1: { v: 8, t: 2 }, 2: { v: 1, t: 3 } },
          4: {
            0: { f: '=CRM.TIER(B2,B3)', v: '钻石', t: 1 },
            1: { f: '=SUM(B2:B4)', v: 16.5, t: 2 },
            2: { f: '=B2/0', v: '#DIV/0!', t: 1 },
            3: { f: '=B2>1', v: 1, t: 3, s: 'style-5' },
            4: { f: '=IF(TRUE,"")', v: '', t: 1 },
            5: { f: '=NOT.YET(1)' },
          },
          5: { 0: { v: '#N/A', t: 4 }, 1: { v: '00123', t: 4 }, 2: { v: 'a\nb', t: 1, s: 'style-4' } },
          6: { 0: { s: 'style-4' } },
        },
      },
      'sheet-2': {
        id: 'sheet-2',
        name: "It's hidden",
        hidden: BooleanNumber.TRUE,
        custom: { veryHidden: true },
        cellData: { 0: { 0: { v: 1, t: 2 } } },
      },
    },
  },
  extras: {
    ...noExtras(),
    date1904: true,
    tables: [
      {
        id: 'table-sheet-1-1',
        sheetId: 'sheet-1',
        name: 'Tiers',
        address: 'A1:B4',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
    ],
    charts: [chart({})],
    customXml: [
      {
        id: '{5B6C7D8E-0000-4000-8000-1234567890AB}',
        xml: '<scheme xmlns="urn:crm-tier:scheme:1">{"名": "a &amp; b"}</scheme>',
      },
    ],
    names: [
      { name: 'AsOf', formula: '=45418', sheetId: null, comment: 'as-of "date"' },
      { name: 'Cut', formula: "='客户 A&B'!$B$2", sheetId: 'sheet-1', comment: '' },
    ],
    protections: [{ sheetId: 'sheet-2' }],
    filters: [{ sheetId: 'sheet-2', address: 'A1:C9' }],
    pageLayouts: [
      {
        sheetId: 'sheet-1',
        orientation: 'Landscape',
        paperSize: 'A4',
        printArea: 'A1:F20',
        titleRows: '$1:$1',
        fitToWidth: 1,
        fitToHeight: null,
        scale: null,
        margins: null,
        centerHorizontally: false,
        headersFooters: {},
        rowBreaks: [],
      },
      {
        sheetId: 'sheet-2',
        orientation: 'Portrait',
        paperSize: 'A4',
        printArea: null,
        titleRows: null,
        fitToWidth: null,
        fitToHeight: null,
        scale: 83,
        margins: { left: 28.35, right: 28.35, top: 42.5, bottom: 42.5, header: 20, footer: 20 },
        centerHorizontally: true,
        headersFooters: { leftHeader: '&"Arial,Bold"A & B', centerFooter: '&P / &N', rightFooter: '策略' },
        rowBreaks: [12, 40],
      },
    ],
    hyperlinks: [
      { sheetId: 'sheet-1', address: 'A2', target: 'https://example.com/?a=1&b=2#c', tip: 'a "tip"' },
      { sheetId: 'sheet-1', address: 'A3', target: "#'It''s hidden'!A1" },
    ],
    conditionalFormats: [
      {
        id: 'conditional-format-sheet-1-1-1',
        sheetId: 'sheet-1',
        address: 'B2:B4',
        rule: { kind: 'colorScale', minimum: '#F8696B', midpoint: '#FFEB84', maximum: '#63BE7B' },
      },
      {
        id: 'conditional-format-sheet-1-2-1',
        sheetId: 'sheet-1',
        address: 'C2:C4',
        rule: { kind: 'dataBar', color: '#5B9BD5' },
      },
      {
        id: 'conditional-format-sheet-1-3-1',
        sheetId: 'sheet-1',
        address: 'A2:A4',
        rule: { kind: 'cellValue', formula: '="A"', operator: 'EqualTo', fill: '#C6EFCE', font: '#006100' },
      },
    ],
  },
});

describe('a workbook that was saved and opened', () => {
  let before: BookContent;
  let after: BookContent;
  let file: Uint8Array;
  const style = (content: BookContent, row: number, column: number) => {
    const { sheets, styles } = content.univer;
    const s = sheets['sheet-1']!.cellData![row]![column]!.s;
    return typeof s === 'string' ? styles[s] : (s ?? {});
  };

  beforeAll(async () => {
    before = book();
    file = await writeXlsx(before);
    after = await readWorkbook(file, 'saved.xlsx');
  });

  it('has the same extras', () => {
    expect(after.extras).toEqual(before.extras);
  });

  it('has the same sheets, in order, visible or not', () => {
    const look = ({ univer }: BookContent) =>
      univer.sheetOrder
        .map((id) => univer.sheets[id]!)
        .map(({ name, hidden, custom }) => [name, hidden ?? 0, custom]);
    expect(look(after)).toEqual(look(before));
  });

  it('has the same values, types and formulas', () => {
    for (const [row, cells] of Object.entries(before.univer.sheets['sheet-1']!.cellData!))
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        const { s: _before, ...expected } = cell;
        const { s: _after, ...found } =
          after.univer.sheets['sheet-1']!.cellData![Number(row)]![Number(column)]!;
        expect(found).toEqual(expected);
      }
  });

  it('has the same looks', () => {
    expect(after.univer.defaultStyle).toMatchObject({ ff: 'Arial', fs: 10 });
    for (const [row, column] of [
      [0, 0],
      [1, 2],
      [2, 1],
      [4, 3],
      [5, 2],
      [6, 0],
    ] as const)
      expect(style(after, row, column)).toEqual(style(before, row, column));
  });

  it.each([
    'freeze',
    'mergeData',
    'columnData',
    'rowData',
    'tabColor',
    'defaultColumnWidth',
    'defaultRowHeight',
    'showGridlines',
  ] as const)('has the same %s', (what) => {
    const without = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, v) => (key === 's' ? undefined : v)));
    expect(without(after.univer.sheets['sheet-1']![what])).toEqual(
      without(before.univer.sheets['sheet-1']![what]),
    );
  });

  it('is written the same twice', async () => {
    expect(await writeXlsx(book())).toEqual(file);
    const again = await readWorkbook(await writeXlsx(after), 'again.xlsx');
    expect(again.extras).toEqual(after.extras);
  });

  it('holds native charts with the values they show', () => {
    const xml = new TextDecoder().decode(unzipSync(file)['xl/charts/chart1.xml']);
    expect(xml).toContain('<c:pt idx="0"><c:v>3</c:v></c:pt>');
    // The second cell has a number format of its own.
    expect(xml).toContain('<c:pt idx="1" formatCode="¥#,##0.00;[Red]¥-#,##0.00"><c:v>5.5</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="2"><c:v>C</c:v></c:pt>');
  });

  it.each([
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'BarStacked100',
    'Line',
    'LineMarkers',
    'LineStacked',
    'Area',
    'AreaStacked',
    'Pie',
    'Doughnut',
  ])('has the same chart of type %s', async (type) => {
    const content = book();
    const round = type === 'Pie' || type === 'Doughnut';
    content.extras.charts = [
      chart({
        type,
        title: null,
        legend: null,
        dataLabels: false,
        ...(round ? { categoryAxisTitle: null, valueAxisTitle: null } : {}),
      }),
    ];
    expect((await readWorkbook(await writeXlsx(content), 'a.xlsx')).extras.charts).toEqual(
      content.extras.charts,
    );
  });
});

describe('what Univer keeps in its own way', () => {
  it('fills a shared formula out and gives a cell the format of its column and row', async () => {
    const content = book();
    content.univer.sheets['sheet-1']!.cellData = {
      0: { 0: { f: '=B1*2', si: 'f1', v: 2, t: 2 }, 1: { v: 1, t: 2 }, 3: { v: '007', t: 1 } },
      1: { 0: { si: 'f1', v: 4, t: 2 }, 1: { v: 2, t: 2 } },
    };
    content.extras = noExtras();
    const { univer } = await readWorkbook(await writeXlsx(content), 'a.xlsx');
    const cells = univer.sheets['sheet-1']!.cellData!;
    expect(cells[1]![0]).toEqual({ f: '=B2*2', v: 4, t: 2 });
    expect(univer.styles[cells[0]![3]!.s as string]!.n!.pattern).toBe('@');
  });

  it('keeps the range of an array formula; its other cells are for the formula to fill', async () => {
    const content = book();
    content.univer.sheets['sheet-1']!.cellData = {
      0: { 0: { f: '=CRM.SCORES(C1:C2)', ref: 'A1:A2', v: 5, t: 2 } },
      1: { 0: { v: 4, t: 2 } },
    };
    content.extras = noExtras();
    const { univer } = await readWorkbook(await writeXlsx(content), 'a.xlsx');
    const cells = univer.sheets['sheet-1']!.cellData!;
    expect(cells[0]![0]).toEqual({ f: '=CRM.SCORES(C1:C2)', ref: 'A1:A2', v: 5, t: 2 });
    expect(cells[1]?.[0]?.v).toBeUndefined();
  });
});
