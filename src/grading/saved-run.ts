import { LOCALES } from '../scheme/local-text';
import { checksum } from '../scheme/checksum';
import { migrate } from '../scheme/migrate';
import { SCHEME_MIGRATIONS } from '../scheme/migrations';
import { MAXIMUM_BYTES, parseDocument } from '../scheme/parse-document';
import { ProblemError } from '../scheme/problem';
import { FIELD_OPERATORS, type FieldOperator } from '../scheme/rules/operators';
import { SCHEME_FORMAT_VERSION, schemeSchema } from '../scheme/schema';
import { z } from '../scheme/zod';
import { MOST_PIN_MARKS } from './pin-mark';
import { besideListSchema, gradedListSchema } from './saved-list';

export const RUN_FORMAT = 'crm-tier/run';
export const RUN_FORMAT_VERSION = 1;

const whole = z.int().min(0);
const stages = z.tuple([z.number(), z.number(), z.number()]);
/** Cut-offs ascend; a damaged order would grade silently wrong. */
const cutoffs = z
  .array(z.number())
  .max(9)
  .refine((values) => values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value)), {
    params: { reason: 'not-ascending' },
  });

const cutoffsSchema = z.strictObject({ recency: cutoffs, frequency: cutoffs, monetary: cutoffs });
const ties = z.array(whole.nullable()).max(9);

const fittedSchema = z.strictObject({
  asOf: z.int().min(0).max(2_958_465),
  purchasers: whole,
  revenue: z.number().min(0),
  countsDays: z.boolean(),
  cutoffs: cutoffsSchema,
  nested: z
    .strictObject({ frequency: z.array(cutoffs).max(11), monetary: z.array(cutoffs).max(121) })
    .nullable(),
  ties: z.strictObject({ recency: ties, frequency: ties, monetary: ties }).nullable(),
  segmentCutoffs: cutoffsSchema.nullable(),
  lifecycle: z.strictObject({
    basis: z.enum(['data', 'preset']),
    onTrack: stages,
    lost: stages,
    window: z.number(),
    matureOrders: z.number(),
    loyalOrders: z.number().nullable(),
    customOrders: z.number().nullable(),
    serviceCases: z.number().nullable(),
  }),
  keyAccounts: z.strictObject({ frequency: z.number().nullable(), scale: z.number().nullable() }),
  tiers: z.strictObject({
    basis: z.enum(['method', 'fallback']),
    lines: z
      .array(z.strictObject({ value: z.number(), split: whole.nullable() }).nullable())
      .max(9)
      .nullable(),
    pinned: whole,
    pinMarks: z.array(whole.max(4_294_967_295)).max(MOST_PIN_MARKS).nullable().default(null),
  }),
  thresholds: z
    .array(
      z.strictObject({
        field: z.string().max(120),
        operator: z.enum(Object.keys(FIELD_OPERATORS) as [FieldOperator, ...FieldOperator[]]),
        value: z.number(),
        threshold: z.number().nullable(),
      }),
    )
    .max(2000),
});

const savedRunSchema = z
  .strictObject({
    format: z.literal(RUN_FORMAT),
    formatVersion: z.literal(RUN_FORMAT_VERSION),
    // A run saved before the scheme's format changed is still this workbook's run.
    scheme: z.preprocess((json) => migrate(json, SCHEME_MIGRATIONS, SCHEME_FORMAT_VERSION), schemeSchema),
    fitted: fittedSchema,
    locale: z.enum(LOCALES).describe('The language in which the columns were written.'),
    source: gradedListSchema.describe('The list that was graded.'),
    also: z.array(besideListSchema).max(8).optional().describe('The lists that were used beside it.'),
    written: z
      .array(
        z.strictObject({
          what: z.enum(['columns', 'gradedSheet', 'summary', 'playbook', 'list', 'history', 'runs']),
          sheetId: z.string().max(200),
          sheetName: z.string().max(200),
          list: z
            .string()
            .max(80)
            .optional()
            .describe('Which list it is; a list of one owner is `owner:` and the name.'),
          address: z.string().regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/),
          columns: z.array(z.strictObject({ id: z.string().max(40), header: z.string().max(255) })).max(40),
        }),
      )
      .max(600)
      .describe('The sheets and columns that are ours, so that the next run knows them from the user’s own.'),
    counts: z.strictObject({
      rows: whole,
      used: whole,
      customers: whole,
      orders: z.number().min(0).nullable(),
      revenue: z.number().nullable(),
    }),
    ranAt: z.string().max(40).nullable().describe('ISO 8601 time of the run.'),
    options: z
      .record(z.string().max(40), z.json())
      .optional()
      .describe('What the user decided about reading the data; intake checks it by its own schema.'),
    write: z.record(z.string().max(40), z.json()).optional().describe('What the user chose to have written.'),
    asOf: z
      .int()
      .min(0)
      .max(2_958_465)
      .nullable()
      .optional()
      .describe('The day the user chose; null = none.'),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .optional()
      .describe('Over everything else; it differs when the document was edited or damaged.'),
  })
  .superRefine(({ scheme, fitted }, context) => {
    for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
      const { length } = fitted.cutoffs[dimension];
      if (length !== 0 && length !== scheme.scores.bins - 1) {
        context.addIssue({
          code: 'custom',
          path: ['fitted', 'cutoffs', dimension],
          params: { reason: 'not-allowed' },
        });
      }
    }
    const refuse = (name: string): void =>
      context.addIssue({ code: 'custom', path: ['fitted', name], params: { reason: 'not-allowed' } });
    if ((scheme.scores.method === 'nested') !== (fitted.nested !== null)) refuse('nested');
    if ((scheme.scores.method === 'by-rank') !== (fitted.ties !== null)) refuse('ties');
    if (
      (scheme.segments.map === 'eight' || scheme.segments.map === 'klaviyo') !==
      (fitted.segmentCutoffs !== null)
    ) {
      refuse('segmentCutoffs');
    }
    const { by } = scheme.tiers.method;
    const ranks = (by === 'percentile' || by === 'revenue-share') && fitted.tiers.basis === 'method';
    if ((fitted.tiers.lines?.length ?? 0) !== (ranks ? scheme.tiers.levels.length - 1 : 0)) refuse('tiers');
  });

type SavedDocument = z.infer<typeof savedRunSchema>;

/** What a workbook keeps of a run: the scheme, what was fitted to the data, and where the data stands. No customer data. */
export type SavedRun = Omit<SavedDocument, 'checksum'>;

/**
 * Reads a run saved in a workbook; it may come from a stranger.
 * @throws ProblemError scheme-too-large, scheme-not-json, scheme-newer, scheme-invalid (details: path, reason)
 */
export const parseSavedRun = (text: string): SavedRun => readSavedRun(text).run;

/** As `parseSavedRun`; `edited` = it is whole and readable, but not as the add-in saved it. */
export function readSavedRun(text: string): { run: SavedRun; edited: boolean } {
  const { checksum: saved, ...run } = parseDocument(text, savedRunSchema, RUN_FORMAT_VERSION, new Map(), {
    scheme: SCHEME_FORMAT_VERSION,
  });
  // Over the document as it stands: reading it may add defaults and bring an older scheme up.
  const { checksum: _, ...written } = JSON.parse(text.replace(/^\uFEFF/, '')) as SavedDocument;
  return { run, edited: saved !== checksum(written) };
}

/** @throws ProblemError saved-run-too-large: nothing may be written then */
export function savedRunText(run: SavedRun): string {
  // What JSON does to a number that is none has to be in the checksum too.
  const plain = JSON.parse(JSON.stringify(run)) as SavedRun;
  const text = JSON.stringify({ ...plain, checksum: checksum(plain) });
  if (new TextEncoder().encode(text).length > MAXIMUM_BYTES) {
    throw new ProblemError({ code: 'saved-run-too-large', details: { maximum: MAXIMUM_BYTES } });
  }
  return text;
}
