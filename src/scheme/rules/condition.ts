import { identifier } from '../settings/limits';
import { z } from '../zod';
import { choicesOf, fieldKind, fieldSchema, type Field } from './fields';
import { takesKind, type FieldOperator } from './operators';

/** Deepest nesting of groups, and most conditions in one rule. */
export const DEEPEST_RULE = 10;
export const LARGEST_RULE = 200;

export type PeriodUnit = 'days' | 'months';
export interface Period {
  count: number;
  unit: PeriodUnit;
}

/** A rule as data. Every field may be missing in a customer: a comparison with nothing is false, `none` turns it round. */
export type Condition =
  | { operator: 'all' | 'any' | 'none'; of: Condition[] }
  | { operator: 'equals' | 'notEquals'; field: Field; value: string | number }
  | { operator: 'lessThan' | 'atMost' | 'moreThan' | 'atLeast'; field: Field; value: string | number }
  | { operator: 'between'; field: Field; from: string | number; to: string | number }
  | { operator: 'oneOf'; field: Field; values: (string | number)[] }
  | { operator: 'contains' | 'beginsWith' | 'endsWith' | 'matches'; field: Field; value: string }
  | { operator: 'isEmpty' | 'isNotEmpty'; field: Field }
  | { operator: 'aboveAverage' | 'belowAverage'; field: Field }
  | { operator: 'topCount' | 'bottomCount' | 'topPercent' | 'bottomPercent'; field: Field; value: number }
  | { operator: 'inLast' | 'inNext'; field: Field; count: number; unit: PeriodUnit }
  | { operator: 'anniversaryWithin'; field: Field; days: number }
  | {
      operator: 'bought' | 'neverBought';
      what: 'product' | 'category';
      matches: string;
      times: number;
      within: Period | null;
    }
  | { operator: 'hasTag'; tag: string }
  | { operator: 'tagCount'; group: string | null; atLeast: number };
export type FieldCondition = Extract<Condition, { field: Field }>;

const text = z.string().max(200);
const number = z.number().min(-1e15).max(1e15);
const value = z
  .union([text, number])
  .describe(
    'A number, a text, or a date as yyyy-mm-dd, as the field is. Case and width of letters never count.',
  );
const unit = z.enum(['days', 'months']);
const count = z.int().min(0).max(36500);
const percentage = z
  .number()
  .refine((given) => given >= 0 && given <= 100, { params: { reason: 'not-a-percentage' } });
const field = fieldSchema;

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('operator', [
      z.strictObject({
        operator: z
          .enum(['all', 'any', 'none'])
          .describe(
            'all, any or none of the conditions hold. None of no conditions: all and none hold, any does not.',
          ),
        of: z.array(conditionSchema).max(LARGEST_RULE),
      }),
      z.strictObject({
        operator: z.enum(['equals', 'notEquals']).describe('= and ≠. A missing value is ≠ everything.'),
        field,
        value,
      }),
      z.strictObject({
        operator: z
          .enum(['lessThan', 'atMost', 'moreThan', 'atLeast'])
          .describe('< ≤ > ≥, of numbers and dates.'),
        field,
        value,
      }),
      z.strictObject({
        operator: z.literal('between').describe('From and to included.'),
        field,
        from: value,
        to: value,
      }),
      z.strictObject({
        operator: z.literal('oneOf').describe('In the list.'),
        field,
        values: z.array(value).min(1).max(1000),
      }),
      z.strictObject({
        operator: z
          .enum(['contains', 'beginsWith', 'endsWith', 'matches'])
          .describe(
            'matches: * stands for any text, ? for one character, ~* and ~? for themselves, over the whole text.',
          ),
        field,
        value: text.min(1),
      }),
      z.strictObject({
        operator: z.enum(['isEmpty', 'isNotEmpty']).describe('Whether the customer has a value.'),
        field,
      }),
      z.strictObject({
        operator: z
          .enum(['aboveAverage', 'belowAverage'])
          .describe('The average is that of all customers with a value.'),
        field,
      }),
      z.strictObject({
        operator: z
          .enum(['topPercent', 'bottomPercent'])
          .describe(
            'The customers with the largest or smallest values, at most this percentage of those with a value; equal ' +
              'values are never divided, so that fewer may be chosen. The largest recency is the longest ago.',
          ),
        field,
        value: percentage,
      }),
      z.strictObject({
        operator: z.enum(['topCount', 'bottomCount']).describe('The same with at most so many customers.'),
        field,
        value: z.int().min(1).max(1e7),
      }),
      z.strictObject({
        operator: z
          .enum(['inLast', 'inNext'])
          .describe(
            'A date within so many days or months before or after the as-of date; both ends and the as-of date included.',
          ),
        field,
        count,
        unit,
      }),
      z.strictObject({
        operator: z
          .literal('anniversaryWithin')
          .describe(
            'The next day with the same month and day is at most so many days away; 29 February is kept on 28 February.',
          ),
        field,
        days: z.int().min(0).max(366),
      }),
      z.strictObject({
        operator: z
          .enum(['bought', 'neverBought'])
          .describe(
            'Whether purchases of matching products or categories number at least `times`; * and ? as in matches.',
          ),
        what: z.enum(['product', 'category']),
        matches: text.min(1),
        times: z.int().min(1).max(1e6),
        within: z
          .strictObject({ count, unit })
          .nullable()
          .describe('Only purchases within this time before the as-of date; null = at any time.'),
      }),
      z.strictObject({
        operator: z.literal('hasTag').describe('The customer has this tag, by a rule or by hand.'),
        tag: identifier,
      }),
      z.strictObject({
        operator: z
          .literal('tagCount')
          .describe(
            'So many tags that stand above this one in the list, or any in a tier rule; tags given by hand count.',
          ),
        group: identifier.nullable().describe('Only tags of this group; null = of any.'),
        atLeast: z.int().min(1).max(200),
      }),
    ]),
  )
  .meta({ id: 'condition', title: 'condition' });

/** A whole rule: a condition within the limits, each operator asked of a field that it can be asked of. */
export const ruleSchema: z.ZodType<Condition> = conditionSchema.superRefine((rule, context) => {
  let size = 0;
  const check = (condition: Condition, path: PropertyKey[], depth: number): void => {
    const refuse = (reason: string, at: PropertyKey[] = []): void =>
      context.addIssue({ code: 'custom', path: [...path, ...at], params: { reason } });
    size += 1;
    if (size === LARGEST_RULE + 1) refuse('too-many-conditions');
    if (size > LARGEST_RULE) return;
    if ('of' in condition) {
      if (depth > DEEPEST_RULE) return refuse('too-deep');
      condition.of.forEach((part, index) => check(part, [...path, 'of', index], depth + 1));
    } else if ('field' in condition) {
      const problem = fieldProblem(condition);
      if (problem) refuse(problem.reason, problem.at);
    }
  };
  check(rule, [], 1);
});

/** What is wrong between the field of a condition and what it is asked. */
function fieldProblem(condition: FieldCondition): { reason: string; at: PropertyKey[] } | undefined {
  const kind = fieldKind(condition.field);
  if (kind === undefined) return undefined;
  if (!takesKind(condition.operator as FieldOperator, kind)) {
    return { reason: 'operator-not-for-field', at: ['operator'] };
  }
  const wrong = (given: string | number): string | undefined => {
    if (kind === 'number' && typeof given !== 'number') return 'not-a-number';
    if ((kind === 'text' || kind === 'choice') && typeof given !== 'string') return 'not-a-text';
    if (kind === 'day' && !(typeof given === 'string' && isDate(given))) return 'not-a-date';
    const choices = choicesOf(condition.field);
    return choices && !choices.includes(String(given)) ? 'not-allowed' : undefined;
  };
  const found = (at: PropertyKey[], reason: string | undefined) => reason && { reason, at };
  if ('values' in condition) {
    const index = condition.values.findIndex(wrong);
    return index < 0
      ? undefined
      : { reason: wrong(condition.values[index] ?? '') ?? '', at: ['values', index] };
  }
  if ('from' in condition) {
    return found(['from'], wrong(condition.from)) || found(['to'], wrong(condition.to)) || undefined;
  }
  const comparing = ['equals', 'notEquals', 'lessThan', 'atMost', 'moreThan', 'atLeast'];
  if (!comparing.includes(condition.operator) || !('value' in condition)) return undefined;
  return found(['value'], wrong(condition.value)) || undefined;
}

/** yyyy-mm-dd of a day that exists. */
export function isDate(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
}
