import type { SavedList } from '../../grading/saved-list';
import type { ListKind } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import type { SheetExtent } from '../../workbook/find-sheets';

/** Where a list stands and which column means what, for the next run to find it again. */
export function listToSave<K extends ListKind>(
  { sheetId, sheetName, tableName }: SheetExtent,
  headers: readonly string[],
  { kind, headerRow, columns, key, free }: Mapping<K>,
): SavedList & { kind: K } {
  const headerOf = (column: number): string => (headers[column] ?? '').slice(0, 255);
  return {
    sheetId,
    sheetName,
    ...(tableName === undefined ? {} : { tableName }),
    kind,
    headerRow,
    columns,
    headers: Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, headerOf(column)])),
    ...(key ? { key } : {}),
    ...(free ? { free: free.map((column) => ({ column, header: headerOf(column) })) } : {}),
  };
}
