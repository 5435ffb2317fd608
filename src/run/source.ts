import type { SheetExtent } from '../workbook/find-sheets';

/** A list the user may grade: a sheet, or an Excel table on it. */
export interface Source {
  id: string;
  sheetId: string;
  sheetName: string;
  /** The Excel table; absent = the used cells of the sheet. */
  tableName?: string;
  /** A1 address without the sheet; "" when empty. */
  address: string;
  /** Size of the table or of the used range, title and header rows included; 0 rows = the sheet is empty. */
  rows: number;
  columns: number;
  /** On the sheet in front. */
  active: boolean;
}

export const toSource = ({ firstRow: _row, firstColumn: _column, ...source }: SheetExtent): Source => source;
