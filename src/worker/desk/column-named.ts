import { cellDisplay } from '../../intake/cell-display';
import type { Mapping } from '../../intake/mapping';
import type { RawTable } from '../../intake/raw-column';
import type { Problem } from '../../scheme/problem';

/** A problem with a blank customer column says which column, by its header. */
export function columnNamed(
  problem: Problem | undefined,
  table: RawTable,
  { headerRow, columns }: Mapping,
): Problem | undefined {
  const key = columns.customerId ?? columns.customerName;
  if (problem?.code !== 'customer-column-blank' || key === undefined) return problem;
  return { ...problem, place: { column: cellDisplay(table.columns[key]!, headerRow, false) } };
}
