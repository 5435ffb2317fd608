import type { Customers } from '../columns/customers';
import type { Condition } from '../scheme/rules/condition';
import { DIMENSIONS, type Dimension, type Scheme } from '../scheme/schema';
import { dimensionsOf } from './dimensions';
import {
  KEY_CONDITIONS,
  STAGES,
  TIER_REASONS,
  type Grades,
  type KeyCondition,
  type Stage,
  type TierReason,
} from './grades';
import { handTags } from './hand-tags';
import { hasCondition } from './key-accounts';
import { hasGrown, historyFacts } from './lifecycle';
import { nextTiers, type Way } from './next-tier';
import { orderStage } from './order-stage';
import { compile } from './rules/compile';
import type { FieldValues } from './rules/field-values';
import { ruleContexts } from './rules/rule-context';
import { Thresholds } from './rules/thresholds';
import { measureOf } from './tier';

/** A condition of a rule beside what the customer has. */
export interface ConditionFact {
  condition: Condition;
  holds: boolean;
  /** `null` = missing, or the condition looks at no single value. */
  value: number | string | null;
  /** What a relative operator came down to; `null` for others. */
  threshold: number | null;
}

export interface TierExplanation {
  /** Index into `scheme.tiers.levels`. */
  tier: number;
  reason: TierReason;
  /** Index of the override rule, and its conditions that hold. */
  override: { rule: number; conditions: ConditionFact[] } | null;
  /** What the method measured, and the cut-off of this tier; null = the last tier has none. */
  measured: {
    what: 'score' | 'monetary' | 'frequency' | 'segment';
    value: number;
    cutoff: number | null;
  } | null;
  /** What would lead to a better tier, each tried out. */
  next: Way[];
}

/** Why a stage: `because` names the part of the stage's definition that applied. */
export interface StageExplanation {
  stage: Stage;
  because:
    | 'never-bought'
    | 'silent-beyond-lost'
    | 'back-after-gap'
    | 'first-purchase-within-window'
    | 'single-order-on-track'
    | 'beyond-on-track'
    | 'spend-up'
    | 'few-orders'
    | 'on-track';
  /** Days; NaN = not known. */
  recency: number;
  orders: number;
  lastGap: number;
  onTrack: number;
  lost: number;
  window: number;
  matureOrders: number;
}

export interface Explanation {
  tier: TierExplanation;
  scores: { dimension: Dimension; value: number; score: number }[];
  stage: StageExplanation;
  /** The tags the customer has: by hand, by the conditions that hold, or both. */
  tags: { tag: number; byHand: boolean; conditions: ConditionFact[] }[];
  account: { met: KeyCondition[]; missing: KeyCondition[] };
}

/** Explains one customer; the way to the next tier takes the longest and may be left out. */
export type Explain = (row: number, options?: { next: boolean }) => Explanation;

/** Explains customers of a run; making the explainer once is cheaper than explaining each anew. */
export function explainer(customers: Customers, scheme: Scheme, grades: Grades): Explain {
  const { fitted } = grades;
  const dimensions = dimensionsOf(customers, fitted.asOf, scheme.scores.measures);
  const contexts = ruleContexts(
    { customers, scheme, dimensions, fitted, grades },
    new Thresholds(fitted.thresholds),
  );
  const { given } = handTags(customers, scheme);

  const conditionsOf = (condition: Condition, before: number, row: number): ConditionFact[] => {
    if ('of' in condition) return condition.of.flatMap((part) => conditionsOf(part, before, row));
    const context = contexts(before);
    const field = 'field' in condition ? context.field(condition.field) : undefined;
    return [
      {
        condition,
        holds: compile(condition, context)(row),
        value: valueAt(field, row),
        threshold: thresholdOf(condition, fitted.thresholds),
      },
    ];
  };

  return (row, { next } = { next: true }) => ({
    tier: tierExplanation(row, next),
    scores: DIMENSIONS.map((dimension) => ({
      dimension,
      value: dimensions[dimension][row] ?? Number.NaN,
      score: grades.scores[dimension][row] ?? 0,
    })),
    stage: stageExplanation(row),
    tags: grades.tags.flatMap((column, tag) => {
      const rule = scheme.tags[tag];
      if (column[row] !== 1 || !rule) return [];
      return [
        {
          tag,
          byHand: given[tag]?.[row] === 1,
          conditions: conditionsOf(rule.when, tag, row).filter(({ holds }) => holds),
        },
      ];
    }),
    account: {
      met: KEY_CONDITIONS.filter((condition) => hasCondition(grades.accounts.met[row] ?? 0, condition)),
      missing: KEY_CONDITIONS.filter((condition) =>
        hasCondition((grades.accounts.asked[row] ?? 0) & ~(grades.accounts.met[row] ?? 0), condition),
      ),
    },
  });

  function tierExplanation(row: number, withNext: boolean): TierExplanation {
    const tier = grades.tier[row] ?? 0;
    const reason = TIER_REASONS[grades.tierReason[row] ?? 0] ?? 'method';
    const rule = grades.override[row] ?? -1;
    const override = scheme.tiers.overrides[rule];
    return {
      tier,
      reason,
      override: override
        ? {
            rule,
            conditions: conditionsOf(override.when, scheme.tags.length, row).filter(({ holds }) => holds),
          }
        : null,
      measured: reason === 'method' || reason === 'fallback' ? measuredBy(row, tier) : null,
      next: withNext ? (nextTiers(customers, scheme, grades, [row])[0] ?? []) : [],
    };
  }

  function measuredBy(row: number, tier: number): TierExplanation['measured'] {
    const { method, fallback } = scheme.tiers;
    const facts = {
      score: grades.score[row] ?? 0,
      orders: dimensions.orders[row] ?? Number.NaN,
      total: dimensions.total[row] ?? Number.NaN,
      segment: grades.segment[row] ?? -1,
      place: 0,
    };
    const used = fitted.tiers.basis === 'fallback' ? { by: 'thresholds' as const, ...fallback } : method;
    switch (used.by) {
      case 'score':
        return { what: 'score', value: facts.score, cutoff: used.atLeast[tier] ?? null };
      case 'segment':
        return { what: 'segment', value: facts.segment, cutoff: null };
      case 'thresholds': {
        const limit = used.atLeast[tier];
        const byMoney = limit?.monetary != null && facts.total >= limit.monetary;
        const what = limit === undefined || byMoney || limit.frequency === null ? 'monetary' : 'frequency';
        return {
          what,
          value: what === 'monetary' ? facts.total : facts.orders,
          cutoff: limit?.[what] ?? null,
        };
      }
      default:
        return {
          what: used.by === 'percentile' ? used.measure : 'monetary',
          value: measureOf(facts, used),
          cutoff: fitted.tiers.lines?.[tier]?.value ?? null,
        };
    }
  }

  function stageExplanation(row: number): StageExplanation {
    const { lifecycle: limits } = fitted;
    const recency = dimensions.recency[row] ?? Number.NaN;
    const orders = dimensions.orders[row] ?? Number.NaN;
    const history = customers.purchases && historyFacts(customers.purchases, row, fitted.asOf, limits.window);
    const at = orderStage(orders, scheme.lifecycle.orderStages);
    const stage = STAGES[grades.stage[row] ?? 0] ?? 'prospect';
    const spendUp = hasGrown(
      grades.lifecycle.recentSpend[row] ?? Number.NaN,
      grades.lifecycle.earlierSpend[row] ?? Number.NaN,
      scheme.lifecycle.growth,
    );
    const recentFirst = fitted.asOf - (customers.firstPurchase[row] ?? Number.NaN) <= limits.window;
    const because = {
      prospect: 'never-bought',
      lost: 'silent-beyond-lost',
      wonBack: 'back-after-gap',
      new: recentFirst ? 'first-purchase-within-window' : 'single-order-on-track',
      declining: 'beyond-on-track',
      growing: spendUp ? 'spend-up' : 'few-orders',
      mature: 'on-track',
    } as const satisfies Record<Stage, StageExplanation['because']>;
    return {
      stage,
      because: because[stage],
      recency,
      orders,
      lastGap: history?.lastGap ?? Number.NaN,
      onTrack: limits.onTrack[at],
      lost: limits.lost[at],
      window: limits.window,
      matureOrders: limits.matureOrders,
    };
  }
}

function valueAt(field: FieldValues | undefined, row: number): number | string | null {
  if (!field) return null;
  if (field.kind === 'text') return field.values[field.codes[row] ?? -1] ?? null;
  const value = field.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

function thresholdOf(condition: Condition, thresholds: Grades['fitted']['thresholds']): number | null {
  if (!('field' in condition)) return null;
  const value = 'value' in condition && typeof condition.value === 'number' ? condition.value : 0;
  const found = thresholds.find(
    (entry) =>
      entry.field === condition.field && entry.operator === condition.operator && entry.value === value,
  );
  return found?.threshold ?? null;
}
