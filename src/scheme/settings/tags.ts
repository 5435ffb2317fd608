import { localTextSchema } from '../local-text';
import { ruleSchema } from '../rules/condition';
import { z } from '../zod';
import { color, identifier, refuseTwice } from './limits';

const tagSchema = z.strictObject({
  id: identifier.describe('Stable name of the tag: small letters, digits and hyphens.'),
  name: localTextSchema.describe('What the Tags column says.'),
  group: identifier.describe('The group it stands in, one of tagGroups.'),
  color: color.describe('For the pane.'),
  on: z.boolean().describe('Off: the tag is kept in the scheme and given to nobody.'),
  when: ruleSchema.describe('Who gets the tag. It may look at other tags, but not in a circle.'),
});

export const tagsSchema = z
  .array(tagSchema)
  .max(200)
  .superRefine((tags, context) =>
    refuseTwice(
      tags.map(({ id }) => id),
      context,
      (index) => [index, 'id'],
    ),
  )
  .describe('In the order in which the Tags column lists them.');
export type Tag = z.infer<typeof tagSchema>;

export const tagGroupsSchema = z
  .array(
    z.strictObject({
      id: identifier.describe('Stable name.'),
      name: localTextSchema.describe('What the group is called.'),
    }),
  )
  .max(40)
  .superRefine((groups, context) =>
    refuseTwice(
      groups.map(({ id }) => id),
      context,
      (index) => [index, 'id'],
    ),
  )
  .describe('The groups of tags, in order.');
export type TagGroup = z.infer<typeof tagGroupsSchema>[number];
