import type { ListSheet } from '../report/actions/list-sheet';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { layOutList } from './list-layout';
import { addSheet, type SheetName } from './own-sheet';
import { printAcross } from './print-across';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

const BRAND_COLOR = '#0F6C5C';
const LINE_COLOR = '#D1D1D1';
const TABLE_STYLE = 'TableStyleLight1';
/** As `layOutList` reckons. */
const FONT_SIZE = 10;

export interface WrittenList {
  sheet: SheetName;
  address: string;
}

/** Writes a list on a new sheet: what it is above a native table, set for landscape pages with the headers repeated. */
export async function writeListSheet(
  list: ListSheet,
  changes: Changes,
  signal?: AbortSignal,
): Promise<WrittenList> {
  const { headerRow, widths, headerHeight, lineHeights, heights } = layOutList(list);
  const columns = list.columns.length;
  const rows = list.rows.length;
  const sheet = await addSheet(list.sheetName, changes);
  const place = { sheet: sheet.sheetName };
  const tableAddress = blockAddress(headerRow, 0, rows + 1, columns);

  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    list.lines.forEach((line, row) => {
      worksheet.getRange(blockAddress(row, 0, 1, 1)).values = [[textToWrite(line)]];
    });
    worksheet.getRange(blockAddress(headerRow, 0, 1, columns)).values = [
      list.columns.map(({ header }) => textToWrite(header)),
    ];
    await sync(context);
  }, place);
  await writeBlocks(
    { ...sheet, firstRow: headerRow + 1, firstColumn: 0, rows, columns },
    (row, count) => list.rows.slice(row, row + count),
    () => undefined,
    signal,
  );

  await inWorkbook(async (context) => {
    const tables = context.workbook.tables;
    tables.load('items/name');
    await sync(context);
    const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    let name = list.tableName;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${list.tableName}_${copy}`;

    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    worksheet.getRange(blockAddress(0, 0, headerRow + 1 + rows, columns)).format.font.size = FONT_SIZE;
    const table = worksheet.tables.add(tableAddress, true);
    table.name = name;
    table.style = TABLE_STYLE;
    const header = worksheet.getRange(blockAddress(headerRow, 0, 1, columns));
    styleHeader(header);
    header.format.wrapText = true;
    header.format.rowHeight = headerHeight;
    list.columns.forEach(({ format }, column) => {
      formatColumn(worksheet, { row: headerRow, column, rows: rows + 1 }, format);
      const whole = worksheet.getRange(blockAddress(headerRow, column, rows + 1, 1)).format;
      whole.columnWidth = widths[column] ?? 64;
      if (format === 'text')
        worksheet.getRange(blockAddress(headerRow + 1, column, rows, 1)).format.wrapText = true;
    });
    const body = worksheet.getRange(blockAddress(headerRow + 1, 0, rows, columns)).format;
    body.verticalAlignment = 'Top';
    // Table styles are not drawn by every program: rows are told apart without them.
    for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
      body.borders.getItem(edge).style = 'Continuous';
      body.borders.getItem(edge).color = LINE_COLOR;
    }
    await sync(context);
    if (heights.length === 0) body.autofitRows();
    for (const run of heights) {
      worksheet.getRange(blockAddress(headerRow + 1 + run.row, 0, run.rows, 1)).format.rowHeight = run.height;
    }
    lineHeights.forEach((height, row) => dressLine(worksheet, row, columns, height));
    worksheet.showGridlines = false;
    worksheet.freezePanes.freezeRows(headerRow + 1);
    printAcross(worksheet, headerRow);
    await sync(context);
  }, place);
  return { sheet, address: blockAddress(0, 0, headerRow + 1 + rows, columns) };
}

/** The first line is the title; the others run over the width of the table. */
function dressLine(worksheet: Excel.Worksheet, row: number, columns: number, height: number): void {
  const line = worksheet.getRange(blockAddress(row, 0, 1, columns));
  line.merge(false);
  line.format.horizontalAlignment = 'Left';
  line.format.verticalAlignment = row === 0 ? 'Center' : 'Top';
  line.format.wrapText = row > 0;
  line.format.rowHeight = height;
  if (row > 0) return;
  line.format.font.size = 14;
  line.format.font.bold = true;
  line.format.font.color = BRAND_COLOR;
}
