import type { ListKind } from './fields';
import type { Mapping, Recognition } from './mapping';

/** The mapping that the guesses make when the user changes nothing. */
export function mappingFrom<K extends ListKind>(recognition: Recognition<K>): Mapping<K> {
  const { kind, headerRow, guesses, key, free } = recognition;
  const columns: Mapping['columns'] = {};
  for (const { field, column } of guesses) columns[field] = column;
  return { kind, headerRow, columns, ...(key ? { key } : {}), ...(free?.length ? { free } : {}) };
}
