import type { Cell, CellFormat } from '../report/summary';
import { blockAddress } from './address';
import { textToWrite, type Formula } from './cell-text';
import type { Changes } from './changes';
import { clearArea } from './clear-area';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import { addSheet, findSheetToWriteOver, type PreviousArea } from './own-sheet';
import { markAgain, markSheet } from './sheet-marks';
import { printAcross } from './print-across';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

export interface GradedSheet {
  name: string;
  columns: { header: string; format: CellFormat }[];
  rows: number;
  /** Rows are counted from the first customer. */
  cellsOf: (row: number, count: number) => Promise<(Cell | Formula)[][]>;
  previous?: PreviousArea;
}

const KIND = { what: 'gradedSheet' };
/**
 * Writes one row per customer on a sheet of our own, with a frozen header row and filter buttons. The sheet of the
 * run before is written over in place, so that the user's formulas that look into it go on working.
 */
export async function writeGradedSheet(
  graded: GradedSheet,
  changes: Changes,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<{ sheetId: string; sheetName: string; address: string }> {
  const width = graded.columns.length;
  const old = await findSheetToWriteOver(graded.previous, graded.rows + 1, width);
  const sheet = old ?? (await addSheet(graded.name, changes));
  const previous = old && graded.previous?.address;
  const address = blockAddress(0, 0, graded.rows + 1, width);
  if (previous) {
    await keepArea(sheet.sheetId, sheet.sheetName, previous, changes);
    changes.add(() => clearArea(sheet.sheetId, address, 'Contents'));
    changes.add(() => markAgain(sheet, KIND, previous));
  }
  const place = { sheet: sheet.sheetName };

  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    if (previous) worksheet.getRange(previous).clear('Contents');
    const header = worksheet.getRange(blockAddress(0, 0, 1, width));
    header.values = [graded.columns.map(({ header }) => textToWrite(header))];
    styleHeader(header);
    // What the user froze, filtered or set for printing on the sheet of the run before stays.
    if (!previous) worksheet.freezePanes.freezeRows(1);
    await sync(context);
  }, place);

  await writeBlocks(
    { ...sheet, firstRow: 1, firstColumn: 0, rows: graded.rows, columns: width },
    graded.cellsOf,
    onRows,
    signal,
  );

  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    graded.columns.forEach(({ format }, column) =>
      formatColumn(worksheet, { row: 0, column, rows: graded.rows + 1 }, format),
    );
    worksheet.getRange(address).format.autofitColumns();
    if (!previous) markSheet(worksheet, KIND, address);
    if (address !== previous) worksheet.autoFilter.apply(worksheet.getRange(address));
    if (previous) return sync(context);
    printAcross(worksheet, 0);
    await sync(context);
  }, place);
  // One that had no mark, in a copy or from a program that drops hidden names, has it from now on.
  if (previous) await markAgain(sheet, KIND, address);
  return { sheetId: sheet.sheetId, sheetName: sheet.sheetName, address };
}
