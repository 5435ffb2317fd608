import { cellDisplay } from '../../intake/cell-display';
import { keyField } from '../../intake/customer-key';
import type { Mapping } from '../../intake/mapping';
import type { RawTable } from '../../intake/raw-column';
import type { Problem } from '../../scheme/problem';

/** A problem with a blank customer column says which column, by its header. */
export function columnNamed(
  problem: Problem | undefined,
  table: RawTable,
  mapping: Mapping,
): Problem | undefined {
  const field = keyField(mapping);
  const key = field && mapping.columns[field];
  if (problem?.code !== 'customer-column-blank' || key === undefined) return problem;
  return { ...problem, place: { column: cellDisplay(table.columns[key]!, mapping.headerRow, false) } };
}
