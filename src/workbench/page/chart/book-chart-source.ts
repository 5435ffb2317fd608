import { parseAddress } from '../../book/address';
import type { Book } from '../../book/book';
import type { Spreadsheet } from '../spreadsheet';
import type { ReferencedCells } from './chart-data';
import type { ChartSource } from './chart-overlay';
import { sheetView } from './sheet-view';

/** More points than this cannot be told apart on a chart of a sheet's size. */
const mostPoints = 5000;

/** The charts of a book's active sheet, their cells and where the spreadsheet shows them. */
export const bookChartSource = (book: Book, { univer }: Spreadsheet): ChartSource => ({
  charts: () => book.extras.charts.filter(({ sheetId }) => sheetId === book.activeSheet.id),
  read: (reference) => readCells(book, reference),
  view: () => sheetView(univer, book.unitId),
});

function readCells(book: Book, reference: string): ReferencedCells | null {
  const address = parseAddress(reference.replace(/^=/, ''));
  if (!address) return null;
  const sheet = address.sheet === null ? book.activeSheet : book.sheetNamed(address.sheet);
  if (!sheet) return null;
  const { row, column, rows, columns } = address.range;
  const values: ReferencedCells['values'] = [];
  for (let r = row; r < row + rows && values.length < mostPoints; r++) {
    for (let c = column; c < column + columns; c++) values.push(sheet.cell(r, c)?.v ?? null);
  }
  return { values, format: sheet.numberFormat(row, column) };
}
