import {
  ATTRIBUTE_KINDS,
  type AttributeField,
  type AttributeKind,
  type FreeAttribute,
} from '../../columns/customer-attributes';
import {
  ACCOUNTS,
  ACTIVITIES,
  BEHAVIOURS,
  DEMANDS,
  MARKETS,
  PERIOD_CHANGES,
  PHASES,
  REGIONS,
  STAGES,
  TRENDS,
} from '../stages';
import { z } from '../zod';

export type { AttributeField, FreeAttribute };

/** What a rule can look at beside the attributes: name, kind, and for choices the values there are. */
export const GRADE_FIELDS = {
  customerId: { kind: 'text' },
  customerName: { kind: 'text' },
  /** Days since the last purchase. */
  recency: { kind: 'number' },
  frequency: { kind: 'number' },
  monetary: { kind: 'number' },
  averageOrder: { kind: 'number' },
  /** Days since the first purchase. */
  tenure: { kind: 'number' },
  firstPurchase: { kind: 'day' },
  lastPurchase: { kind: 'day' },
  recencyScore: { kind: 'number' },
  frequencyScore: { kind: 'number' },
  monetaryScore: { kind: 'number' },
  /** 0 to 100. */
  score: { kind: 'number' },
  /** Percent of all revenue. */
  revenueShare: { kind: 'number' },
  /** Spend in the last W days as a multiple of the W days before; missing without any before. */
  growth: { kind: 'number' },
  recentSpend: { kind: 'number' },
  /** Different products and categories bought. */
  products: { kind: 'number' },
  categories: { kind: 'number' },
  /** The segment's stable name. */
  segment: { kind: 'choice', values: null },
  /** The tier's stable name. */
  tier: { kind: 'choice', values: null },
  stage: { kind: 'choice', values: STAGES },
  phase: { kind: 'choice', values: [...PHASES.acquire, ...PHASES.identify] },
  behaviour: { kind: 'choice', values: BEHAVIOURS },
  demand: { kind: 'choice', values: DEMANDS },
  trend: { kind: 'choice', values: TRENDS },
  activity: { kind: 'choice', values: ACTIVITIES },
  periodChange: { kind: 'choice', values: PERIOD_CHANGES },
  account: { kind: 'choice', values: ACCOUNTS },
  /** 国内 / 国际, from country and province. */
  market: { kind: 'choice', values: MARKETS },
  /** 七大区, from the province. */
  region: { kind: 'choice', values: REGIONS },
} as const satisfies Record<
  string,
  { kind: AttributeKind } | { kind: 'choice'; values: readonly string[] | null }
>;
export type GradeField = keyof typeof GRADE_FIELDS;

export type Field = GradeField | AttributeField | FreeAttribute;
/** any: a free column; what it holds is known when the data is. */
export type FieldKind = AttributeKind | 'choice' | 'any';

/** The kind of a field; `undefined` when there is no such field. */
export function fieldKind(name: string): FieldKind | undefined {
  if (Object.hasOwn(GRADE_FIELDS, name)) return GRADE_FIELDS[name as GradeField].kind;
  if (Object.hasOwn(ATTRIBUTE_KINDS, name)) return ATTRIBUTE_KINDS[name as AttributeField];
  return /^column:./.test(name) ? 'any' : undefined;
}

/** The values a choice can have; `null` when the scheme decides (tiers, segments) or the field is no choice. */
export function choicesOf(name: string): readonly string[] | null {
  const field = Object.hasOwn(GRADE_FIELDS, name) ? GRADE_FIELDS[name as GradeField] : undefined;
  return field?.kind === 'choice' ? field.values : null;
}

export const fieldSchema = z
  .string()
  .max(120)
  .refine((name): name is Field => fieldKind(name) !== undefined, { params: { reason: 'unknown-field' } })
  .describe('A field: see the list of fields.') as unknown as z.ZodType<Field>;
