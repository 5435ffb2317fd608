import { z } from '../scheme/zod';
import { FIELDS_OF, type Field } from './fields';
import { FIXABLE } from './fix';
import type { IntakeOptions } from './mapping';
import { INTAKE_RULES } from './rules';

const field = z.enum([...new Set(Object.values(FIELDS_OF).flat())] as [Field, ...Field[]]);

/** What the user has decided about the reading, as it is saved: JSON that nobody has checked yet. */
export const intakeOptionsSchema = z.strictObject({
  leaveOutCancelled: z.boolean(),
  rules: z.partialRecord(z.enum(INTAKE_RULES), z.boolean()).optional(),
  netReturns: z.boolean().optional(),
  orderTotals: z.enum(['each-line', 'repeated']).optional(),
  joinByName: z.boolean().optional(),
  dateOrders: z.partialRecord(field, z.enum(['mdy', 'dmy', 'ymd'])).optional(),
  decimalSigns: z.partialRecord(field, z.enum(['.', ','])).optional(),
  currency: z.string().max(40).optional(),
  fixes: z
    .array(
      z.strictObject({ field, cells: z.enum(FIXABLE), action: z.enum(['missing', 'leave-out', 'swap']) }),
    )
    .max(200)
    .optional(),
  /** Whole serial day. */
  today: z.int().min(0).max(2_958_465).optional(),
}) satisfies z.ZodType<IntakeOptions>;

/** The options of a saved run; undefined when they are none of ours. */
export function parseOptions(saved: unknown): IntakeOptions | undefined {
  const { success, data } = intakeOptionsSchema.safeParse(saved);
  return success ? (data as IntakeOptions) : undefined;
}
