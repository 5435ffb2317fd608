import { localTextSchema } from '../local-text';
import { z } from '../zod';
import { identifier, refuseTwice } from './limits';

const range = (bins: number) =>
  z
    .tuple([z.int().min(1).max(bins), z.int().min(1).max(bins)])
    .refine(([from, to]) => from <= to, { path: [1], params: { reason: 'not-ascending' } });

const score = range(5).optional();

/** A segment takes the cells whose scores lie in all of its ranges; a range left out allows every score. */
const cellsSchema = z.strictObject({
  segment: identifier.describe('The segment that takes these cells.'),
  recency: score.describe('Lowest and highest recency score, 1 to 5.'),
  frequency: score.describe('Lowest and highest frequency score.'),
  monetary: score.describe('Lowest and highest monetary score.'),
  fm: score.describe('The mean of the frequency and the monetary score, rounded half up.'),
});

const ownMapSchema = z
  .strictObject({
    map: z.literal('own').describe('A map of your own.'),
    segments: z
      .array(
        z.strictObject({
          id: identifier.describe('Stable name.'),
          name: localTextSchema.describe('What the Segment column says.'),
        }),
      )
      .min(1)
      .max(60)
      .describe('The segments, best first.'),
    cells: z
      .array(cellsSchema)
      .max(125)
      .describe('Which cells belong to which segment; the first that applies wins.'),
    otherwise: identifier.describe('The segment of every cell that none of them takes.'),
  })
  .superRefine(({ segments, cells, otherwise }, context) => {
    refuseTwice(
      segments.map(({ id }) => id),
      context,
      (index) => ['segments', index, 'id'],
    );
    const known = new Set(segments.map(({ id }) => id));
    const refuse = (path: PropertyKey[]): void =>
      context.addIssue({ code: 'custom', path, params: { reason: 'unknown-segment' } });
    cells.forEach(({ segment }, index) => {
      if (!known.has(segment)) refuse(['cells', index, 'segment']);
    });
    if (!known.has(otherwise)) refuse(['otherwise']);
  });

const referenceSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['mean', 'median', 'mean-score']).describe('Taken from the data.') }),
    z.strictObject({
      kind: z.literal('fixed').describe('Numbers of your own.'),
      recency: z.number().min(0).max(36500).describe('Days.'),
      frequency: z.number().min(0).max(1e9).describe('Orders.'),
      monetary: z.number().min(-1e15).max(1e15).describe('Money.'),
    }),
  ])
  .describe(
    'What high is measured against. mean: the mean of the values. median: their median. mean-score: the mean of the ' +
      'scores. fixed: numbers of your own.',
  );

export const segmentsSchema = z
  .discriminatedUnion('map', [
    z.strictObject({
      map: z.enum(['eleven', 'r-by-f', 'r-package', 'klaviyo']).describe('A map that comes with the add-in.'),
    }),
    z.strictObject({
      map: z.literal('eight').describe('The eight-cell map.'),
      naming: z.enum(['a', 'b']).describe('a: 重要价值, 重要发展 … b: 重要价值, 重要深耕, 潜力, 新客户 …'),
      reference: referenceSchema,
    }),
    ownMapSchema,
  ])
  .describe(
    'The segments. eleven: recency score against the mean of frequency and monetary, eleven segments. r-by-f: recency ' +
      'against frequency. r-package: the map of the R package rfm 0.3. klaviyo: scores 1 to 3, recency within 180 and ' +
      '365 days, frequency and monetary in thirds. eight: recency, frequency and monetary each high or low; recency is ' +
      'high at or below the reference, frequency and monetary at or above it. own: a map of your own. Maps on five ' +
      'scores stretch another number of bins to five.',
  );
export type SegmentSettings = z.infer<typeof segmentsSchema>;
export type OwnMap = z.infer<typeof ownMapSchema>;
export type SegmentCells = z.infer<typeof cellsSchema>;
