import { seededRandom } from '../clusters/random';
import { concentrationCurve, giniOf } from './concentration';
import { rankGroups, type RankGroups } from './rank-groups';

/** Share of what a perfect ranking would reach, with the range in which it lies in 95 of 100 samples of customers. */
export interface Power {
  value: number;
  low: number;
  high: number;
}

const REPLICATES = 200;
const SEED = 20240506;

/**
 * How well rankings foretold the spend: the Gini coefficient of each ranking's concentration curve divided by that of
 * the ranking by the spend itself (the accuracy ratio of Engelmann, Hayden and Tasche, Measuring the Discriminative
 * Power of Rating Systems, 2003). 1 = perfect, 0 = no better than chance. Ranges are percentiles of a bootstrap over
 * customers (Efron 1979) that is the same for every ranking, so that a difference has a range of its own.
 */
export function rankingPower(
  rankings: readonly RankGroups[],
  spent: ArrayLike<number>,
): { powers: Power[]; difference: (first: number, second: number) => Power } {
  const perfect = rankGroups(spent);
  const all = [...rankings, perfect];
  const measure = (weights?: ArrayLike<number>): number[] => {
    const ginis = all.map((ranks) => giniOf(concentrationCurve(ranks, spent, weights)));
    const best = ginis.at(-1) ?? Number.NaN;
    // Where all spent alike, no ranking can do better than another.
    return ginis.slice(0, -1).map((gini) => (best > 0 ? gini / best : Number.NaN));
  };
  const values = measure();
  const random = seededRandom(SEED);
  const weights = new Uint8Array(spent.length);
  const samples = Array.from({ length: REPLICATES }, () => {
    weights.fill(0);
    for (let draw = 0; draw < weights.length; draw++) weights[Math.floor(random() * weights.length)]! += 1;
    return measure(weights);
  });
  const range = (of: (measured: number[]) => number): Power => {
    const sorted = Float64Array.from(samples, of)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
    return { value: of(values), low: at(0.025), high: at(0.975) };
  };
  return {
    powers: rankings.map((_, index) => range((measured) => measured[index] ?? Number.NaN)),
    difference: (first, second) =>
      range((measured) => (measured[first] ?? Number.NaN) - (measured[second] ?? Number.NaN)),
  };
}
