import { lastColumn, lastRow, type CellRange } from '../book/cell-range';
import { HostError } from './host-error';
import { assertWritable, type RangeReference } from './range-reference';

type Worksheet = RangeReference['sheet']['worksheet'];

/** Whether the rows of a range are hidden; null where some are. */
export const rowsHidden = (range: CellRange, worksheet: Worksheet): boolean | null =>
  shared(range.row, lastRow(range), (row) => !worksheet.getRowRawVisible(row));

/** Whether the columns of a range are hidden; null where some are. */
export const columnsHidden = (range: CellRange, worksheet: Worksheet): boolean | null =>
  shared(range.column, lastColumn(range), (column) => !worksheet.getColVisible(column));

/** Whether no cell of a range is seen; null where some are. */
export function allHidden(range: CellRange, worksheet: Worksheet): boolean | null {
  const rows = rowsHidden(range, worksheet);
  const columns = columnsHidden(range, worksheet);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** Of what Excel can say about each row the host knows whether it is hidden. */
export function rowProperties(
  worksheet: Worksheet,
  range: CellRange,
  options: unknown,
): { rowHidden: boolean }[] {
  const asked = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  const unknown = asked.find(([name, wanted]) => wanted !== false && name !== 'rowHidden');
  if (unknown || asked.length === 0)
    throw new HostError('NotImplemented', 'The workbench covers rowHidden of Range.getRowProperties only.');
  return Array.from({ length: range.rows }, (_, row) => ({
    rowHidden: !worksheet.getRowRawVisible(range.row + row),
  }));
}

export function setHidden({ sheet, range }: RangeReference, what: 'row' | 'col', hidden: boolean): void {
  assertWritable(sheet);
  const last = { row: lastRow(range), column: lastColumn(range) };
  sheet.ensureGrid(what === 'row' ? last.row : 0, what === 'col' ? last.column : 0);
  sheet.book.mutate(`sheet.mutation.set-${what}-${hidden ? 'hidden' : 'visible'}`, {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ranges: [{ startRow: range.row, endRow: last.row, startColumn: range.column, endColumn: last.column }],
  });
}

function shared(from: number, to: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}
