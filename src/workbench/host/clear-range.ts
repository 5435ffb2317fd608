import type { CellMatrix } from '../book/book-sheet';
import { intersection, lastColumn } from '../book/cell-range';
import type { HostSession } from './host-session';
import { EMPTY_CELL } from './empty-cell';
import { fitRowsToFont } from './fit-rows';
import { unmergeCells } from './merge-cells';
import { assertWritable, type RangeReference } from './range-reference';
import { removeHyperlinks } from './types/hyperlink';

export type Cleared = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Empties the cells, takes their formats away, or both. */
export function clearRange(reference: RangeReference, what: Cleared, host: HostSession): void {
  const { sheet, range } = reference;
  assertWritable(sheet);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeHyperlinks(reference);
  if (what === 'All' || what === 'Formats') {
    unmergeCells(reference);
    sheet.restyle(range, () => ({}));
    fitRowsToFont(reference);
  }
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    const cells: CellMatrix = {};
    let formulas = false;
    const used = sheet.usedRange(true);
    const part = used && intersection(used, range);
    if (part) {
      for (const row of sheet.rowNumbers(part)) {
        const line: CellMatrix[number] = {};
        for (let column = part.column; column <= lastColumn(part); column++) {
          const cell = sheet.cell(row, column);
          if (!cell) continue;
          formulas ||= Boolean(cell.f ?? cell.si);
          line[column] = { ...EMPTY_CELL };
        }
        cells[row] = line;
      }
      sheet.writeCells(cells, part, formulas);
    }
  }
  host.changed(sheet, range, 'RangeEdited');
}
