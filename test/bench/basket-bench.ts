/** What association rules take on Online Retail, all countries, against a plain count of every pair in the same baskets. */
import { associationRules } from '../../src/forecast/basket/association-rules';
import type { Baskets } from '../../src/forecast/basket/baskets';
import { frequentItemsets, leastCount } from '../../src/forecast/basket/frequent-itemsets';
import { onlineRetailBaskets } from '../forecast/basket/online-retail-baskets';
import type { Timer } from './grading-bench';

/** Every pair of every basket, one addition each, into a square of counts: the least that finding pairs could take. */
function pairCount({ start, items, names, count }: Baskets): number {
  const counts = new Int32Array(names.length * names.length);
  let pairs = 0;
  for (let basket = 0; basket < count; basket++) {
    const end = start[basket + 1]!;
    for (let one = start[basket]!; one < end; one++) {
      const row = items[one]! * names.length;
      for (let other = one + 1; other < end; other++) counts[row + items[other]!]!++;
      pairs += end - one - 1;
    }
  }
  return pairs;
}

/** Seconds of both; undefined = the data is not on this machine. */
export function basketBench(
  time: Timer,
): { count: number; pairs: number; loop: number; rules: number; found: number } | undefined {
  const baskets = onlineRetailBaskets();
  if (!baskets) return undefined;
  const loop = time(() => pairCount(baskets));
  const rules = time(() => {
    const sets = frequentItemsets(baskets, leastCount(0.01, baskets.count), 3);
    return associationRules(sets, baskets.count, { confidence: 0.3, lift: 0 });
  });
  return {
    count: baskets.count,
    pairs: loop.result,
    loop: loop.seconds,
    rules: rules.seconds,
    found: rules.result.length,
  };
}
