import type { Condition } from '../../scheme/rules/condition';
import { choicesOf, fieldKind, type Field } from '../../scheme/rules/fields';
import { FIELD_OPERATORS, takesKind, type FieldOperator } from '../../scheme/rules/operators';
import type { Scheme } from '../../scheme/schema';
import { segmentIds } from '../../scheme/segment-ids';
import { subjectOf, type SingleCondition, type Subject } from './subject';

/** What a fresh condition is filled from. */
export interface Filling {
  scheme: Pick<Scheme, 'tags' | 'tiers' | 'segments'>;
  /** yyyy-mm-dd, for dates. */
  today: string;
  /** The tag whose rule this is: it cannot ask for itself. */
  ownTag?: string;
}

/** A number to begin with, of the size that the field has. */
const USUAL: Partial<Record<Field, number>> = {
  recency: 90,
  tenure: 365,
  frequency: 2,
  monetary: 1000,
  averageOrder: 100,
  recentSpend: 1000,
  recencyScore: 4,
  frequencyScore: 4,
  monetaryScore: 4,
  score: 60,
  growth: 1.2,
  age: 30,
};
const USUAL_PERCENT = 20;
const USUAL_COUNT = 100;
const USUAL_DAYS = 30;

/** The operators of a subject, in the order in which they are offered. */
export function operatorsOf(subject: Subject): readonly SingleCondition['operator'][] {
  if (subject === 'bought') return ['bought', 'neverBought'];
  if (subject === 'tag') return ['hasTag'];
  if (subject === 'tagCount') return ['tagCount'];
  const kind = fieldKind(subject) ?? 'any';
  const fitting = (Object.keys(FIELD_OPERATORS) as FieldOperator[]).filter((operator) =>
    takesKind(operator, kind),
  );
  // Numbers are compared more often than they are equal.
  const first: FieldOperator[] = kind === 'number' ? ['atLeast', 'atMost', 'moreThan', 'lessThan'] : [];
  return [...first, ...fitting.filter((operator) => !first.includes(operator))];
}

/** The values that a field can have, where they are few: those of the schema, or of this scheme. */
export function valuesOf(field: Field, { tiers, segments }: Filling['scheme']): readonly string[] | null {
  if (field === 'tier') return tiers.levels.map(({ id }) => id);
  if (field === 'segment') return segmentIds(segments);
  return choicesOf(field);
}

function usualValue(field: Field, { scheme, today }: Filling): string | number {
  const values = valuesOf(field, scheme);
  if (values) return values[0] ?? '';
  const kind = fieldKind(field);
  if (kind === 'number') return USUAL[field] ?? 1;
  return kind === 'day' ? today : '';
}

/** A first condition of a subject. */
export const newCondition = (subject: Subject, filling: Filling): SingleCondition =>
  ofOperator(operatorsOf(subject)[0]!, subject, undefined, filling);

/** The condition about something else; the operator stays where the new subject takes it. */
export function withSubject(condition: SingleCondition, subject: Subject, filling: Filling): SingleCondition {
  if (subjectOf(condition) === subject) return condition;
  const operator = operatorsOf(subject).find((each) => each === condition.operator);
  return ofOperator(operator ?? operatorsOf(subject)[0]!, subject, undefined, filling);
}

/** The condition with another operator; what was compared with stays where it can. */
export const withOperator = (
  condition: SingleCondition,
  operator: SingleCondition['operator'],
  filling: Filling,
): SingleCondition =>
  condition.operator === operator
    ? condition
    : ofOperator(operator, subjectOf(condition), condition, filling);

/** @param before a condition about the same subject */
function ofOperator(
  operator: SingleCondition['operator'],
  subject: Subject,
  before: SingleCondition | undefined,
  filling: Filling,
): SingleCondition {
  const field = subject as Field;
  const usual = usualValue(field, filling);
  const comparing = (of: Condition | undefined): string | number | undefined => {
    if (!of || 'of' in of) return undefined;
    if ('from' in of) return of.from;
    if ('values' in of) return of.values[0];
    return COMPARING.has(of.operator) && 'value' in of ? of.value : undefined;
  };
  const value = comparing(before) ?? usual;
  const days =
    before && 'days' in before ? before.days : before && 'count' in before ? before.count : USUAL_DAYS;
  const ranked =
    before && RANKED.has(before.operator) && 'value' in before ? Number(before.value) : undefined;
  switch (operator) {
    case 'bought':
    case 'neverBought':
      return before && 'what' in before
        ? { ...before, operator }
        : { operator, what: 'product', matches: '', times: 1, within: null };
    case 'hasTag':
      return { operator, tag: filling.scheme.tags.find(({ id }) => id !== filling.ownTag)?.id ?? '' };
    case 'tagCount':
      return { operator, group: null, atLeast: 2 };
    case 'between':
      return { operator, field, from: value, to: before && 'to' in before ? before.to : value };
    case 'oneOf':
      return { operator, field, values: [value] };
    case 'contains':
    case 'beginsWith':
    case 'endsWith':
    case 'matches':
      return { operator, field, value: typeof value === 'string' ? value : String(value) };
    case 'isEmpty':
    case 'isNotEmpty':
    case 'aboveAverage':
    case 'belowAverage':
      return { operator, field };
    case 'topPercent':
    case 'bottomPercent':
      return { operator, field, value: ranked === undefined ? USUAL_PERCENT : Math.min(ranked, 100) };
    case 'topCount':
    case 'bottomCount':
      return { operator, field, value: ranked === undefined ? USUAL_COUNT : Math.max(1, Math.round(ranked)) };
    case 'inLast':
    case 'inNext':
      return {
        operator,
        field,
        count: days,
        unit: before && 'unit' in before ? before.unit : 'days',
      };
    case 'anniversaryWithin':
      return { operator, field, days: Math.min(Number(days) || USUAL_DAYS, 366) };
    default:
      return { operator, field, value };
  }
}

const COMPARING = new Set<string>([
  'equals',
  'notEquals',
  'lessThan',
  'atMost',
  'moreThan',
  'atLeast',
  'contains',
  'beginsWith',
  'endsWith',
  'matches',
]);
const RANKED = new Set<string>(['topCount', 'bottomCount', 'topPercent', 'bottomPercent']);
