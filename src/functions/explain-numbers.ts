import { explainer } from '../grading/explain';
import { apply } from '../grading/grade';
import { tierOf } from '../grading/grade-one';
import type { CustomerFacts } from '../grading/measure-one';
import { oneCustomer } from '../grading/one-customer';
import type { SavedRun } from '../grading/saved-run';
import { stageOf } from '../grading/stage-one';
import { scoresLine, stageLine, tierLine } from '../report/explanation-text';
import type { Scheme } from '../scheme/schema';
import { determined } from './determined';
import { pastOfRun } from './past-of-run';

/** What numbers alone explain: the tier, the scores, and the stage where they determine it. */
export interface ExplainedNumbers {
  /** Index into `scheme.tiers.levels`. */
  tier: number;
  tierSentence: string;
  /** null = never bought. */
  scoresSentence: string | null;
  /** Index into STAGES and its sentence; null = the numbers do not determine it. */
  stage: { index: number; sentence: string } | null;
}

/**
 * Explains one customer by the numbers.
 * @throws FunctionError #N/A where the numbers do not determine the tier
 */
export function explainNumbers(run: SavedRun, facts: CustomerFacts): ExplainedNumbers {
  const { fitted, locale } = run;
  const tier = determined(tierOf(run.scheme, fitted, facts));
  const stage = stageOf(run.scheme, fitted, facts, pastOfRun(run));
  const scheme = withoutTags(run.scheme);
  const customers = oneCustomer({
    ...facts,
    // Who ordered once ordered first when he ordered last.
    firstPurchase: facts.firstPurchase ?? (facts.orders === 1 ? facts.lastPurchase : Number.NaN),
  });
  const grades = apply(customers, scheme, { ...fitted, asOf: facts.asOf ?? fitted.asOf });
  const explanation = explainer(customers, scheme, grades)(0, { next: false });
  return {
    tier,
    tierSentence: tierLine(explanation, scheme, locale),
    scoresSentence: scoresLine(explanation, locale),
    stage: typeof stage === 'number' ? { index: stage, sentence: stageLine(explanation, locale) } : null,
  };
}

const tagless = new WeakMap<Scheme, Scheme>();
/** Numbers say nothing of tags; a tier rule that looks at one is not determined anyway. */
export function withoutTags(scheme: Scheme): Scheme {
  let plain = tagless.get(scheme);
  if (!plain) tagless.set(scheme, (plain = { ...scheme, tags: [] }));
  return plain;
}
