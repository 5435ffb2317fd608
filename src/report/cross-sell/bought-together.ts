import type { TextColumn } from '../../columns/columns';
import type { ProductPurchases } from '../../columns/customer-attributes';
import type { Customers } from '../../columns/customers';
import { associationRules, type AssociationRule } from '../../forecast/basket/association-rules';
import { basketsOf, type Baskets } from '../../forecast/basket/baskets';
import { frequentItemsets, leastCount } from '../../forecast/basket/frequent-itemsets';
import type { CrossSellSettings } from '../../scheme/settings/lists';
import { withoutIgnored } from './without-ignored';

/** What is bought together, and of which kind of goods. */
export interface BoughtTogether {
  of: 'product' | 'category';
  together: CrossSellSettings['together'];
  baskets: Baskets;
  rules: AssociationRule[];
  /** Per entry of the products: its item, -1 = none or ignored. */
  itemOfEntry: Int32Array;
}

/** Association rules over products, and over categories where products give none; undefined = the list names no goods. */
export function boughtTogether(
  { products }: Pick<Customers, 'products'>,
  settings: CrossSellSettings,
): BoughtTogether | undefined {
  if (!products) return undefined;
  const kinds: BoughtTogether['of'][] = settings.of === 'either' ? ['product', 'category'] : [settings.of];
  let found: BoughtTogether | undefined;
  for (const of of kinds) {
    const column = withoutIgnored(products[of], settings.ignore);
    if (!column.codes.some((code) => code >= 0)) continue;
    found = rulesOf(products, of, column, settings);
    if (found.rules.length > 0) return found;
  }
  return found;
}

function rulesOf(
  products: ProductPurchases,
  of: BoughtTogether['of'],
  column: TextColumn,
  settings: CrossSellSettings,
): BoughtTogether {
  const byOrder = settings.together === 'order' ? products.order : undefined;
  const baskets = basketsOf(byOrder ?? customerOfEntry(products), column);
  const least = leastCount(settings.support / 100, baskets.count);
  const sets = frequentItemsets(baskets, least, settings.items);
  return {
    of,
    together: byOrder ? 'order' : 'customer',
    baskets,
    rules: associationRules(sets, baskets.count, {
      confidence: settings.confidence / 100,
      lift: settings.lift,
    }),
    itemOfEntry: column.codes.map((code) => (code < 0 ? -1 : baskets.itemOf[code]!)),
  };
}

function customerOfEntry({ start }: ProductPurchases): Int32Array {
  const owner = new Int32Array(start.at(-1) ?? 0);
  for (let customer = 0; customer + 1 < start.length; customer++) {
    owner.fill(customer, start[customer], start[customer + 1]);
  }
  return owner;
}
