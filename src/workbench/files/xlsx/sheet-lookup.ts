import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';

import { parseAddress } from '../../book/address';
import { lastColumn, lastRow } from '../../book/cell-range';

/** What a chart needs of a cell; the format is Excel's number format, "General" without one. */
export interface CellBehind {
  value: string | number | boolean | null;
  format: string;
}

/** The cells behind a reference that names its sheet, row by row; none when it leads nowhere. */
export function cellsBehind(book: IWorkbookData, reference: string): CellBehind[] {
  const address = parseAddress(reference.replace(/^=/, ''));
  const sheet = Object.values(book.sheets).find(({ name }) => name === address?.sheet);
  if (address === null || sheet === undefined) return [];
  const pattern = (style: Nullable<IStyleData | string>): string | undefined =>
    (typeof style === 'string' ? book.styles[style] : style)?.n?.pattern;
  const { range } = address;
  const cells: CellBehind[] = [];
  for (let row = range.row; row <= lastRow(range); row++)
    for (let column = range.column; column <= lastColumn(range); column++) {
      const cell = sheet.cellData?.[row]?.[column];
      const format =
        pattern(cell?.s) ?? pattern(sheet.rowData?.[row]?.s) ?? pattern(sheet.columnData?.[column]?.s);
      cells.push({ value: cell?.v ?? null, format: format ?? 'General' });
    }
  return cells;
}
