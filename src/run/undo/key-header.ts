import type { SavedRun } from '../../grading/saved-run';
import { keyField } from '../../intake/customer-key';

/** The header of the column that names the customers beside what a run wrote. */
export function keyHeader(
  { source }: SavedRun,
  { what, columns }: SavedRun['written'][number],
): string | undefined {
  if (what === 'gradedSheet') return columns.find(({ id }) => id === 'customerId')?.header;
  const field = keyField({ kind: source.kind, headerRow: source.headerRow, columns: source.columns });
  return field && source.headers[field];
}
