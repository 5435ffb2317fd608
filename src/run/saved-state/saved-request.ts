import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import type { AlsoList } from '../../intake/also-list';
import { FIELDS_OF, KEY_FIELDS, type Field } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import { parseOptions } from '../../intake/intake-options';
import type { GradeRequest } from '../run-types';
import type { FoundSource } from './find-source';
import { parseWrite } from './parse-write';

/** The request of a saved run over the lists where they stand today. */
export function savedRequest(
  run: SavedRun,
  main: FoundSource,
  beside: readonly FoundSource<SavedList>[],
): GradeRequest {
  const write = parseWrite(run.write);
  const also = beside.map((list): AlsoList => ({ slot: list.extent.id, mapping: mappingOf(list) }));
  return {
    mapping: mappingOf(main),
    ...(also.length > 0 ? { also } : {}),
    // A workbook from before options were saved, or with options of another version: the defaults.
    options: parseOptions(run.options) ?? { leaveOutCancelled: true },
    scheme: run.scheme,
    locale: run.locale,
    ...(run.asOf === null || run.asOf === undefined ? {} : { asOf: run.asOf }),
    ...(write ? { write } : {}),
  };
}

/** What the columns of a saved list mean, where they stand now. */
export function mappingOf<L extends SavedList>({
  saved,
  headerRow,
  found,
}: FoundSource<L>): Mapping<L['kind']> {
  const known: readonly string[] = FIELDS_OF[saved.kind];
  const columns: Mapping['columns'] = {};
  for (const [field, column] of Object.entries(found.columns)) {
    if (known.includes(field)) columns[field as Field] = column;
  }
  const key = KEY_FIELDS.find((field) => field === saved.key);
  return {
    kind: saved.kind,
    headerRow,
    columns,
    ...(key ? { key } : {}),
    ...(found.free.length > 0 ? { free: found.free } : {}),
  };
}
