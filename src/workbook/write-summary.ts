import type { Summary } from '../report/summary';
import { blockAddress } from './address';
import { cellToWrite, textToWrite } from './cell-text';
import { drawSummary } from './draw-summary';
import type { SheetName } from './own-sheet';
import { inWorkbook } from './in-workbook';
import { LINKS_ROW, layOutSummary } from './summary-layout';
import { markSheet, type SheetKind } from './sheet-marks';
import { nativeTables } from './summary-tables';
import { sync } from './sync';

/** A way from one sheet to another. */
export interface SheetLink {
  text: string;
  sheetName: string;
}

/** Columns from one link to the next. */
const LINK_COLUMNS = 2;

export interface FilledSummary {
  address: string;
  /** Gives the native tables their names, once the sheet of the run before has let go of them. */
  nameTables: () => Promise<void>;
}

/** Writes a summary on an empty sheet: cells, native tables and charts, colours, links, and how it is printed. */
export async function fillSummary(
  summary: Summary,
  sheet: SheetName,
  kind: SheetKind,
  links: readonly SheetLink[],
): Promise<FilledSummary> {
  const layout = layOutSummary(summary);
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

  const nameTables = await nativeTables(sheet, layout);
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    drawSummary(worksheet, layout, summary);
    markSheet(worksheet, kind, address);
    await sync(context);
    links.forEach(({ text, sheetName }, index) => {
      const cell = worksheet.getRange(blockAddress(LINKS_ROW, linkColumn(index), 1, 1));
      cell.values = [[textToWrite(text)]];
      cell.hyperlink = {
        documentReference: `'${sheetName.replaceAll("'", "''")}'!A1`,
        screenTip: sheetName,
      };
    });
    await sync(context);
  }, place);
  return { address, nameTables };
}

const linkColumn = (index: number): number => (index === 0 ? 0 : 1 + (index - 1) * LINK_COLUMNS);
