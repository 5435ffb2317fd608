import type { ProductPurchases } from '../../columns/customer-attributes';
import type { AssociationRule } from '../../forecast/basket/association-rules';
import type { BoughtTogether } from './bought-together';

/** Something a customer has not bought although what they bought goes with it. */
export interface Offer {
  /** Index into the baskets' names. */
  item: number;
  rule: AssociationRule;
}

/**
 * The best offers of each customer: what they have not bought, each with the rule that says most for it; by
 * confidence, then lift, then the name.
 */
export function offersOf(
  { start }: Pick<ProductPurchases, 'start'>,
  { rules, itemOfEntry }: BoughtTogether,
  most: number,
): (customer: number) => Offer[] {
  const byFirst = new Map<number, AssociationRule[]>();
  for (const rule of rules) {
    const [first] = rule.from;
    if (rule.to.length !== 1 || first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(rule);
    else byFirst.set(first, [rule]);
  }
  return (customer) => {
    const own = new Set(itemOfEntry.subarray(start[customer] ?? 0, start[customer + 1] ?? 0));
    const best = new Map<number, AssociationRule>();
    for (const item of own) {
      for (const rule of byFirst.get(item) ?? []) {
        const to = rule.to[0]!;
        if (own.has(to) || !rule.from.every((part) => own.has(part))) continue;
        const known = best.get(to);
        if (!known || isBetter(rule, known)) best.set(to, rule);
      }
    }
    return [...best]
      .map(([item, rule]) => ({ item, rule }))
      .sort((a, b) => b.rule.confidence - a.rule.confidence || b.rule.lift - a.rule.lift || a.item - b.item)
      .slice(0, most);
  };
}

/** More sure, then further from chance, then the shorter reason, then the one that comes first by name. */
function isBetter(rule: AssociationRule, known: AssociationRule): boolean {
  const by =
    rule.confidence - known.confidence ||
    rule.lift - known.lift ||
    known.from.length - rule.from.length ||
    (known.from[0] ?? 0) - (rule.from[0] ?? 0) ||
    (known.from[1] ?? 0) - (rule.from[1] ?? 0);
  return by > 0;
}
