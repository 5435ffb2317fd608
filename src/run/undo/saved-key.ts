import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import { keyColumns, keyField } from '../../intake/customer-key';
import { KEY_FIELDS, type Field, type KeyField } from '../../intake/fields';

/** What tells the customers of a saved list apart. */
export interface SavedKey {
  field: KeyField | undefined;
  /** What stands in the key columns: one field, or first and last name. */
  fields: Field[];
  headers: string[];
}

export function savedKey({ columns, key: saved, headers }: SavedList): SavedKey {
  const key = KEY_FIELDS.find((field) => field === saved);
  const mapped = { columns, ...(key ? { key } : {}) };
  const fields = Object.keys(keyColumns(mapped)) as Field[];
  return { field: keyField(mapped), fields, headers: fields.map((field) => headers[field] ?? '') };
}

/** The list that the grades of a run stand beside; undefined when they have a sheet of their own. */
export const savedListBeside = ({ source, also = [] }: SavedRun): SavedList | undefined =>
  [source, ...also].find(({ kind }) => kind === 'customers');

/** The headers of the columns that name the customers beside what a run wrote. */
export function keyHeaders(saved: SavedRun, { what, columns }: SavedRun['written'][number]): string[] {
  if (what === 'gradedSheet') {
    return columns.filter(({ id }) => id === 'customerId').map(({ header }) => header);
  }
  const list = savedListBeside(saved);
  return list ? savedKey(list).headers : [];
}
