import type { ListKind } from '../intake/fields';
import type { Mapping } from '../intake/mapping';
import type { Cell } from '../report/summary';
import { columnLetters } from '../workbook/address';
import type { Formula } from '../workbook/cell-text';
import type { SheetExtent } from '../workbook/find-sheets';
import type { LiveCells } from '../workbook/columns-target';
import type { LiveFormulas } from './live-formulas';

/** Formulas beside a customer list: they read the list's own columns, where it has all three. */
export function liveCellsBeside(
  live: LiveFormulas,
  { columns }: Mapping<ListKind>,
  { firstColumn }: SheetExtent,
  headers: readonly string[],
): LiveCells {
  const places = [columns.lastPurchase, columns.orderCount, columns.totalAmount].flatMap((column) =>
    column === undefined ? [] : [{ column: firstColumn + column, header: headers[column] ?? '' }],
  );
  const from = places.length === 3 ? places : [];
  return {
    from,
    formulaFor: (id, row, cell, facts, addresses) =>
      live.formulaFor(id, row, cell, from.length > 0 ? facts : undefined, addresses),
  };
}

/** The rows of the graded sheet from `row` on, with formulas that read its own columns, where it has all three. */
export function liveCellsOnSheet(
  live: LiveFormulas,
  columns: readonly { id: string }[],
  row: number,
  cells: readonly Cell[][],
): (Cell | Formula)[][] {
  const places = ['lastPurchase', 'orders', 'amount'].map((id) => columns.findIndex((one) => one.id === id));
  const complete = !places.includes(-1);
  return cells.map((line, offset) => {
    const facts = complete ? places.map((place) => line[place] ?? '') : undefined;
    // The headers stand in row 1.
    const addresses = places.map((place) => `${columnLetters(place)}${row + offset + 2}`);
    return line.map(
      (cell, column) => live.formulaFor(columns[column]!.id, row + offset, cell, facts, addresses) ?? cell,
    );
  });
}
