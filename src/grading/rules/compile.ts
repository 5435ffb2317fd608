import type { ProductPurchases } from '../../columns/customer-attributes';
import type { Condition, FieldCondition } from '../../scheme/rules/condition';
import { daysToAnniversary, serialOfDate, shiftDay } from './dates';
import type { FieldValues } from './field-values';
import { foldText } from '../../scheme/rules/fold-text';
import type { RelativeOperator } from './threshold';
import { wildcard } from './wildcard';

/** What rules are evaluated over. */
export interface RuleContext {
  /** Whole serial day. */
  asOf: number;
  /** `undefined` when the data has no such field: every value is then missing. */
  field: (name: string) => FieldValues | undefined;
  /** What a relative operator comes down to; null = nobody matches. */
  threshold: (field: string, operator: RelativeOperator, value: number) => number | null;
  products: ProductPurchases | undefined;
  /** Whether a customer has a tag. */
  tag: (id: string) => Predicate;
  /** How many tags a customer has, those that the rule may count. */
  tagCount: (group: string | null) => (row: number) => number;
}

export type Predicate = (row: number) => boolean;
const NEVER: Predicate = () => false;

/**
 * A condition as a predicate over rows. Nothing of it becomes code: every operator is a function of ours and every
 * text an argument of one.
 */
export function compile(condition: Condition, context: RuleContext): Predicate {
  switch (condition.operator) {
    case 'all':
    case 'any':
    case 'none': {
      const parts = condition.of.map((part) => compile(part, context));
      if (condition.operator === 'all') return (row) => parts.every((part) => part(row));
      if (condition.operator === 'any') return (row) => parts.some((part) => part(row));
      return (row) => !parts.some((part) => part(row));
    }
    case 'hasTag':
      return context.tag(condition.tag);
    case 'tagCount': {
      const count = context.tagCount(condition.group);
      return (row) => count(row) >= condition.atLeast;
    }
    case 'bought':
    case 'neverBought':
      return compilePurchase(condition, context);
    default:
      return compileField(condition, context);
  }
}

function compileField(condition: FieldCondition, context: RuleContext): Predicate {
  const field = context.field(condition.field);
  switch (condition.operator) {
    case 'isEmpty':
      return isMissing(field);
    case 'isNotEmpty': {
      const missing = isMissing(field);
      return (row) => !missing(row);
    }
    case 'notEquals': {
      const equal = compileEquals(field, [condition.value]);
      return (row) => !equal(row);
    }
    case 'equals':
      return compileEquals(field, [condition.value]);
    case 'oneOf':
      return compileEquals(field, condition.values);
    case 'contains':
    case 'beginsWith':
    case 'endsWith':
    case 'matches':
      return onText(field, textTest(condition.operator, condition.value));
    case 'lessThan':
      return onNumber(field, condition.value, (value, limit) => value < limit);
    case 'atMost':
      return onNumber(field, condition.value, (value, limit) => value <= limit);
    case 'moreThan':
      return onNumber(field, condition.value, (value, limit) => value > limit);
    case 'atLeast':
      return onNumber(field, condition.value, (value, limit) => value >= limit);
    case 'between': {
      const from = onNumber(field, condition.from, (value, limit) => value >= limit);
      const to = onNumber(field, condition.to, (value, limit) => value <= limit);
      return (row) => from(row) && to(row);
    }
    case 'topCount':
    case 'topPercent':
    case 'bottomCount':
    case 'bottomPercent':
    case 'aboveAverage':
    case 'belowAverage':
      return compileRelative(field, condition, context);
    case 'inLast':
    case 'inNext': {
      const direction = condition.operator === 'inLast' ? -1 : 1;
      const end = shiftDay(context.asOf, condition, direction);
      const [from, to] = direction < 0 ? [end, context.asOf] : [context.asOf, end];
      return onDay(field, (day) => day >= from && day <= to);
    }
    case 'anniversaryWithin':
      return onDay(field, (day) => daysToAnniversary(day, context.asOf) <= condition.days);
  }
}

function compileRelative(
  field: FieldValues | undefined,
  condition: Extract<FieldCondition, { operator: RelativeOperator }>,
  context: RuleContext,
): Predicate {
  const { operator } = condition;
  const threshold = context.threshold(condition.field, operator, 'value' in condition ? condition.value : 0);
  if (threshold === null) return NEVER;
  switch (operator) {
    case 'topCount':
    case 'topPercent':
      return onNumber(field, threshold, (value, limit) => value >= limit);
    case 'bottomCount':
    case 'bottomPercent':
      return onNumber(field, threshold, (value, limit) => value <= limit);
    case 'aboveAverage':
      return onNumber(field, threshold, (value, limit) => value > limit);
    case 'belowAverage':
      return onNumber(field, threshold, (value, limit) => value < limit);
  }
}

function isMissing(field: FieldValues | undefined): Predicate {
  if (!field) return () => true;
  if (field.kind === 'text') return (row) => (field.codes[row] ?? -1) < 0;
  return (row) => Number.isNaN(field.values[row] ?? Number.NaN);
}

/** A number or a whole day against a limit; a missing value meets none. */
function onNumber(
  field: FieldValues | undefined,
  limit: string | number,
  holds: (value: number, limit: number) => boolean,
): Predicate {
  if (!field || field.kind === 'text') return NEVER;
  const { kind, values } = field;
  const wanted = kind === 'day' && typeof limit === 'string' ? serialOfDate(limit) : limit;
  if (typeof wanted !== 'number') return NEVER;
  // At whatever time of the day something happened, it happened on that day.
  if (kind === 'day') return (row) => holds(Math.floor(values[row] ?? Number.NaN), wanted);
  return (row) => holds(values[row] ?? Number.NaN, wanted);
}

function onDay(field: FieldValues | undefined, holds: (day: number) => boolean): Predicate {
  if (field?.kind !== 'day') return NEVER;
  const { values } = field;
  return (row) => {
    const day = Math.floor(values[row] ?? Number.NaN);
    return !Number.isNaN(day) && holds(day);
  };
}

/** Each distinct text is tested once, however many customers have it. */
function onText(field: FieldValues | undefined, test: (folded: string) => boolean): Predicate {
  if (!field) return NEVER;
  if (field.kind !== 'text') {
    const { values } = field;
    return (row) => {
      const value = values[row] ?? Number.NaN;
      return !Number.isNaN(value) && test(String(value));
    };
  }
  const { codes } = field;
  const holds = Uint8Array.from(field.values, (value) => (test(foldText(value)) ? 1 : 0));
  return (row) => holds[codes[row] ?? -1] === 1;
}

function compileEquals(field: FieldValues | undefined, wanted: readonly (string | number)[]): Predicate {
  if (!field) return NEVER;
  if (field.kind === 'text') {
    const texts = new Set(wanted.map((value) => foldText(String(value))));
    return onText(field, (text) => texts.has(text));
  }
  const tests = wanted.map((value) => onNumber(field, value, (own, limit) => own === limit));
  return tests.length === 1 ? (tests[0] ?? NEVER) : (row) => tests.some((test) => test(row));
}

function textTest(
  operator: 'contains' | 'beginsWith' | 'endsWith' | 'matches',
  given: string,
): (text: string) => boolean {
  const wanted = foldText(given);
  switch (operator) {
    case 'contains':
      return (text) => text.includes(wanted);
    case 'beginsWith':
      return (text) => text.startsWith(wanted);
    case 'endsWith':
      return (text) => text.endsWith(wanted);
    case 'matches':
      return wildcard(wanted);
  }
}

/** Without a column of products or categories nobody is known to have bought one, nor never to have. */
function compilePurchase(
  { operator, what, matches, times, within }: Extract<Condition, { operator: 'bought' | 'neverBought' }>,
  { products, asOf }: RuleContext,
): Predicate {
  if (!products || products[what].values.length === 0) return NEVER;
  const { start, day } = products;
  const { codes, values } = products[what];
  const matching = wildcard(foldText(matches));
  const wanted = Uint8Array.from(values, (value) => (matching(foldText(value)) ? 1 : 0));
  const from = within === null ? Number.NEGATIVE_INFINITY : shiftDay(asOf, within, -1);
  const count = (row: number): number => {
    let found = 0;
    let lastDay = Number.NaN;
    for (let index = start[row] ?? 0; index < (start[row + 1] ?? 0); index++) {
      if (wanted[codes[index] ?? -1] !== 1) continue;
      const bought = Math.floor(day[index] ?? Number.NaN);
      if (within !== null && !(bought >= from && bought <= asOf)) continue;
      // Several on one day are one purchase.
      if (bought === lastDay) continue;
      lastDay = bought;
      found += 1;
    }
    return found;
  };
  return operator === 'bought' ? (row) => count(row) >= times : (row) => count(row) < times;
}
