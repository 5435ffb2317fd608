import type { SavedRun } from '../../grading/saved-run';
import { FIELDS_OF, KEY_FIELDS, type Field } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import { parseOptions } from '../../intake/intake-options';
import type { FoundColumns } from '../../intake/saved-columns';
import { GRADED_COLUMN_IDS } from '../../report/graded-columns';
import { LIST_IDS } from '../../scheme/list-ids';
import { z } from '../../scheme/zod';
import type { GradeRequest } from '../run-types';
import type { WriteOptions } from '../write-options';

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

const writeSchema = z.looseObject({
  columns: z
    .array(z.strictObject({ id: z.enum(GRADED_COLUMN_IDS), header: z.string().max(255).optional() }))
    .max(GRADED_COLUMN_IDS.length)
    .optional(),
  keepHistory: z.boolean().optional(),
  lists: z.array(z.enum(LIST_IDS)).max(LIST_IDS.length).optional(),
});

function parseWrite(saved: unknown): WriteOptions | undefined {
  const { success, data } = writeSchema.safeParse(saved);
  return success ? (data as WriteOptions) : undefined;
}
