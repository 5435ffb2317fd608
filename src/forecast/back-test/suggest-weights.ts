import type { Customers } from '../../columns/customers';
import { textAt } from '../../columns/text-column';
import { grade } from '../../grading/grade';
import { weightedScore } from '../../grading/weighted-score';
import { DIMENSIONS, type Scheme } from '../../scheme/schema';
import { seededRandom } from '../clusters/random';
import { concentrationCurve, giniOf } from './concentration';
import { rankGroups } from './rank-groups';
import { rankingPower, type Power } from './ranking-power';
import { comparisonVerdict, type ComparisonVerdict } from './verdict';

export type Weights = Scheme['scores']['weights'];

export interface WeightSuggestion {
  /** Tenths that sum to 10. */
  weights: Weights;
  /** The scheme's own, as they stand. */
  current: Weights;
  /** Customers of the half that the weights were found on, and of the half that they are shown on. */
  foundOn: number;
  shownOn: number;
  /** On the half that the search has not seen. */
  power: { current: Power; suggested: Power; difference: Power };
  verdict: ComparisonVerdict;
}

const TENTHS = 10;

/**
 * Weights of recency, frequency and monetary that would have ranked one half of the customers best by what they spent
 * later, tried on the other half. All weights in tenths are tried; of equally good ones the nearest to the scheme's
 * own is taken, then the one with more weight on recency, then on frequency.
 * @param spent money of each customer in the period after
 * @param seed of the split in halves
 */
export function suggestWeights(
  known: Customers,
  scheme: Scheme,
  day: number,
  spent: Float64Array,
  seed: number,
): WeightSuggestion {
  const { scores } = grade(known, scheme, day);
  const { weights: current, bins } = scheme.scores;
  const [first, second] = halves(known, seed);
  const scoresOf = (rows: Int32Array, weights: Weights): Float64Array =>
    Float64Array.from(rows, (row) =>
      weightedScore(
        {
          recency: scores.recency[row] ?? 0,
          frequency: scores.frequency[row] ?? 0,
          monetary: scores.monetary[row] ?? 0,
        },
        { bins, weights },
      ),
    );
  const spentBy = (rows: Int32Array): Float64Array => Float64Array.from(rows, (row) => spent[row] ?? 0);
  const training = spentBy(first);
  const giniWith = (weights: Weights): number =>
    giniOf(concentrationCurve(rankGroups(scoresOf(first, weights)), training));

  let best = { weights: current, gini: giniWith(current), distance: 0 };
  for (const weights of candidates()) {
    const found = { weights, gini: giniWith(weights), distance: distance(weights, current) };
    const gain = found.gini - best.gini;
    if (gain > 1e-12 || (Math.abs(gain) <= 1e-12 && found.distance < best.distance)) best = found;
  }

  const { powers, difference } = rankingPower(
    [rankGroups(scoresOf(second, best.weights)), rankGroups(scoresOf(second, current))],
    spentBy(second),
  );
  const [suggested, own] = powers;
  const gained = difference(0, 1);
  return {
    weights: best.weights,
    current,
    foundOn: first.length,
    shownOn: second.length,
    power: { current: own!, suggested: suggested!, difference: gained },
    verdict: comparisonVerdict(gained),
  };
}

function candidates(): Weights[] {
  const all: Weights[] = [];
  for (let recency = TENTHS; recency >= 0; recency--) {
    for (let frequency = TENTHS - recency; frequency >= 0; frequency--) {
      all.push({ recency, frequency, monetary: TENTHS - recency - frequency });
    }
  }
  return all;
}

/** Between two sets of weights, whatever their unit. */
function distance(one: Weights, other: Weights): number {
  const sum = (weights: Weights): number =>
    DIMENSIONS.reduce((total, dimension) => total + weights[dimension], 0);
  return DIMENSIONS.reduce(
    (total, dimension) => total + Math.abs(one[dimension] / sum(one) - other[dimension] / sum(other)),
    0,
  );
}

/** Two halves by chance; the order of the rows has no part in it, so that a sorted sheet gives the same halves. */
function halves({ count, id }: Customers, seed: number): [Int32Array, Int32Array] {
  const keys = Array.from({ length: count }, (_, row) => textAt(id, row) ?? '');
  const rows = Array.from(keys.keys()).sort((a, b) =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b,
  );
  const random = seededRandom(seed);
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
  const middle = Math.ceil(rows.length / 2);
  return [Int32Array.from(rows.slice(0, middle)), Int32Array.from(rows.slice(middle))];
}
