import type { SavedRun } from '../../grading/saved-run';
import { keyField } from '../../intake/customer-key';
import { KEY_FIELDS, type KeyField } from '../../intake/fields';

/** What told the customers of a saved run apart. */
export function savedKeyField({ source }: SavedRun): KeyField | undefined {
  const key = KEY_FIELDS.find((field) => field === source.key);
  return keyField({ columns: source.columns, ...(key ? { key } : {}) });
}

/** The header of the column that names the customers beside what a run wrote. */
export function keyHeader(
  saved: SavedRun,
  { what, columns }: SavedRun['written'][number],
): string | undefined {
  if (what === 'gradedSheet') return columns.find(({ id }) => id === 'customerId')?.header;
  const field = savedKeyField(saved);
  return field && saved.source.headers[field];
}
