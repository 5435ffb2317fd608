import { crossSellTexts } from '../../../locales/cross-sell';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { ruleSentence } from '../../cross-sell/rule-sentence';
import { offersOf } from '../../cross-sell/offers';
import { priceSteps } from '../../cross-sell/price-steps';
import { pricesOfItems } from '../../cross-sell/prices-of-items';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { sentences } from '../../sentences';

/** Of each customer so many offers are told. */
const MOST_OFFERS = 2;

/** What goes with what a customer bought, the surest first; below it the next price step within the category. */
export function crossSell(context: ListContext): ActionList {
  const { customers, grades, locale, stageOf } = context;
  const texts = listTexts[locale];
  const { products } = customers;
  const together = context.together();
  const list: ActionList = { id: 'cross-sell', isService: false, columns: [], candidates: [], notes: [] };
  if (!products || !together) return { ...list, missing: 'no-products' };

  const offers = offersOf(products, together, MOST_OFFERS);
  const step = priceSteps(products);
  const prices = pricesOfItems(products, together);
  const { names } = together.baskets;
  const product = (code: number): string => products.product.values[code] ?? '';
  const buys = (row: number): boolean => {
    const stage = stageOf(row);
    return stage !== 'lost' && stage !== 'prospect';
  };
  let hasSteps = false;
  let hasOffers = false;
  for (let customer = 0; customer < customers.count; customer++) {
    if (!buys(customer)) continue;
    const own = offers(customer);
    const up = step(customer);
    const [best] = own;
    if (!best && !up) continue;
    hasSteps ||= up !== undefined;
    hasOffers ||= best !== undefined;
    const dearer = up && (products.price?.[up.to] ?? Number.NaN) - (products.price?.[up.from] ?? Number.NaN);
    const worth = best ? (prices[best.item] ?? Number.NaN) * best.rule.confidence : (dearer ?? Number.NaN);
    list.candidates.push({
      customer,
      money: Math.round(worth * 100) / 100,
      rank: best
        ? [
            0,
            -best.rule.confidence,
            -best.rule.lift,
            grades.tier[customer] ?? 0,
            moreFirst(spendOf(customer)),
          ]
        : [1, 0, 0, grades.tier[customer] ?? 0, moreFirst(spendOf(customer))],
      words: () => {
        const offered = own.map(({ item }) => names[item] ?? '');
        const inWords = (template: string): string | undefined =>
          up &&
          message(locale, template, {
            category: products.category.values[up.category] ?? '',
            from: product(up.from),
            to: product(up.to),
            fromPrice: products.price?.[up.from] ?? 0,
            toPrice: products.price?.[up.to] ?? 0,
          });
        return {
          reason: best
            ? sentences(
                own.map(({ rule }) => ruleSentence(rule, together, locale)),
                locale,
              )
            : (inWords(crossSellTexts[locale].stepReason) ?? ''),
          next: best
            ? message(locale, texts.next['cross-sell'], { offer: offered.join(crossSellTexts[locale].and) })
            : message(locale, texts.next.stepUp, {
                product: up ? product(up.to) : '',
                category: up ? (products.category.values[up.category] ?? '') : '',
              }),
          details: [
            ...(hasOffers ? [offered.join(texts.listSeparator) || null] : []),
            ...(hasSteps ? [inWords(crossSellTexts[locale].stepUp) ?? null] : []),
          ],
          occasion: best ? 'cross-sell' : 'step-up',
          values: best
            ? { offer: names[best.item] ?? '', favouriteProduct: namesOf(best.rule.from) }
            : { offer: up ? product(up.to) : '', favouriteProduct: up ? product(up.from) : '' },
        };
      },
    });
  }
  list.columns = [
    ...(hasOffers ? [{ header: texts.columns.offer, format: 'text' as const, isText: true }] : []),
    ...(hasSteps ? [{ header: texts.columns.stepUp, format: 'text' as const, isText: true }] : []),
  ];
  if (!hasOffers) list.notes.push(crossSellTexts[locale].stepsOnly);
  else if (together.of === 'category' && context.scheme.lists.crossSell.of === 'either') {
    list.notes.push(crossSellTexts[locale].categories);
  }
  return list.candidates.length === 0 ? { ...list, missing: 'no-rules' } : list;

  function spendOf(customer: number): number {
    return context.spend[customer] ?? Number.NaN;
  }
  function namesOf(items: readonly number[]): string {
    return items.map((item) => names[item] ?? '').join(crossSellTexts[locale].and);
  }
}
