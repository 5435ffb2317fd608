import { ATTRIBUTE_KINDS, type AttributeField } from '../../columns/customer-attributes';
import type { Condition } from '../../scheme/rules/condition';
import { GRADE_FIELDS, type Field, type GradeField } from '../../scheme/rules/fields';

/** What a condition is about: a field, or one of the things that have conditions of their own. */
export type Subject = Field | 'bought' | 'tag' | 'tagCount';
export type SingleCondition = Exclude<Condition, { of: Condition[] }>;

export const SUBJECT_GROUPS = ['purchases', 'grades', 'tags', 'customer', 'columns'] as const;
export type SubjectGroup = (typeof SUBJECT_GROUPS)[number];

const PURCHASES: readonly Subject[] = [
  'recency',
  'frequency',
  'monetary',
  'averageOrder',
  'lastPurchase',
  'firstPurchase',
  'tenure',
  'bought',
  'products',
  'categories',
  'revenueShare',
  'growth',
  'recentSpend',
];
const CUSTOMER: readonly GradeField[] = ['customerId', 'customerName', 'market', 'region'];

/** All subjects in groups, in the order in which they are offered. */
export function subjectGroups(freeColumns: readonly string[]): Record<SubjectGroup, readonly Subject[]> {
  const elsewhere = new Set<string>([...PURCHASES, ...CUSTOMER]);
  const attributes = Object.keys(ATTRIBUTE_KINDS) as AttributeField[];
  return {
    purchases: PURCHASES,
    grades: (Object.keys(GRADE_FIELDS) as GradeField[]).filter((field) => !elsewhere.has(field)),
    tags: ['tag', 'tagCount'],
    customer: [...CUSTOMER, ...attributes],
    columns: freeColumns.map((header): Field => `column:${header}`),
  };
}

export function subjectOf(condition: SingleCondition): Subject {
  switch (condition.operator) {
    case 'bought':
    case 'neverBought':
      return 'bought';
    case 'hasTag':
      return 'tag';
    case 'tagCount':
      return 'tagCount';
    default:
      return condition.field;
  }
}
