import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from '../book/book-sheet';
import {
  GRID_COLUMNS,
  GRID_ROWS,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from '../book/cell-range';
import { HostError } from './host-error';
import type { HostSession } from './host-session';
import { assertWritable, rangeOn, type RangeReference } from './range-reference';
import { shiftExtras } from './shift-extras';

/** Makes room: whole rows or columns where the range is one, else the cells beside or below move on. */
export function insertCells(
  reference: RangeReference,
  shift: 'Down' | 'Right',
  host: HostSession,
): RangeReference {
  const { sheet, range } = reference;
  assertWritable(sheet);
  refuseThroughTable(reference);
  const used = sheet.usedRange(true);
  const down = shift === 'Down';
  const pushedOff = down
    ? used !== null && lastRow(used) + range.rows >= GRID_ROWS && lastRow(used) >= range.row
    : used !== null && lastColumn(used) + range.columns >= GRID_COLUMNS && lastColumn(used) >= range.column;
  if (pushedOff) throw new HostError('NonBlankCellOffSheet');
  if (isEntireRow(range)) {
    sheet.book.keepingSelection(sheet, () => sheet.facade.insertRows(range.row, range.rows));
    shiftExtras(sheet, 'row', range.row, range.rows);
  } else if (isEntireColumn(range)) {
    sheet.book.keepingSelection(sheet, () => sheet.facade.insertColumns(range.column, range.columns));
    shiftExtras(sheet, 'column', range.column, range.columns);
  } else moveCells(reference, down, down ? range.rows : range.columns);
  host.changed(
    sheet,
    range,
    isEntireRow(range) ? 'RowInserted' : isEntireColumn(range) ? 'ColumnInserted' : 'CellInserted',
  );
  return rangeOn(sheet, { ...range });
}

/** Takes the cells out; those below move up, or those to the right move left. */
export function deleteCells(reference: RangeReference, shift: 'Up' | 'Left', host: HostSession): void {
  const { sheet, range } = reference;
  assertWritable(sheet);
  if (isEntireRow(range)) {
    const rows = Math.min(range.rows, sheet.worksheet.getRowCount() - range.row);
    if (rows > 0) sheet.book.keepingSelection(sheet, () => sheet.facade.deleteRows(range.row, rows));
    shiftExtras(sheet, 'row', range.row, -range.rows);
  } else if (isEntireColumn(range)) {
    const columns = Math.min(range.columns, sheet.worksheet.getColumnCount() - range.column);
    if (columns > 0)
      sheet.book.keepingSelection(sheet, () => sheet.facade.deleteColumns(range.column, columns));
    shiftExtras(sheet, 'column', range.column, -range.columns);
  } else {
    refuseThroughTable(reference);
    const up = shift === 'Up';
    moveCells(reference, up, up ? -range.rows : -range.columns);
  }
  host.changed(
    sheet,
    range,
    isEntireRow(range) ? 'RowDeleted' : isEntireColumn(range) ? 'ColumnDeleted' : 'CellDeleted',
  );
}

/** Moves what stands in the rows (or columns) of the range by `by`; formulas elsewhere keep their references. */
function moveCells({ sheet, range }: RangeReference, vertical: boolean, by: number): void {
  const used = sheet.usedRange(false);
  if (!used) return;
  const bottom = vertical ? Math.max(lastRow(used), lastRow(range)) : lastRow(range);
  const right = vertical ? lastColumn(range) : Math.max(lastColumn(used), lastColumn(range));
  const inserted = by > 0;
  const moved: { row: number; column: number; cell: ICellData }[] = [];
  const cells: CellMatrix = {};
  let formulas = false;
  for (let row = range.row; row <= bottom; row++) {
    const line: CellMatrix[number] = {};
    for (let column = range.column; column <= right; column++) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      formulas ||= Boolean(cell.f ?? cell.si);
      line[column] = null;
      const removed = !inserted && row <= lastRow(range) && column <= lastColumn(range);
      if (!removed)
        moved.push({ row: vertical ? row + by : row, column: vertical ? column : column + by, cell });
    }
    cells[row] = line;
  }
  for (const { row, column, cell } of moved) (cells[row] ??= {})[column] = { ...cell };
  const whole = {
    row: range.row,
    column: range.column,
    rows: bottom - range.row + 1 + (vertical && inserted ? by : 0),
    columns: right - range.column + 1 + (!vertical && inserted ? by : 0),
  };
  sheet.writeCells(cells, whole, formulas);
}

/** Part of a table cannot be moved apart from the rest. */
function refuseThroughTable(reference: RangeReference): void {
  const { sheet, range } = reference;
  if (isEntireRow(range) || isEntireColumn(range)) return;
  for (const table of sheet.tables()) {
    const overlaps = table.range.column <= lastColumn(range) && lastColumn(table.range) >= range.column;
    const below = lastRow(table.range) >= range.row;
    const whole = range.column <= table.range.column && lastColumn(range) >= lastColumn(table.range);
    if (overlaps && below && !whole) throw new HostError('InsertDeleteConflict');
  }
}
