import { byItems, type Itemset } from './frequent-itemsets';

/** "Who has all of `from` also has all of `to`." Items are indexes into the baskets' names, ascending. */
export interface AssociationRule {
  from: number[];
  to: number[];
  /** Baskets with all items of both sides, with `from`, and with `to`. */
  count: number;
  fromCount: number;
  toCount: number;
  /** Share of all baskets that hold both sides. */
  support: number;
  /** Share of the baskets with `from` that also hold `to`. */
  confidence: number;
  /** Confidence over the share of all baskets that hold `to`; 1 = no more often than by chance. */
  lift: number;
}

export interface RuleMinimums {
  /** 0 to 1. */
  confidence: number;
  lift: number;
}

/**
 * The rules that the itemsets hold (Agrawal, Srikant 1994), best lift first, then confidence, support and items.
 * @param itemsets every frequent set with all its parts, as `frequentItemsets` gives them
 */
export function associationRules(
  itemsets: readonly Itemset[],
  baskets: number,
  minimums: RuleMinimums,
): AssociationRule[] {
  const counts = new Map(itemsets.map(({ items, count }) => [items.join(' '), count]));
  const rules: AssociationRule[] = [];
  for (const { items, count } of itemsets) {
    for (let chosen = 1; chosen < 2 ** items.length - 1; chosen++) {
      const from = items.filter((_, index) => (chosen & (1 << index)) !== 0);
      const to = items.filter((_, index) => (chosen & (1 << index)) === 0);
      const fromCount = counts.get(from.join(' '));
      const toCount = counts.get(to.join(' '));
      if (fromCount === undefined || toCount === undefined) continue;
      const confidence = count / fromCount;
      const lift = (count * baskets) / (fromCount * toCount);
      // A hair below a limit is the limit: 0.3 as a quotient may be 0.29999999999999999.
      if (confidence < minimums.confidence - 1e-12 || lift < minimums.lift - 1e-12) continue;
      rules.push({ from, to, count, fromCount, toCount, support: count / baskets, confidence, lift });
    }
  }
  return rules.sort(
    (a, b) =>
      b.lift - a.lift ||
      b.confidence - a.confidence ||
      b.support - a.support ||
      byItems(a.from, b.from) ||
      byItems(a.to, b.to),
  );
}
