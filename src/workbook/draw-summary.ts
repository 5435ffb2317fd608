import type { Summary } from '../report/summary';
import { blockAddress } from './address';
import { addSummaryChart } from './summary-charts';
import { styleHeader } from './style-header';
import { LINKS_ROW } from './summary-layout/lay-out-summary';
import type { SummaryLayout } from './summary-layout/layout';
import { MARGINS } from './summary-layout/pages';

export const BRAND_COLOR = '#0F6C5C';
const LINE_COLOR = '#D1D1D1';
const MUTED_COLOR = '#5C5C5C';
const TILE_COLOR = '#EEF6F4';
/** White to brand: legible under dark text at both ends, and in grey print. */
const HEAT = { low: '#FFFFFF', high: '#63B5A4' };
const FONT_SIZE = 10;

/** Looks, charts and print layout of a summary whose cells are written. */
export function drawSummary(worksheet: Excel.Worksheet, layout: SummaryLayout, summary: Summary): void {
  const range = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    worksheet.getRange(blockAddress(row, column, rows, columns));
  const all = range(0, 0, layout.rows, layout.columns).format;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = 'Center';
  worksheet.showGridlines = false;
  layout.widths.forEach((width, column) => {
    range(0, column, 1, 1).format.columnWidth = width;
  });
  layout.heights.forEach((height, row) => {
    range(row, 0, 1, 1).format.rowHeight = height;
  });
  for (const { row, column, numberFormat, cell } of layout.cells) {
    if (typeof cell === 'number') range(row, column, 1, 1).numberFormat = [[numberFormat]];
  }

  const title = range(0, 0, 1, 1).format;
  title.font.size = 18;
  title.font.bold = true;
  title.font.color = BRAND_COLOR;
  for (const row of layout.sections) {
    const section = range(row, 0, 1, layout.columns).format;
    section.font.size = 12;
    section.font.bold = true;
    section.font.color = BRAND_COLOR;
    bottomLine(section, LINE_COLOR);
  }
  for (const { row, column, columns } of layout.tiles) {
    const label = range(row, column, 1, columns);
    const value = range(row + 1, column, 1, columns);
    if (columns > 1) {
      label.merge(false);
      value.merge(false);
    }
    label.format.wrapText = true;
    label.format.font.color = MUTED_COLOR;
    value.format.font.size = 15;
    value.format.font.bold = true;
    value.format.font.color = BRAND_COLOR;
    for (const part of [label, value]) {
      part.format.fill.color = TILE_COLOR;
      part.format.horizontalAlignment = 'Left';
      part.format.indentLevel = 1;
    }
  }
  drawTables(range, layout);
  for (const row of layout.lines) {
    const line = range(row, 0, 1, layout.columns);
    line.merge(false);
    line.format.wrapText = true;
    line.format.horizontalAlignment = 'Left';
    line.format.verticalAlignment = 'Top';
    line.format.font.color = MUTED_COLOR;
  }
  for (const { row, column, rows, columns } of layout.heats) {
    const heat = range(row, column, rows, columns).conditionalFormats.add('ColorScale');
    heat.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: HEAT.low },
      maximum: { type: 'HighestValue', color: HEAT.high },
    };
  }
  for (const placed of layout.charts) addSummaryChart(worksheet, placed);

  worksheet.freezePanes.freezeRows(LINKS_ROW + 1);
  setUpPage(worksheet, layout, summary);
}

function drawTables(
  range: (row: number, column: number, rows: number, columns: number) => Excel.Range,
  layout: SummaryLayout,
): void {
  for (const { row, columns } of layout.headers) {
    const header = range(row, 0, 1, columns);
    styleHeader(header);
    header.format.wrapText = true;
    if (columns > 1) range(row, 1, 1, columns - 1).format.horizontalAlignment = 'Right';
  }
  layout.tables.forEach(({ headerRow, rows }, index) => {
    const columns = layout.headers[index]?.columns ?? 0;
    for (let row = headerRow + 1; row <= headerRow + rows; row++) {
      bottomLine(range(row, 0, 1, columns).format, LINE_COLOR);
    }
  });
  for (const { row, column, rows } of layout.texts) {
    const texts = range(row, column, rows, 1).format;
    texts.horizontalAlignment = 'Left';
    texts.wrapText = true;
    // Words behind a number keep away from it.
    if (column > 0) texts.indentLevel = 1;
  }
  for (const { row, column, columns } of layout.wide) {
    const wide = range(row, column, 1, columns);
    if (columns > 1) wide.merge(false);
    wide.format.wrapText = true;
    wide.format.horizontalAlignment = 'Left';
    wide.format.indentLevel = 1;
  }
  for (const { row, columns } of layout.totals) {
    const total = range(row, 0, 1, columns).format;
    total.font.bold = true;
    total.borders.getItem('EdgeTop').style = 'Continuous';
    total.borders.getItem('EdgeTop').color = BRAND_COLOR;
  }
}

function bottomLine(format: Excel.RangeFormat, color: string): void {
  const border = format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = color;
}

/** A4 and one page wide, titles on every page, the number of the page at its foot. */
function setUpPage(worksheet: Excel.Worksheet, layout: SummaryLayout, { page, footer }: Summary): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(blockAddress(0, 0, layout.rows, layout.columns));
  pageLayout.setPrintTitleRows(`$1:$${layout.titleRows}`);
  const footers = pageLayout.headersFooters.defaultForAllPages;
  // An ampersand begins a code.
  footers.leftFooter = footer.replaceAll('&', '&&').slice(0, 200);
  footers.rightFooter = '&P / &N';
  for (const row of layout.breaks) {
    worksheet.horizontalPageBreaks.add(blockAddress(row, 0, 1, 1));
  }
}
