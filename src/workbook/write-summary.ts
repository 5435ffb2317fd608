import type { ChartBlock, Summary } from '../report/summary';
import { blockAddress } from './address';
import { cellToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { NUMBER_FORMATS } from './number-formats';
import { addSheet, findSheetToReplace, replaceSheet, type PreviousArea, type SheetName } from './own-sheet';
import { styleHeader } from './style-header';
import { layOutSummary, type PlacedTable, type SummaryLayout } from './summary-layout';
import { sync } from './sync';

const BRAND_COLOR = '#0F6C5C';
const LINE_COLOR = '#D1D1D1';
/** Points: the first column holds labels, the others numbers. */
const LABEL_WIDTH = 150;
const NUMBER_WIDTH = 92;

const CHART_TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
  line: 'Line',
} as const satisfies Record<ChartBlock['type'], Excel.ChartType | `${Excel.ChartType}`>;

export interface WrittenSummary {
  sheet: SheetName;
  address: string;
  /** The name the sheet has after `replacePrevious`. */
  finalName: string;
  /** The sheet of the run before that it will replace; undefined = there is none. */
  replaces: SheetName | undefined;
  /** The last step of a run: puts the new sheet in the place of the one of the run before. */
  replacePrevious: () => Promise<void>;
}

/**
 * Writes the strategy summary on a new sheet, its charts native, set for A4 portrait. The summary of the run before
 * stays until `replacePrevious`, so that a run that fails leaves it whole.
 */
export async function writeSummary(
  summary: Summary,
  previous: PreviousArea | undefined,
  changes: Changes,
): Promise<WrittenSummary> {
  const layout = layOutSummary(summary);
  const old = await findSheetToReplace(previous);
  const sheet = await addSheet(summary.sheetName, changes);
  const address = blockAddress(0, 0, layout.rows, layout.columns);
  const place = { sheet: sheet.sheetName };

  await inWorkbook(async (context) => {
    const values: (string | number)[][] = Array.from({ length: layout.rows }, () =>
      new Array<string | number>(layout.columns).fill(''),
    );
    for (const { row, column, cell } of layout.cells) values[row]![column] = cellToWrite(cell);
    context.workbook.worksheets.getItem(sheet.sheetId).getRange(address).values = values;
    await sync(context);
  }, place);

  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    dress(worksheet, layout);
    await sync(context);
    for (const { chart, table, row, rows } of layout.charts) {
      addChart(worksheet, chart, table, row, rows, layout.columns);
      await sync(context);
    }
  }, place);
  return {
    sheet,
    address,
    finalName: old?.sheetName ?? sheet.sheetName,
    replaces: old,
    replacePrevious: async () => {
      if (old) await replaceSheet(old, sheet);
    },
  };
}

/** Points; Excel does not fit the height of merged cells, so lines are counted: `linesOf` a text in a width in points. */
const LINE_HEIGHT = 16;
const POINTS_PER_HALF_WIDTH = 6.2;

function linesOf(text: string, width: number): number {
  const halfWidths = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return Math.max(1, Math.ceil((halfWidths * POINTS_PER_HALF_WIDTH) / width));
}

function dress(worksheet: Excel.Worksheet, layout: SummaryLayout): void {
  const range = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    worksheet.getRange(blockAddress(row, column, rows, columns));

  for (const { row, column, format, cell } of layout.cells) {
    if (typeof cell === 'number') range(row, column, 1, 1).numberFormat = [[NUMBER_FORMATS[format]]];
  }
  for (const { row, rows } of layout.facts) range(row, 1, rows, 1).format.horizontalAlignment = 'Right';
  range(0, 0, layout.rows, 1).format.columnWidth = LABEL_WIDTH;
  range(0, 1, layout.rows, layout.columns - 1).format.columnWidth = NUMBER_WIDTH;
  worksheet.showGridlines = false;

  const title = range(layout.title, 0, 1, 1).format;
  title.rowHeight = 28;
  title.font.size = 18;
  title.font.bold = true;
  title.font.color = BRAND_COLOR;
  for (const row of layout.sections) {
    const section = range(row, 0, 1, layout.columns).format;
    section.rowHeight = 20;
    section.font.size = 13;
    section.font.bold = true;
    section.font.color = BRAND_COLOR;
    section.borders.getItem('EdgeBottom').style = 'Continuous';
    section.borders.getItem('EdgeBottom').color = LINE_COLOR;
  }
  for (const { row, texts } of layout.headers) {
    const header = range(row, 0, 1, texts.length);
    styleHeader(header);
    header.format.wrapText = true;
    header.format.rowHeight =
      LINE_HEIGHT *
      Math.max(...texts.map((text, column) => linesOf(text, column === 0 ? LABEL_WIDTH : NUMBER_WIDTH)));
    if (texts.length > 1) range(row, 1, 1, texts.length - 1).format.horizontalAlignment = 'Right';
  }
  for (const { row, column, rows } of layout.notes) {
    const note = range(row, column, rows, 1).format;
    note.horizontalAlignment = 'Left';
    note.indentLevel = 1;
  }
  for (const { row, columns } of layout.totals) {
    const total = range(row, 0, 1, columns).format;
    total.font.bold = true;
    total.borders.getItem('EdgeTop').style = 'Continuous';
    total.borders.getItem('EdgeTop').color = BRAND_COLOR;
  }
  for (const { row, text } of layout.lines) {
    const line = range(row, 0, 1, layout.columns);
    line.merge(false);
    line.format.wrapText = true;
    line.format.verticalAlignment = 'Top';
    line.format.rowHeight = LINE_HEIGHT * linesOf(text, LABEL_WIDTH + NUMBER_WIDTH * (layout.columns - 1));
  }

  worksheet.pageLayout.orientation = 'Portrait';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  worksheet.pageLayout.setPrintArea(blockAddress(0, 0, layout.rows, layout.columns));
}

function addChart(
  worksheet: Excel.Worksheet,
  block: ChartBlock,
  table: PlacedTable,
  row: number,
  rows: number,
  columns: number,
): void {
  const body = table.headerRow + 1;
  const [first = 1] = block.series;
  const chart = worksheet.charts.add(
    CHART_TYPES[block.type],
    worksheet.getRange(blockAddress(table.headerRow, first, table.rows + 1, 1)),
    // "Auto" differs between Excel on the web and on the desktop (office-js issue 1830).
    'Columns',
  );
  chart.name = `CRM Tier ${block.id}`;
  chart.title.text = block.title;
  const categories = worksheet.getRange(blockAddress(body, block.category, table.rows, 1));
  chart.series.getItemAt(0).setXAxisValues(categories);
  for (const column of block.series.slice(1)) {
    const series = chart.series.add(table.block.columns[column]?.header ?? '');
    series.setValues(worksheet.getRange(blockAddress(body, column, table.rows, 1)));
    series.setXAxisValues(categories);
  }
  chart.series.getItemAt(0).format.fill.setSolidColor(BRAND_COLOR);
  if (block.type !== 'pie') {
    chart.axes.categoryAxis.title.text = block.categoryAxisTitle;
    chart.axes.valueAxis.title.text = block.valueAxisTitle;
    chart.legend.visible = block.series.length > 1;
  }
  chart.setPosition(blockAddress(row, 0, 1, 1), blockAddress(row + rows - 2, columns - 1, 1, 1));
}
