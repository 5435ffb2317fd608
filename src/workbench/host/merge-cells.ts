import { hasContent, type CellMatrix } from '../book/book-sheet';
import { cellRange, intersection, lastColumn, lastRow, type CellRange } from '../book/cell-range';
import { EMPTY_CELL } from './empty-cell';
import { assertWritable, rangeOn, type RangeReference } from './range-reference';

// Univer's commands for merging also move the user's selection, and with it bring another sheet to the front; its
// mutations do not.

/** Makes one cell of the range, or of each of its rows (`across`). The first value in it stays, the others go. */
export function mergeCells(reference: RangeReference, across: boolean): void {
  const { sheet, range } = reference;
  assertWritable(sheet);
  const parts = across
    ? Array.from({ length: range.rows }, (_, row) => ({ ...range, row: range.row + row, rows: 1 }))
    : [range];
  const merged = parts.filter(({ rows, columns }) => rows * columns > 1);
  sheet.ensureGrid(lastRow(range), lastColumn(range));
  removeMerges(reference);
  if (merged.length === 0) return;
  for (const part of merged) keepFirstValue(rangeOn(sheet, part));
  sheet.book.mutate('sheet.mutation.add-worksheet-merge', {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ranges: merged.map(univerRange),
  });
}

/** Parts every merged cell that touches the range; each of its cells keeps the merged cell's format. */
export function unmergeCells(reference: RangeReference): void {
  const { sheet } = reference;
  assertWritable(sheet);
  const merges = mergesIn(reference);
  removeMerges(reference);
  for (const merge of merges) {
    const style = sheet.cell(merge.row, merge.column)?.s;
    if (style) sheet.restyle(merge, () => sheet.book.workbook.getStyles().get(style) ?? {});
  }
}

/** The merged cells that touch the range. */
export function mergesIn({ sheet, range }: RangeReference): CellRange[] {
  return sheet.worksheet
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) =>
      cellRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
    )
    .filter((merge) => intersection(merge, range) !== null);
}

function removeMerges(reference: RangeReference): void {
  const { sheet } = reference;
  const merges = mergesIn(reference);
  if (merges.length === 0) return;
  sheet.book.mutate('sheet.mutation.remove-worksheet-merge', {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ranges: merges.map(univerRange),
  });
}

function keepFirstValue({ sheet, range }: RangeReference): void {
  const used = sheet.usedRange(true);
  const part = used && intersection(used, range);
  if (!part) return;
  const cells: CellMatrix = {};
  let first: CellMatrix[number][number] = null;
  let hasFormulas = false;
  let writes = false;
  for (const row of sheet.rowNumbers(part)) {
    const line: CellMatrix[number] = {};
    for (let column = part.column; column <= lastColumn(part); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || !hasContent(cell)) continue;
      hasFormulas ||= Boolean(cell.f ?? cell.si);
      const stays = row === range.row && column === range.column;
      first ??= { ...cell };
      if (stays) continue;
      line[column] = { ...EMPTY_CELL };
      writes = true;
    }
    cells[row] = line;
  }
  if (!writes) return;
  // Its own cell keeps its look.
  const { s: _style, ...value } = first ?? {};
  (cells[range.row] ??= {})[range.column] = value;
  sheet.writeCells(cells, range, hasFormulas);
}

const univerRange = (range: CellRange): object => ({
  startRow: range.row,
  endRow: lastRow(range),
  startColumn: range.column,
  endColumn: lastColumn(range),
});
