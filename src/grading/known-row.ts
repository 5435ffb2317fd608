import type { Customers } from '../columns/customers';
import type { Scheme } from '../scheme/schema';
import { decide, overrideTier, type Known, type Undetermined } from './determined-by';
import { dimensionsOf } from './dimensions';
import { scoresOf, segmentIndexOf, tierOf } from './grade-one';
import { TIER_REASONS, type Grades } from './grades';
import type { CustomerFacts } from './measure-one';
import { handTags } from './hand-tags';
import { compile } from './rules/compile';
import { ruleContexts } from './rules/rule-context';
import { Thresholds } from './rules/thresholds';
import { stageOf, type PastOfRun } from './stage-one';

/** Customers graded by what a saved run fitted, beside what that run knew of its own customers. */
export interface GradedAgain {
  customers: Customers;
  scheme: Scheme;
  grades: Grades;
  /** The fields of intake that the list at hand has. */
  has: (field: string) => boolean;
  /** Whether the run's list had a field; where it had none, every customer's is missing there as here. */
  runHad: (field: string) => boolean;
  pastOfRun: PastOfRun;
}

/** For one row, what each kind of grade lacks to be what the run would have said; null = nothing. */
export interface RowKnowledge {
  tier(row: number): Undetermined | null;
  scores(row: number): Undetermined | null;
  segment(row: number): Undetermined | null;
  stage(row: number): Undetermined | null;
  tags(row: number): Undetermined | null;
}

/**
 * A list that a formula is given may say less of its customers than the list that was graded. A grade is only an answer
 * where the missing part has no say.
 */
export function rowKnowledge(list: GradedAgain): RowKnowledge {
  const { customers, scheme, grades, has, runHad, pastOfRun } = list;
  const { fitted } = grades;
  const past = customers.purchases ? { purchases: false, firstPurchase: false } : pastOfRun;
  const dimensions = dimensionsOf(customers, fitted.asOf, scheme.scores.measures);
  // An order list brings days and counts of its own; only a customer list may lack one that the run had.
  const whole = customers.purchases !== undefined;
  const dated = whole || has('lastPurchase') || has('recencyDays') || fitted.cutoffs.recency.length === 0;
  const counted = whole || has('orderCount') || fitted.cutoffs.frequency.length === 0;
  const priced = whole || has('totalAmount') || fitted.cutoffs.monetary.length === 0;
  const lacking = [
    ...(dated ? [] : ['lastPurchase']),
    ...(counted ? [] : ['frequency']),
    ...(priced ? [] : ['monetary']),
  ];
  const missingNumbers = lacking.length > 0 ? { missing: lacking } : null;
  const asRun = whole && fitted.countsDays ? { ...fitted, countsDays: false } : fitted;
  const plain: Scheme = { ...scheme, tiers: { ...scheme.tiers, overrides: [] } };

  const { given } = handTags(customers, scheme);
  const contexts = ruleContexts(
    { customers, scheme, dimensions, fitted, grades },
    new Thresholds(fitted.thresholds),
  );
  const factsOf = (row: number): CustomerFacts => ({
    lastPurchase: customers.lastPurchase[row] ?? Number.NaN,
    orders: customers.frequency[row] ?? Number.NaN,
    amount: customers.monetary[row] ?? Number.NaN,
    firstPurchase: customers.firstPurchase[row] ?? Number.NaN,
  });
  const asAnswer = (found: unknown): Undetermined | null => (isUndetermined(found) ? found : null);
  const attribute = (field: string): boolean => has(field) || (!pastOfRun.purchases && !runHad(field));

  const scores = (row: number): Undetermined | null =>
    missingNumbers ?? asAnswer(scoresOf(scheme, asRun, factsOf(row)));
  const segment = (row: number): Undetermined | null =>
    missingNumbers ?? asAnswer(segmentIndexOf(scheme, asRun, factsOf(row)));
  const stage = (row: number): Undetermined | null => {
    if (whole) return null;
    const known = lacking.filter((field) => field !== 'monetary');
    return known.length > 0 ? { missing: known } : asAnswer(stageOf(scheme, asRun, factsOf(row), past));
  };

  /** Whether what a rule looks at is known of a row; `tags` and the tier are asked in their order. */
  const knows = (row: number, what: string): boolean => {
    switch (what) {
      case 'customerId':
      case 'customerName':
        return has(what);
      case 'recency':
      case 'lastPurchase':
      case 'activity':
        return dated;
      case 'frequency':
        return counted;
      case 'monetary':
      case 'revenueShare':
        return priced;
      case 'averageOrder':
        return counted && priced;
      case 'recencyScore':
      case 'frequencyScore':
      case 'monetaryScore':
      case 'score':
        return scores(row) === null;
      case 'segment':
        return segment(row) === null;
      case 'tier':
        return tier(row) === null;
      case 'stage':
      case 'phase':
        return stage(row) === null;
      case 'behaviour':
        return dated && counted;
      case 'tenure':
      case 'firstPurchase':
        return whole || has('firstPurchase') || !(past.purchases || past.firstPurchase);
      case 'growth':
      case 'recentSpend':
      case 'trend':
      case 'periodChange':
      case 'products':
      case 'categories':
      case 'product':
      case 'category':
        return whole || !past.purchases;
      case 'account':
        return !scheme.keyAccounts.on || (counted && priced && (whole || !past.purchases));
      case 'demand':
        return (whole || !past.purchases) && attribute('customOrders') && attribute('serviceCases');
      case 'age':
        return attribute('age') && attribute('birthDate');
      case 'market':
        return attribute('country') && attribute('province');
      case 'region':
        return attribute('province');
      case 'tags':
        return true;
      default:
        return what.startsWith('column:')
          ? customers.attributes?.has(what as `column:${string}`) === true
          : attribute(what);
    }
  };
  const knownOf = (row: number, before: number): Known => ({
    has: (what) => knows(row, what),
    holds: (condition) => compile(condition, contexts(before))(row),
  });

  function tier(row: number): Undetermined | null {
    if (TIER_REASONS[grades.tierReason[row] ?? -1] === 'pinned') return null;
    const override = overrideTier(scheme, knownOf(row, scheme.tags.length));
    if (isUndetermined(override)) return override;
    if (override !== null) return pinsKnown(row);
    return missingNumbers ?? asAnswer(tierOf(plain, pinFree(), factsOf(row)));
  }
  /** With the column of pins at hand nobody's pin is unknown. */
  const pinFree = (): typeof fitted =>
    attribute('pinnedTier') && fitted.tiers.pinned > 0
      ? { ...asRun, tiers: { ...asRun.tiers, pinned: 0 } }
      : asRun;
  const pinsKnown = (row: number): Undetermined | null => {
    const found = tierOf(plain, pinFree(), factsOf(row));
    return isUndetermined(found) && found.missing.includes('pinnedTier') ? found : null;
  };

  function tags(row: number): Undetermined | null {
    if (!attribute('manualTags')) return { missing: ['manualTags'] };
    const missing = scheme.tags.flatMap((tag, index) => {
      if (!tag.on || given[index]?.[row] === 1) return [];
      const answer = decide(tag.when, knownOf(row, index));
      return typeof answer === 'boolean' ? [] : answer.missing;
    });
    return missing.length > 0 ? { missing: [...new Set(missing)] } : null;
  }

  return { tier, scores, segment, stage, tags };
}

const isUndetermined = (found: unknown): found is Undetermined =>
  typeof found === 'object' && found !== null && 'missing' in found;
