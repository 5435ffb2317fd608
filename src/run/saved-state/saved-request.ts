import type { SavedRun } from '../../grading/saved-run';
import { FIELDS_OF, KEY_FIELDS, type Field } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import { parseOptions } from '../../intake/intake-options';
import type { FoundColumns } from '../../intake/saved-columns';
import type { GradeRequest } from '../run-types';
import { parseWrite } from './parse-write';

/** The request of a saved run over the columns where they stand today. */
export function savedRequest(run: SavedRun, headerRow: number, found: FoundColumns): GradeRequest {
  const write = parseWrite(run.write);
  return {
    mapping: mappingOf(run, headerRow, found),
    // A workbook from before options were saved, or with options of another version: the defaults.
    options: parseOptions(run.options) ?? { leaveOutCancelled: true },
    scheme: run.scheme,
    locale: run.locale,
    ...(run.asOf === null || run.asOf === undefined ? {} : { asOf: run.asOf }),
    ...(write ? { write } : {}),
  };
}

function mappingOf({ source }: SavedRun, headerRow: number, found: FoundColumns): Mapping {
  const known: readonly string[] = FIELDS_OF[source.kind];
  const columns: Mapping['columns'] = {};
  for (const [field, column] of Object.entries(found.columns)) {
    if (known.includes(field)) columns[field as Field] = column;
  }
  const key = KEY_FIELDS.find((field) => field === source.key);
  return {
    kind: source.kind,
    headerRow,
    columns,
    ...(key ? { key } : {}),
    ...(found.free.length > 0 ? { free: found.free } : {}),
  };
}
