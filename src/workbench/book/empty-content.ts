import { noExtras, type BookContent } from './book-content';
import type { ICellData, IWorkbookData } from '@univerjs/core';

/** A plain value of a cell: null leaves it empty; text stays text, whatever it looks like. */
export type PlainCell = string | number | boolean | null;

/** A workbook with one empty sheet. */
export const emptyContent = (sheetName = 'Sheet1'): BookContent => contentFromRows({ [sheetName]: [] });

/** A workbook of plain values, sheet by sheet; a text with a leading "=" becomes a formula. */
export function contentFromRows(sheets: Record<string, readonly (readonly PlainCell[])[]>): BookContent {
  const univer: IWorkbookData = {
    id: 'book',
    name: 'Book1',
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: [],
    sheets: {},
  };
  Object.entries(sheets).forEach(([name, rows], index) => {
    const id = `sheet-${index + 1}`;
    univer.sheetOrder.push(id);
    univer.sheets[id] = {
      id,
      name,
      cellData: cellsOf(rows),
      // Excel's own sizes, in pixels.
      defaultColumnWidth: 64,
      defaultRowHeight: 20,
      rowCount: Math.max(1000, rows.length + 100),
      columnCount: Math.max(26, rows.reduce((most, row) => Math.max(most, row.length), 0) + 12),
    };
  });
  return { univer, extras: noExtras() };
}

function cellsOf(rows: readonly (readonly PlainCell[])[]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, columnIndex) => {
      if (value !== null) line[columnIndex] = cellOf(value);
    });
    cells[rowIndex] = line;
  });
  return cells;
}

function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return value.startsWith('=') && value.length > 1 ? { f: value } : { v: value, t: 1 };
}
