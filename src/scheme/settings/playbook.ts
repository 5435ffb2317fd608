import { longTextSchema } from '../local-text';
import { z } from '../zod';
import { identifier } from './limits';
import { STAGES } from '../stages';

export const playbookSchema = z
  .array(
    z
      .strictObject({
        tier: identifier.nullable().describe('For this tier; null = for every tier.'),
        stage: z.enum(STAGES).nullable().describe('For this lifecycle stage; null = for every stage.'),
        text: longTextSchema.describe('What to do.'),
      })
      .refine(({ tier, stage }) => tier !== null || stage !== null, { params: { reason: 'no-condition' } }),
  )
  .max(100)
  .describe('What to do with customers of a tier, of a stage, or of both.');
