import { localTextSchema } from '../local-text';
import { fieldSchema, fieldKind } from '../rules/fields';
import { z } from '../zod';
import { identifier, refuseTwice, refuseUnlessAscending } from './limits';

const groupSchema = z.strictObject({
  id: identifier.describe('Stable name.'),
  name: localTextSchema.describe('What the table is called.'),
  by: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('field').describe('One group per value.'),
        field: fieldSchema.refine(
          (field) =>
            fieldKind(field) === 'text' || fieldKind(field) === 'choice' || fieldKind(field) === 'any',
          {
            params: { reason: 'operator-not-for-field' },
          },
        ),
      }),
      z.strictObject({
        kind: z.literal('bands').describe('Ranges of a number.'),
        field: fieldSchema.refine((field) => fieldKind(field) === 'number' || fieldKind(field) === 'any', {
          params: { reason: 'operator-not-for-field' },
        }),
        from: z
          .array(z.number().min(-1e15).max(1e15))
          .min(1)
          .max(20)
          .superRefine((values, context) => refuseUnlessAscending(values, context))
          .describe('Where each band but the first begins: [18, 30, 45] is below 18, 18 to below 30, …'),
      }),
    ])
    .describe('field: one group per value. bands: ranges of a number, such as age bands.'),
});

export const groupsSchema = z
  .array(groupSchema)
  .max(20)
  .superRefine((groups, context) =>
    refuseTwice(
      groups.map(({ id }) => id),
      context,
      (index) => [index, 'id'],
    ),
  )
  .describe('Totals and tier mix are shown for each of these groupings that the data has.');
export type Grouping = z.infer<typeof groupSchema>;

export const regionsSchema = z
  .strictObject({
    home: z
      .array(z.string().min(1).max(60))
      .max(20)
      .describe(
        'Names of the home country, as the country column may say them. Everything else is international.',
      ),
    homeIsChina: z.boolean().describe('A known Chinese province then makes a customer domestic by itself.'),
  })
  .describe('What domestic (国内) means.');
export type RegionSettings = z.infer<typeof regionsSchema>;
