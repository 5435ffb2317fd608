/** A sheet the user may grade. */
export interface Source {
  sheetId: string;
  sheetName: string;
  /** Size of the used range, title and header rows included; 0 rows = the sheet is empty. */
  rows: number;
  columns: number;
  /** The sheet in front. */
  active: boolean;
}
