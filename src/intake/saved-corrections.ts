import { MAXIMUM_BYTES, parseDocument } from '../scheme/parse-document';
import { ProblemError } from '../scheme/problem';
import { z } from '../scheme/zod';
import { correctionsSchema, type Corrections } from './corrections';
import { normaliseHeader } from './headers/normalise-header';

const FORMAT_VERSION = 1;
/** Header rows remembered; the one longest untouched is forgotten first. */
const MOST_LISTS = 50;

const savedCorrectionsSchema = z.strictObject({
  format: z.literal('crm-tier/mapping'),
  formatVersion: z.literal(FORMAT_VERSION),
  lists: z
    .array(
      z.strictObject({ signature: z.string().regex(/^[0-9a-f]{1,16}$/), corrections: correctionsSchema }),
    )
    .max(MOST_LISTS),
});

/** The user's corrections by the headers they were made under; holds headers and fields, no cells. */
export type SavedCorrections = z.infer<typeof savedCorrectionsSchema>;

const none = (): SavedCorrections => ({
  format: 'crm-tier/mapping',
  formatVersion: FORMAT_VERSION,
  lists: [],
});

/**
 * Reads the part that the workbook holds; null = it holds none. What cannot be read counts as none: grading goes on
 * with our own guesses, and `damaged` says that the user must be told.
 */
export function parseSavedCorrections(text: string | null): { saved: SavedCorrections; damaged: boolean } {
  if (text === null) return { saved: none(), damaged: false };
  try {
    return { saved: parseDocument(text, savedCorrectionsSchema, FORMAT_VERSION), damaged: false };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { saved: none(), damaged: true };
  }
}

/** Two lists with the same headers in any order have the same signature: 52 bits of a hash, in hexadecimal. */
export function headerSignature(headers: readonly string[]): string {
  const text = headers
    .map(normaliseHeader)
    .filter((header) => header !== '')
    .sort()
    .join('\n');
  // cyrb53: two 32-bit multiplications a character; only told apart, never trusted
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16);
}

export function correctionsFor(saved: SavedCorrections, headers: readonly string[]): Corrections | undefined {
  const signature = headerSignature(headers);
  return saved.lists.find((list) => list.signature === signature)?.corrections;
}

/** With the corrections of one list put in place of what was remembered of it; none takes the list out. */
export function withCorrections(
  saved: SavedCorrections,
  headers: readonly string[],
  corrections: Corrections,
): SavedCorrections {
  const signature = headerSignature(headers);
  const others = saved.lists.filter((list) => list.signature !== signature);
  const says = corrections.columns.length > 0 || corrections.kind !== undefined;
  return {
    ...saved,
    lists: [...others, ...(says ? [{ signature, corrections }] : [])].slice(-MOST_LISTS),
  };
}

/** As the workbook keeps it: never more than can be read again, the oldest lists go first. */
export function savedCorrectionsText(saved: SavedCorrections): string {
  let { lists } = saved;
  for (;;) {
    const text = JSON.stringify({ ...saved, lists });
    if (lists.length === 0 || new TextEncoder().encode(text).length <= MAXIMUM_BYTES) return text;
    lists = lists.slice(1);
  }
}
