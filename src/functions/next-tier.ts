import { neededBy } from '../grading/determined-by';
import { apply } from '../grading/grade';
import { tierOf } from '../grading/grade-one';
import type { CustomerFacts } from '../grading/measure-one';
import { nextTiers } from '../grading/next-tier';
import { oneCustomer } from '../grading/one-customer';
import type { SavedRun } from '../grading/saved-run';
import { nextText } from '../report/explanation-text';
import type { Condition } from '../scheme/rules/condition';
import { customerArgument } from './customer-argument';
import { determined } from './determined';
import { withoutTags } from './explain-numbers';
import { fromGradedSheet } from './from-graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * What a customer lacks to the next tier, such as 2 more orders or 1,350.00 more; every way was tried out.
 * @customfunction NEXTTIER
 * @helpurl https://localhost:3000/help.html#NEXTTIER
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns The sentence; empty in the best tier, and where nothing of orders, money and a purchase helps.
 */
export async function nextTier(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('id' in asked) return String(await fromGradedSheet(run, asked.id, 'next'));
  return nextOf(run, asked.facts);
}

function nextOf(run: SavedRun, facts: CustomerFacts): string {
  const { fitted } = run;
  determined(tierOf(run.scheme, fitted, facts));
  // After a change another rule may be the first that matches: each must be decided by the numbers.
  const missing = run.scheme.tiers.overrides
    .flatMap(({ on, when }) => (on ? needs(when) : []))
    .filter((what) => !BY_NUMBERS.has(what));
  if (fitted.countsDays) missing.push('days');
  if (missing.length > 0) determined({ missing: [...new Set(missing)] });
  const scheme = withoutTags(run.scheme);
  const customers = oneCustomer(facts);
  const grades = apply(customers, scheme, { ...fitted, asOf: facts.asOf ?? fitted.asOf });
  const [ways = []] = nextTiers(customers, scheme, grades, [0]);
  return nextText(ways, scheme, run.locale) ?? '';
}

/** What three numbers determine. */
const BY_NUMBERS = new Set([
  'recency',
  'frequency',
  'monetary',
  'averageOrder',
  'revenueShare',
  'lastPurchase',
  'recencyScore',
  'frequencyScore',
  'monetaryScore',
  'score',
  'segment',
]);

const needs = (condition: Condition): string[] =>
  'of' in condition ? condition.of.flatMap(needs) : [neededBy(condition)];
