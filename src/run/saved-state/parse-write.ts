import { GRADED_COLUMN_IDS } from '../../report/graded-columns';
import { SUMMARY_PARTS } from '../../report/summary-parts';
import { LIST_IDS } from '../../scheme/list-ids';
import { LOCALES } from '../../scheme/local-text';
import { z } from '../../scheme/zod';
import type { WriteOptions } from '../write-options';

const writeSchema = z.object({
  columns: z
    .array(z.object({ id: z.enum(GRADED_COLUMN_IDS), header: z.string().max(255).optional() }))
    .max(GRADED_COLUMN_IDS.length)
    .optional(),
  place: z.enum(['beside', 'sheet']).optional(),
  formulas: z.boolean().optional(),
  summary: z.boolean().optional(),
  summaryOptions: z
    .object({
      languages: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length).optional(),
      parts: z.array(z.enum(SUMMARY_PARTS)).max(SUMMARY_PARTS.length).optional(),
    })
    .optional(),
  keepHistory: z.boolean().optional(),
  lists: z.array(z.enum(LIST_IDS)).max(LIST_IDS.length).optional(),
});

/** What a workbook says is to be written; undefined when it is none of ours. */
export function parseWrite(saved: unknown): WriteOptions | undefined {
  const { success, data } = writeSchema.safeParse(saved);
  // Zod writes an absent field as one that may be undefined; in JSON it is absent.
  return success ? (data as WriteOptions) : undefined;
}
