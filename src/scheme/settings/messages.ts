import { ACTION_LISTS } from '../list-ids';
import { parseTemplate } from '../messages/template';
import { STAGES } from '../stages';
import { z } from '../zod';
import { identifier, refuseTwice } from './limits';

/** What a message is sent for: a list, or one of the days of the care list. */
export const OCCASIONS = [
  ...ACTION_LISTS.filter((list) => list !== 'care'),
  'step-up',
  'birthday',
  'first-purchase',
  'registration',
  'festival',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

const templateText = z
  .string()
  .max(1000)
  .superRefine((text, context) => {
    const parsed = parseTemplate(text);
    if ('problem' in parsed) {
      context.addIssue({
        code: 'custom',
        params: { reason: parsed.problem.code, text: String(parsed.problem.details?.value ?? '') },
      });
    }
  });

const messageSchema = z.strictObject({
  id: identifier.describe('Stable name.'),
  occasion: z.enum(OCCASIONS).describe('What the message is for.'),
  tier: identifier.nullable().describe('For this tier only; null = for every tier.'),
  stage: z.enum(STAGES).nullable().describe('For this lifecycle stage only; null = for every stage.'),
  tag: identifier.nullable().describe('For customers with this tag only; null = whatever their tags.'),
  text: z
    .strictObject({ 'zh-CN': templateText, 'en-US': templateText })
    .describe(
      'The message. {name} is a field, [[ … ]] is left out when a field in it is missing. Empty = none.',
    ),
});
export type MessageTemplate = z.infer<typeof messageSchema>;

export const messagesSchema = z
  .strictObject({
    inLists: z.boolean().describe('Whether the lists carry a column with the message.'),
    templates: z
      .array(messageSchema)
      .max(200)
      .superRefine((templates, context) =>
        refuseTwice(
          templates.map(({ id }) => id),
          context,
          (index) => [index, 'id'],
        ),
      )
      .describe(
        'Of those that fit a customer, the one that says most about whom it is for is taken, then the first.',
      ),
  })
  .describe('Messages to customers, by occasion, tier, stage and tag.');
export type MessageSettings = z.infer<typeof messagesSchema>;
