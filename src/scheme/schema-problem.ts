import type { Problem } from './problem';
import type { z } from './zod';

/** Why a value of a scheme was refused; texts for each stand in src/locales (grading.ts, `reasons`). */
export const SCHEMA_REASONS = [
  'missing',
  'not-a-number',
  'not-whole',
  'not-a-text',
  'wrong-type',
  'unknown-key',
  'not-allowed',
  'empty',
  'too-small',
  'too-big',
  'weights-zero',
  'not-descending',
  'not-ascending',
  'name-twice',
  'lost-before-on-track',
  'not-a-percentage',
  'not-a-date',
  'two-bins',
  'cutoff-count',
  'no-condition',
  'unknown-field',
  'unknown-tier',
  'unknown-segment',
  'unknown-tag',
  'unknown-group',
  'segment-left-out',
  'operator-not-for-field',
  'too-deep',
  'too-many-conditions',
  'rules-in-circle',
  'template-unknown-field',
  'template-not-closed',
  'template-not-opened',
  'template-nested',
] as const;
export type SchemaReason = (typeof SCHEMA_REASONS)[number];

/** Names the first thing that is wrong: `details.path` as a programmer would write it, `details.reason` a `SchemaReason`. */
export function schemaProblem(error: z.ZodError): Problem {
  const issue = error.issues[0];
  if (issue === undefined) return { code: 'scheme-invalid' };
  const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  const details: Record<string, string | number> = { path: pathText(path), reason: reasonOf(issue) };
  if (issue.code === 'custom' && typeof issue.params?.text === 'string')
    details.text = issue.params.text.slice(0, 200);
  if (issue.code === 'too_small') details.limit = Number(issue.minimum);
  if (issue.code === 'too_big') details.limit = Number(issue.maximum);
  return { code: 'scheme-invalid', details };
}

/** One thing that is wrong: where, why, and what the reason's text names. */
export interface SchemaIssue {
  path: PropertyKey[];
  reason: SchemaReason;
  limit?: number;
  text?: string;
}

/** Everything that is wrong. */
export const schemaIssues = (error: z.ZodError): SchemaIssue[] =>
  error.issues.map((issue) => ({
    path: issue.path,
    reason: reasonOf(issue),
    ...(issue.code === 'too_small' ? { limit: Number(issue.minimum) } : {}),
    ...(issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}),
    ...(issue.code === 'custom' && typeof issue.params?.text === 'string' ? { text: issue.params.text } : {}),
  }));

/** Whether a document says that a later program wrote it. */
export function isNewer(json: unknown, current: number): boolean {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'formatVersion')) return false;
  const { formatVersion } = json as { formatVersion: unknown };
  return typeof formatVersion === 'number' && formatVersion > current;
}

/** What a person types has words of its own; lists and groups of settings go wrong in files only. */
const EXPECTED: ReadonlyMap<string, SchemaReason> = new Map([
  ['number', 'not-a-number'],
  ['int', 'not-whole'],
  ['string', 'not-a-text'],
]);

function reasonOf(issue: z.core.$ZodIssue): SchemaReason {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : (EXPECTED.get(issue.expected) ?? 'wrong-type');
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'empty' : 'too-small';
    case 'too_big':
      return 'too-big';
    case 'custom':
      return SCHEMA_REASONS.find((reason) => reason === issue.params?.reason) ?? 'not-allowed';
    default:
      return 'not-allowed';
  }
}

/** `tiers.levels[2].atLeast`; what the document itself named is shortened, because it is shown to people. */
function pathText(path: PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${String(step).slice(0, 60)}`;
  }
  return text;
}
