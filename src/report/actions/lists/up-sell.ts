import { nextTiers, type Way } from '../../../grading/next-tier';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { nextText, waysText } from '../../explanation-text';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { textOrNone } from '../yes-no';

/** Trying out ways up takes time: enough customers for any list that a team can work through. */
const MOST_LOOKED_AT = 3_000;

/** Customers who buy and are close to the next tier: the least missing by their own size of order first. */
export function upSell(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, stageOf, keys } = context;
  const texts = listTexts[locale];
  const buys = (row: number): boolean => {
    const stage = stageOf(row);
    return stage === 'new' || stage === 'growing' || stage === 'mature' || stage === 'wonBack';
  };
  const below = Array.from({ length: customers.count }, (_, row) => row)
    .filter((row) => buys(row) && (grades.tier[row] ?? 0) > 0)
    .sort(
      (a, b) =>
        compare(
          moreFirst(customers.monetary[a] ?? Number.NaN),
          moreFirst(customers.monetary[b] ?? Number.NaN),
        ) || (keys[a] ?? 0) - (keys[b] ?? 0),
    );
  const rows = below.slice(0, MOST_LOOKED_AT);
  const ways = nextTiers(customers, scheme, grades, rows);

  const candidates = rows.flatMap((customer, at) => {
    // The nearest better tier: that is the one to name.
    const nearest = (ways[at] ?? []).reduce((tier, way) => Math.max(tier, way.tier), -1);
    const leading = (ways[at] ?? []).filter(({ tier }) => tier === nearest);
    if (nearest < 0 || leading.length === 0) return [];
    const usual = averageOrder(customer);
    const money = Math.min(...leading.map((way) => costOf(way, usual)));
    return {
      customer,
      money: Number.isFinite(money) ? Math.round(money * 100) / 100 : Number.NaN,
      rank: [money / usual, nearest, moreFirst(customers.monetary[customer] ?? Number.NaN)],
      words: () => {
        const level = scheme.tiers.levels[nearest];
        const tier = level?.name[locale] ?? '';
        return {
          reason: nextText(leading, scheme, locale) ?? '',
          next: message(locale, texts.next['up-sell'], {
            tier,
            ...textOrNone('hasService', level?.service[locale], 'service'),
          }),
          details: [tier],
          occasion: 'up-sell' as const,
          values: { nextTier: tier, missing: waysText(leastOf(leading), locale) },
        };
      },
    };
  });
  return {
    id: 'up-sell',
    isService: false,
    columns: [{ header: texts.columns.nextTier, format: 'text' }],
    notes: below.length > rows.length ? [message(locale, texts.notes.busiest, { count: rows.length })] : [],
    candidates,
    ...(candidates.length === 0 ? { missing: 'best-tier-only' } : {}),
  };

  function averageOrder(row: number): number {
    const [total, orders] = [customers.monetary[row] ?? Number.NaN, customers.frequency[row] ?? Number.NaN];
    return orders > 0 && total > 0 ? total / orders : Number.NaN;
  }
}

/** A purchase of the usual size comes with orders that are missing; more money is what it says. */
const costOf = ({ orders, amount, purchase }: Way, usual: number): number =>
  Math.max(amount, Math.max(orders, Number(purchase)) * usual);

/** Where any purchase is enough, more orders or more money ask for more than is missing: each of them is one. */
const leastOf = (ways: readonly Way[]): readonly Way[] => {
  const any = ways.filter(({ orders, amount, purchase }) => purchase && orders === 0 && amount === 0);
  return any.length > 0 ? any : ways;
};

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
