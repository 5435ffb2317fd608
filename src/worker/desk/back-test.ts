import type { Customers } from '../../columns/customers';
import { tierOutcomes, type TierOutcomes } from '../../forecast/back-test/back-test';
import { concentrationCurve, type CurvePoint } from '../../forecast/back-test/concentration';
import { outcomesAfter, type Outcomes } from '../../forecast/back-test/outcomes';
import { rankGroups } from '../../forecast/back-test/rank-groups';
import { rankingPower, type Power } from '../../forecast/back-test/ranking-power';
import { defaultSplitDay, purchaseSpan, type Span } from '../../forecast/back-test/split-day';
import { suggestWeights } from '../../forecast/back-test/suggest-weights';
import { comparisonVerdict, schemeVerdict } from '../../forecast/back-test/verdict';
import { ProblemError } from '../../scheme/problem';
import type { BackTestCall, BackTestCalls, SchemeTest } from '../calls/back-test';
import type { Tables } from './tables';

/** With fewer customers, or fewer who came back, shares and ranks say little. */
const FEWEST_CUSTOMERS = 20;
const FEWEST_RETURNED = 5;

interface Halves {
  known: Customers;
  outcomes: Outcomes;
  span: Span;
  day: number;
}

export function backTestCalls(tables: Tables): BackTestCalls {
  /** The list as it stood on the day, and what came after. */
  function split({ day: asked, ...input }: Omit<BackTestCall, 'scheme' | 'against'>): Halves {
    const { mapping, options } = input;
    if (mapping.kind !== 'orders' || mapping.columns.orderDate === undefined) {
      throw new ProblemError({ code: 'no-purchase-history' });
    }
    const all = tables.intake(input).customers;
    const span = all.purchases ? purchaseSpan(all.purchases) : { from: Number.NaN, until: Number.NaN };
    if (Number.isNaN(span.from)) throw new ProblemError({ code: 'no-purchase-history' });
    const day = asked ?? defaultSplitDay(span);
    const known = tables.read({ ...input, options: { ...options, until: day } }).customers;
    if (known.count < FEWEST_CUSTOMERS) {
      throw new ProblemError({ code: 'split-too-early', details: { count: known.count } });
    }
    const outcomes = outcomesAfter(known, all, day);
    const returned = outcomes.orders.reduce((sum, orders) => (orders > 0 ? sum + 1 : sum), 0);
    const spent = outcomes.spent.some((amount) => amount > 0);
    if (returned < FEWEST_RETURNED || !spent) {
      throw new ProblemError({ code: 'split-too-late', details: { count: returned } });
    }
    return { known, outcomes, span, day };
  }

  return {
    backTest(request) {
      const { known, outcomes, span, day } = split(request);
      const { scheme, against } = request;
      const own = tierOutcomes(known, scheme, day, outcomes);
      const other = against && tierOutcomes(known, against, day, outcomes);
      const { powers, difference } = rankingPower(
        [own.ranks, ...(other ? [other.ranks] : [])],
        outcomes.spent,
      );
      const [ownPower, otherPower] = powers;
      const apart = difference(0, 1);
      return {
        span: { ...span, day },
        known: known.count,
        newcomers: outcomes.newcomers,
        perfect: thinned(concentrationCurve(rankGroups(outcomes.spent), outcomes.spent)),
        scheme: schemeTest(own, ownPower!),
        ...(other && otherPower
          ? {
              against: {
                ...schemeTest(other, otherPower),
                difference: apart,
                comparison: comparisonVerdict(apart),
              },
            }
          : {}),
      };
    },
    suggestWeights({ scheme, seed, ...request }) {
      const { known, outcomes, day } = split(request);
      return suggestWeights(known, scheme, day, outcomes.spent, seed);
    },
  };
}

const schemeTest = ({ tiers, all, curve }: TierOutcomes, power: Power): SchemeTest => ({
  tiers,
  all,
  curve,
  power,
  ...schemeVerdict(tiers, power),
});

const MOST_POINTS = 100;

/** As many points as can be drawn; the first and the last stay. */
function thinned(curve: CurvePoint[]): CurvePoint[] {
  const step = Math.max(1, (curve.length - 1) / MOST_POINTS);
  const at = Array.from(
    { length: Math.floor((curve.length - 1) / step) + 1 },
    (_, index) => curve[Math.round(index * step)]!,
  );
  const last = curve.at(-1);
  return last && at.at(-1) !== last ? [...at, last] : at;
}
