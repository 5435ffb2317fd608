import {
  BooleanNumber,
  LocaleType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';

import { GRID_COLUMNS, GRID_ROWS } from '../book/cell-range';

export type CellMatrix = NonNullable<IWorksheetData['cellData']>;

export type SheetContent = Pick<IWorksheetData, 'id' | 'name' | 'cellData'> & Partial<IWorksheetData>;

/** Excel's default font, where a file names no other. */
export const DEFAULT_FONT = { ff: 'Calibri', fs: 11 };

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** The grid is a little larger than what is used: a full one of 17 billion cells is slow to scroll. */
function gridSize(cellData: CellMatrix): { rowCount: number; columnCount: number } {
  let rows = 0;
  let columns = 0;
  for (const key in cellData) {
    const row = Number(key);
    rows = Math.max(rows, row + 1);
    for (const column in cellData[row]) columns = Math.max(columns, Number(column) + 1);
  }
  return {
    rowCount: Math.min(GRID_ROWS, Math.max(LEAST_ROWS, rows + SPARE_ROWS)),
    columnCount: Math.min(GRID_COLUMNS, Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS)),
  };
}

/** A Univer workbook of these sheets, in this order. */
export function bookOfSheets(
  sheets: SheetContent[],
  styles: Record<string, IStyleData>,
  defaultStyle: IStyleData = DEFAULT_FONT,
): IWorkbookData {
  return {
    id: 'workbook',
    name: 'workbook',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles,
    defaultStyle,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        {
          hidden: BooleanNumber.FALSE,
          mergeData: [],
          rowData: {},
          columnData: {},
          ...gridSize(sheet.cellData),
          ...sheet,
        },
      ]),
    ),
  };
}
