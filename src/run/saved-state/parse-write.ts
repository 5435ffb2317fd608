import { GRADED_COLUMN_IDS } from '../../report/graded-columns';
import { z } from '../../scheme/zod';
import type { WriteOptions } from '../write-options';

const writeSchema = z.looseObject({
  columns: z
    .array(z.strictObject({ id: z.enum(GRADED_COLUMN_IDS), header: z.string().max(255).optional() }))
    .max(GRADED_COLUMN_IDS.length)
    .optional(),
  place: z.enum(['beside', 'sheet']).optional(),
  summary: z.boolean().optional(),
});

/** What a workbook says is to be written; undefined when it is none of ours. */
export function parseWrite(saved: unknown): WriteOptions | undefined {
  const { success, data } = writeSchema.safeParse(saved);
  return success ? (data as WriteOptions) : undefined;
}
