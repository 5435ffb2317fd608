import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { BookContent, ChartPart } from '../../../src/workbench/book/book-content';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';
import { saveAndOpen } from './content';

const chart = (over: Partial<ChartPart>): ChartPart => ({
  id: 'chart-sheet-1-1',
  sheetId: 'sheet-1',
  name: 'Chart 1',
  type: 'ColumnClustered',
  title: null,
  legend: null,
  categoryAxisTitle: null,
  valueAxisTitle: null,
  series: [
    { name: null, nameRef: null, categories: 'Data!$A$1:$A$3', values: 'Data!$B$1:$B$3', color: null },
  ],
  dataLabels: false,
  left: 0,
  top: 0,
  width: 360,
  height: 220,
  ...over,
});

function book(part: Partial<ChartPart>): BookContent {
  const content = contentFromRows({
    Data: [
      ['A', 160_000],
      ['B', 80_000],
      ['C', 0.25],
    ],
  });
  content.extras.charts = [chart(part)];
  return content;
}

async function partOf(content: BookContent, path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await writeXlsx(content))[path]);
}

/** Drawings count in whole English Metric Units, 12,700 a point. */
const points = (most: number) => fc.integer({ min: 0, max: most * 12_700 }).map((emu) => emu / 12_700);

describe('a chart over cells', () => {
  it('stands where it stood, whatever the sizes of rows and columns, hidden ones too', async () => {
    const sizes = fc.dictionary(
      fc.integer({ min: 0, max: 30 }).map(String),
      fc.record({ size: fc.integer({ min: 1, max: 400 }), hidden: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({ left: points(900), top: points(900), width: points(900), height: points(900) }),
        sizes,
        sizes,
        async (box, columns, rows) => {
          const content = book(box);
          const sheet = content.univer.sheets['sheet-1']!;
          const of = (all: typeof columns, key: 'w' | 'h') =>
            Object.fromEntries(
              Object.entries(all).map(([i, { size, hidden }]) => [
                i,
                { [key]: size, ...(hidden && { hd: 1 }) },
              ]),
            );
          sheet.columnData = of(columns, 'w');
          sheet.rowData = of(rows, 'h');
          expect((await saveAndOpen(content)).extras.charts[0]).toMatchObject(box);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('moves and grows with the cells: its corners are cells', async () => {
    const content = book({ left: 60, top: 15, width: 90, height: 30 });
    const sheet = content.univer.sheets['sheet-1']!;
    // 64 pixels are 48 points: from 12 points into B to 6 points into E, C being hidden.
    sheet.columnData = { 2: { hd: 1 } };
    expect(await partOf(content, 'xl/drawings/drawing1.xml')).toContain(
      '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>152400</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>4</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
  });

  it('stands at its row below many whose heights are no whole pixels', async () => {
    const content = book({ left: 0, top: 150 * 16, width: 96, height: 13 * 16 });
    // 16 points are 21 1/3 pixels.
    content.univer.sheets['sheet-1']!.rowData = Object.fromEntries(
      Array.from({ length: 200 }, (_, row) => [row, { h: 64 / 3 }]),
    );
    const drawing = await partOf(content, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('<xdr:row>150</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>');
    expect(drawing).toContain('<xdr:row>163</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>');
  });

  it('is also read where another program placed it by points alone', async () => {
    const entries = unzipSync(await writeXlsx(book({})));
    const path = 'xl/drawings/drawing1.xml';
    const drawing = new TextDecoder().decode(entries[path]);
    entries[path] = strToU8(
      drawing
        .replace(
          /<xdr:from>.*<\/xdr:to>/,
          '<xdr:pos x="127000" y="254000"/><xdr:ext cx="1270000" cy="635000"/>',
        )
        .replaceAll('twoCellAnchor', 'absoluteAnchor'),
    );
    const { extras } = await readWorkbook(zipSync(entries), 'a.xlsx');
    expect(extras.charts[0]).toMatchObject({ left: 10, top: 20, width: 100, height: 50 });
  });
});

describe('what a chart takes from elsewhere', () => {
  it.each([
    ['ColumnClustered', 8],
    ['Line', 2],
    ['Pie', 1],
  ])('a %s without colours takes those of the theme, and has none again when opened', async (type, count) => {
    const [one] = chart({}).series;
    const content = book({ type, series: Array.from({ length: count }, () => one!) });
    const xml = await partOf(content, 'xl/charts/chart1.xml');
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(xml).toContain('<a:schemeClr val="accent2"');
    expect(await partOf(content, 'xl/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="4472C4"/>');
    expect((await saveAndOpen(content)).extras.charts).toEqual(content.extras.charts);
  });

  it('the number format of the cells, own, of their row or of their column', async () => {
    const content = book({});
    const sheet = content.univer.sheets['sheet-1']!;
    content.univer.styles = { money: { n: { pattern: '#,##0' } } };
    sheet.columnData = { 1: { s: 'money' } };
    sheet.cellData![2]![1]!.s = { n: { pattern: '0%' } };
    const xml = await partOf(content, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:numCache><c:formatCode>#,##0</c:formatCode>');
    expect(xml).toContain('<c:pt idx="2" formatCode="0%"><c:v>0.25</c:v></c:pt>');
    expect(xml).toContain('<c:numFmt formatCode="#,##0" sourceLinked="1"/>');
  });
});
