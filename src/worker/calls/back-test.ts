import type { TierOutcome } from '../../forecast/back-test/back-test';
import type { CurvePoint } from '../../forecast/back-test/concentration';
import type { Power } from '../../forecast/back-test/ranking-power';
import type { WeightSuggestion } from '../../forecast/back-test/suggest-weights';
import type { ComparisonVerdict, Verdict } from '../../forecast/back-test/verdict';
import type { ReadInput } from './reading';
import type { Scheme } from '../../scheme/schema';

export type { WeightSuggestion } from '../../forecast/back-test/suggest-weights';

export interface BackTestCall extends ReadInput {
  scheme: Scheme;
  /** A second scheme, tested on the same customers. */
  against?: Scheme;
  /** Whole serial day: graded by what was known that morning. Default: two thirds of the way through the purchases. */
  day?: number;
}

/** How one scheme did. */
export interface SchemeTest extends Verdict {
  tiers: TierOutcome[];
  all: TierOutcome;
  curve: CurvePoint[];
  power: Power;
}

export interface BackTest {
  /** First purchase, the day of the split, and the day after the newest purchase; whole serial days. */
  span: { from: number; day: number; until: number };
  /** Customers known on that day, and those who came later. */
  known: number;
  newcomers: { customers: number; spent: number };
  /** By the spend itself: what no ranking can beat. */
  perfect: CurvePoint[];
  scheme: SchemeTest;
  against?: SchemeTest & { difference: Power; comparison: ComparisonVerdict };
}

/** Does the scheme work? Graded as of an earlier day, held against what came after. */
export interface BackTestCalls {
  /** @throws ProblemError no-purchase-history, split-too-early, split-too-late, and those of grading */
  backTest: (request: BackTestCall) => BackTest;
  /** Weights that would have ranked better on one half of the customers, shown on the other. Same errors. */
  suggestWeights: (request: Omit<BackTestCall, 'against'> & { seed: number }) => WeightSuggestion;
}
