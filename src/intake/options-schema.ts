import { z } from '../scheme/zod';
import { FIELDS_OF, type Field } from './fields';
import { FIXABLE } from './fix';
import type { IntakeOptions } from './mapping';
import { INTAKE_RULES } from './rules';

const FIELDS = [...new Set(Object.values(FIELDS_OF).flat())] as [Field, ...Field[]];
const field = z.enum(FIELDS);

/** Options as a workbook keeps them: without today, which belongs to the run. */
const optionsSchema = z.strictObject({
  leaveOutCancelled: z.boolean(),
  rules: z.partialRecord(z.enum(INTAKE_RULES), z.boolean()).optional(),
  netReturns: z.boolean().optional(),
  orderTotals: z.enum(['each-line', 'repeated']).optional(),
  joinByName: z.boolean().optional(),
  dateOrders: z.partialRecord(field, z.enum(['ymd', 'dmy', 'mdy'])).optional(),
  currency: z.string().max(40).optional(),
  fixes: z
    .array(
      z.strictObject({ field, cells: z.enum(FIXABLE), action: z.enum(['missing', 'leave-out', 'swap']) }),
    )
    .max(500)
    .optional(),
});

/** The options of a saved run; undefined when they are none of ours. */
export function parseOptions(saved: unknown): IntakeOptions | undefined {
  const { success, data } = optionsSchema.safeParse(saved);
  return success ? (data as IntakeOptions) : undefined;
}
