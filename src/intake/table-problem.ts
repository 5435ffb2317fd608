import type { Problem } from '../scheme/problem';
import { CellKind, type RawTable } from './raw-column';
import { findHeaderRow } from './headers/find-header-row';

/** Whether there is anything to read: undefined when at least one cell below the headers is filled. */
export function tableProblem(table: RawTable): Problem | undefined {
  const filledFrom = (row: number): boolean =>
    table.columns.some((column) => column.kind.subarray(row).some((kind) => kind !== CellKind.empty));
  if (!filledFrom(0)) return { code: 'sheet-empty' };
  return filledFrom(findHeaderRow(table) + 1) ? undefined : { code: 'headers-only' };
}
