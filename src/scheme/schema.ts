import { localTextSchema } from './local-text';
import { allocationSchema } from './settings/allocation';
import { clustersSchema } from './settings/clusters';
import { groupsSchema, regionsSchema } from './settings/groups';
import { keyAccountsSchema } from './settings/key-accounts';
import { lifecycleSchema } from './settings/lifecycle';
import { listsSchema, STANDARD_LISTS } from './settings/lists';
import { messagesSchema } from './settings/messages';
import { playbookSchema } from './settings/playbook';
import { scoresSchema } from './settings/scores';
import { segmentsSchema } from './settings/segments';
import { tagGroupsSchema, tagsSchema } from './settings/tags';
import { tiersSchema } from './settings/tiers';
import { referenceProblems } from './reference-problems';
import { STANDARD_MESSAGES } from './templates/standard-messages';
import { z } from './zod';

export const SCHEME_FORMAT = 'crm-tier/scheme';
export const SCHEME_FORMAT_VERSION = 2;

/** Columns that can be written beside tier, lifecycle, tags, scores and segment. */
export const EXTRA_COLUMNS = [
  'why',
  'next',
  'phase',
  'behaviour',
  'demand',
  'trend',
  'activity',
  'periodChange',
  'account',
  'market',
  'region',
  'cluster',
] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

export const schemeSchema = z
  .strictObject({
    format: z.literal(SCHEME_FORMAT),
    formatVersion: z
      .literal(SCHEME_FORMAT_VERSION)
      .describe('Version of this format; older ones are migrated.'),
    name: localTextSchema.describe('The name of the scheme.'),
    version: z.int().min(1).max(1_000_000).describe('Counts up with every change the user saves.'),
    scores: scoresSchema,
    segments: segmentsSchema,
    tiers: tiersSchema,
    keyAccounts: keyAccountsSchema,
    lifecycle: lifecycleSchema,
    tagGroups: tagGroupsSchema,
    tags: tagsSchema,
    groups: groupsSchema,
    regions: regionsSchema,
    clusters: clustersSchema,
    playbook: playbookSchema,
    allocation: allocationSchema,
    // Schemes from before there were lists have none of their own: they get what the templates have.
    lists: listsSchema.default(STANDARD_LISTS),
    messages: messagesSchema.default(STANDARD_MESSAGES),
    extraColumns: z
      .array(z.enum(EXTRA_COLUMNS))
      .max(EXTRA_COLUMNS.length)
      .describe('Columns to write beside tier, lifecycle, tags, scores and segment.'),
  })
  .superRefine((scheme, context) => {
    for (const { path, reason, text } of referenceProblems(scheme)) {
      context.addIssue({ code: 'custom', path, params: { reason, ...(text === undefined ? {} : { text }) } });
    }
  });

/** Everything the user can decide, as one JSON document. */
export type Scheme = z.infer<typeof schemeSchema>;

export { DIMENSIONS, type Dimension } from './settings/scores';
export type { TierLevel } from './settings/tiers';
export type { Tag } from './settings/tags';
