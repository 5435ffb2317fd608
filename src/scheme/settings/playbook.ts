import { z } from '../zod';
import { STAGES } from '../stages';
import { identifier } from './limits';

const LONGEST = 600;

/** A text of a play, in both languages; empty = not said. */
const playTextSchema = z.strictObject({ 'zh-CN': z.string().max(LONGEST), 'en-US': z.string().max(LONGEST) });

/** The parts of a play that are texts, in the order in which they are read. */
export const PLAY_TEXTS = ['objective', 'offer', 'service', 'channel', 'rhythm', 'owner', 'measure'] as const;

export const playSchema = z.strictObject({
  objective: playTextSchema.describe('What is to be reached with these customers.'),
  offer: playTextSchema.describe('What they are given or shown.'),
  service: playTextSchema.describe('The service level that they get.'),
  channel: playTextSchema.describe('How they are reached.'),
  rhythm: playTextSchema.describe('When, and how often.'),
  owner: playTextSchema.describe('Who does it.'),
  measure: playTextSchema.describe('How success is measured.'),
  holdOut: z
    .number()
    .min(0)
    .max(50)
    .describe('Percent of these customers, drawn at random, who are left alone to compare with.'),
});
export type Play = z.infer<typeof playSchema>;

export const playbookSchema = z
  .strictObject({
    cells: z
      .record(identifier, z.partialRecord(z.enum(STAGES), playSchema))
      .describe('By the id of a tier, then by lifecycle stage. A tier or stage without a play has none.'),
    tags: z
      .record(identifier, playSchema)
      .describe('By the id of a tag, where a tag says more than the tier.'),
    segments: z
      .record(z.string().max(40), playSchema)
      .describe('By the id of a segment, where a segment says more than the tier.'),
  })
  .describe(
    'What to do with customers of each tier and stage. Plays of what the scheme no longer has are kept.',
  );
export type Playbook = z.infer<typeof playbookSchema>;
