import type { Customers } from '../../columns/customers';
import { keyOrder } from '../../grading/key-order';
import { STAGES, type Grades, type Stage } from '../../grading/grades';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { ActionListId } from '../../scheme/list-ids';
import type { Occasion } from '../../scheme/settings/messages';
import type { MergeValues } from '../messages/render';
import type { Cell } from '../summary';
import type { ListColumn } from './list-sheet';
import { boughtTogether, type BoughtTogether } from '../cross-sell/bought-together';
import { yearSpend } from './year-spend';

/** What lists are made from, with what several of them need, worked out once. */
export interface ListContext {
  customers: Customers;
  grades: Grades;
  scheme: Scheme;
  locale: Locale;
  /** Whole serial day; the as-of date of the run. */
  asOf: number;
  /** The place of each customer by key: the last tie-break. */
  keys: Int32Array;
  /** Money of the last year with purchases, per customer; NaN = not known. */
  spend: Float64Array;
  stageOf: (customer: number) => Stage | undefined;
  together: () => BoughtTogether | undefined;
}

/** A customer who may be on a list. */
export interface Candidate {
  customer: number;
  /** Money at stake; NaN = not known. */
  money: number;
  /** Smaller comes first, number by number; equals are divided by the customer's key. */
  rank: readonly number[];
  /** Asked only for those who are on the list in the end. */
  words: () => Words;
}

export interface Words {
  reason: string;
  next: string;
  /** The cells of the list's own columns. */
  details: Cell[];
  occasion: Occasion;
  /** What a message can say beside the facts of the customer. */
  values?: MergeValues;
  /** Serial day on which it is due. */
  due?: number;
}

/** Why a list cannot be made from this data; texts stand in src/locales. */
export const MISSING_FOR_LIST = [
  'no-dates',
  'no-products',
  'no-rules',
  'no-days',
  'no-scores',
  'no-feedback',
  'best-tier-only',
] as const;
export type MissingForList = (typeof MISSING_FOR_LIST)[number];

export interface ActionList {
  id: ActionListId;
  /** A service list answers what the customer has said: a refusal of marketing keeps nobody off it. */
  isService: boolean;
  /** Columns of its own, beside those that every list has. */
  columns: ListColumn[];
  candidates: Candidate[];
  missing?: MissingForList;
  /** Said above the table. */
  notes: string[];
}

export function listContext(
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  locale: Locale,
): ListContext {
  let together: { found: BoughtTogether | undefined } | undefined;
  return {
    customers,
    grades,
    scheme,
    locale,
    asOf: grades.fitted.asOf,
    keys: keyOrder(customers),
    spend: yearSpend(customers),
    stageOf: (customer) => STAGES[grades.stage[customer] ?? -1],
    together: () => (together ??= { found: boughtTogether(customers, scheme.lists.crossSell) }).found,
  };
}

/** Money as the second number of a rank: more comes first, unknown last. */
export const moreFirst = (money: number): number => (Number.isNaN(money) ? Number.POSITIVE_INFINITY : -money);
