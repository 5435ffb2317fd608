import type { Summary } from '../report/summary';
import { blockAddress } from './address';
import { cellToWrite, textToWrite } from './cell-text';
import { drawSummary } from './draw-summary';
import type { SheetName } from './own-sheet';
import { inWorkbook } from './in-workbook';
import { LINKS_ROW, layOutSummary } from './summary-layout/lay-out-summary';
import { markSheet, type SheetKind } from './sheet-marks';
import { nativeTables } from './summary-tables';
import { textWidth } from './text-lines';
import { sync } from './sync';

/** A way from one sheet to another. */
export interface SheetLink {
  text: string;
  sheetName: string;
}

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
    const columns = linkColumns(links, layout.widths);
    links.forEach(({ text, sheetName }, index) => {
      const cell = worksheet.getRange(blockAddress(LINKS_ROW, columns[index]!, 1, 1));
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

/** Points between a link and the next. */
const LINK_GAP = 12;

/** The column of each link, so that its text ends before the next one begins. */
export function linkColumns(links: readonly Pick<SheetLink, 'text'>[], widths: readonly number[]): number[] {
  let next = 0;
  return links.map(({ text }) => {
    const column = next;
    let room = 0;
    do room += widths[next++] ?? 0;
    while (room < textWidth(text) + LINK_GAP && next < widths.length);
    return column;
  });
}
