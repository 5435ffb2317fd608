import type { Customers } from '../columns/customers';
import { DIMENSIONS, type Scheme } from '../scheme/schema';
import { nestedGroup } from './cutoffs';
import { dimensionsOf } from './dimensions';
import { apply } from './grade';
import { TIER_REASONS, type Fitted, type Grades } from './grades';
import { isDivided } from './scorer';
import { measureOf } from './tier';
import { changedCustomers, type Change } from './what-if';

/** Something that would lift a customer, everything else staying as it is: all parts of it together. */
export interface Way {
  /** More orders and more money, 0 = none. */
  orders: number;
  amount: number;
  /** A purchase on the as-of date. */
  purchase: boolean;
  /** The tier it leads to. */
  tier: number;
}

/** Customers asked about together: few enough for memory, enough to be quick. */
const BATCH = 2_000;

/**
 * What each of these customers lacks to a better tier: every way that is one thing alone, else the ways that are two
 * or three together; empty for the best tier, for tiers set by hand or by a rule, and where nothing of the three helps.
 *
 * Every way was tried out: the customer with the change was graded by the same steps and the same fitted cut-offs.
 */
export function nextTiers(
  customers: Customers,
  scheme: Scheme,
  grades: Grades,
  rows: readonly number[],
): Way[][] {
  // Rules may look at anything; without rules the rest of the data has no say.
  const rules = scheme.tiers.overrides.some(({ on }) => on);
  const relevant = rules || grades.fitted.countsDays ? withoutHandwork(customers) : onlyNumbers(customers);
  const ways: Way[][] = rows.map(() => []);
  for (let from = 0; from < rows.length; from += BATCH) {
    const places = rows
      .slice(from, from + BATCH)
      .flatMap((row, offset) => (mayRise(grades, row) ? [{ row, place: from + offset }] : []));
    const trials = places.flatMap(({ row, place }) =>
      singleSteps(customers, scheme, grades, row).map((step) => ({ ...step, row, place })),
    );
    keepBest(trials, ways);
    const left = places.filter(({ place }) => ways[place]?.length === 0);
    // Together means many more trials: one customer at a time.
    for (const { row, place } of left) {
      keepBest(
        combinedSteps(customers, scheme, grades, row).map((step) => ({ ...step, row, place })),
        ways,
      );
    }
  }
  return ways;

  function keepBest(trials: (Step & { row: number; place: number })[], into: Way[][]): void {
    if (trials.length === 0) return;
    const changed = changedCustomers(
      relevant,
      trials.map(({ row }) => row),
      trials.map((trial) => changeOf(customers, grades.fitted, trial)),
    );
    const { tier, score } = apply(changed, scheme, grades.fitted);
    const isDecided = decidedByValues(changed, scheme, grades.fitted, score);
    const done = new Set<string>();
    trials.forEach(({ row, place, orders, amount, purchase }, index) => {
      const reached = tier[index] ?? 0;
      if (reached >= (grades.tier[row] ?? 0) || !isDecided(index)) return;
      // Steps come smallest first: of each kind the first that works is the least.
      const kind = `${place} ${orders > 0} ${amount > 0} ${purchase}`;
      if (done.has(kind)) return;
      done.add(kind);
      const way = { orders, amount, purchase, tier: reached };
      const list = into[place];
      if (list && !list.some((other) => isNoMore(other, way))) list.push(way);
    });
  }
}

type Step = Omit<Way, 'tier'>;

/** Whether a way asks for nothing that another does not, and leads as high. */
const isNoMore = (way: Way, other: Way): boolean =>
  way.orders <= other.orders &&
  way.amount <= other.amount &&
  (!way.purchase || other.purchase) &&
  way.tier <= other.tier;

/** Whether a changed customer's grade follows from the values alone: where ranks divide equals, nothing is promised. */
function decidedByValues(
  changed: Customers,
  scheme: Scheme,
  fitted: Fitted,
  score: Float64Array,
): (row: number) => boolean {
  const dimensions = dimensionsOf(changed, fitted.asOf, scheme.scores.measures);
  const { method } = scheme.tiers;
  return (row) => {
    if (
      DIMENSIONS.some((dimension) => isDivided(fitted, dimension, dimensions[dimension][row] ?? Number.NaN))
    ) {
      return false;
    }
    const measured = measureOf(
      {
        score: score[row] ?? 0,
        orders: dimensions.orders[row] ?? Number.NaN,
        total: dimensions.total[row] ?? Number.NaN,
        segment: -1,
        place: 0,
      },
      method,
    );
    return !fitted.tiers.lines?.some(
      (line) => line !== null && line.split !== null && line.value === measured,
    );
  };
}

const mayRise = (grades: Grades, row: number): boolean => {
  const reason = TIER_REASONS[grades.tierReason[row] ?? 0];
  return (grades.tier[row] ?? 0) > 0 && reason !== 'pinned' && reason !== 'override';
};

const withoutHandwork = (customers: Customers): Customers => {
  if (!customers.attributes?.has('pinnedTier')) return customers;
  const attributes = new Map(customers.attributes);
  attributes.delete('pinnedTier');
  return { ...customers, attributes };
};

const onlyNumbers = ({ purchases: _p, products: _q, attributes: _a, ...numbers }: Customers): Customers =>
  numbers;

function changeOf(
  customers: Customers,
  { asOf }: Fitted,
  { orders, amount, purchase, row }: Step & { row: number },
): Change {
  const known = (value: number | undefined): number =>
    value === undefined || Number.isNaN(value) ? 0 : value;
  return {
    ...(orders > 0 ? { orders: known(customers.frequency[row]) + orders } : {}),
    ...(amount > 0 ? { total: cents(known(customers.monetary[row]) + amount) } : {}),
    ...(purchase ? { lastPurchase: asOf } : {}),
  };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function singleSteps(customers: Customers, scheme: Scheme, grades: Grades, row: number): Step[] {
  const { orders, amount, purchase } = parts(customers, scheme, grades, row);
  // Who never bought needs an order for anything else to count.
  if (!grades.recency.length || isProspect(grades, row)) return [];
  return [
    ...orders.map((more) => ({ orders: more, amount: 0, purchase: false })),
    ...amount(0).map((more) => ({ orders: 0, amount: more, purchase: false })),
    ...(purchase ? [{ orders: 0, amount: 0, purchase: true }] : []),
  ];
}

function combinedSteps(customers: Customers, scheme: Scheme, grades: Grades, row: number): Step[] {
  const { orders, amount, purchase } = parts(customers, scheme, grades, row);
  const both = orders.flatMap((more) => amount(more).map((money) => ({ orders: more, amount: money })));
  const each = (list: { orders: number; amount: number }[], bought: boolean): Step[] =>
    list.map((step) => ({ ...step, purchase: bought }));
  const withPurchase = purchase
    ? [
        ...each(
          orders.map((more) => ({ orders: more, amount: 0 })),
          true,
        ),
        ...(isProspect(grades, row)
          ? []
          : each(
              amount(0).map((money) => ({ orders: 0, amount: money })),
              true,
            )),
      ]
    : [];
  return [
    ...withPurchase,
    ...(isProspect(grades, row) ? [] : each(both, false)),
    ...(purchase ? each(both, true) : []),
  ];
}

const isProspect = (grades: Grades, row: number): boolean => grades.stage[row] === 0;

/** The steps that just reach each cut-off that could matter, smallest first. */
function parts(
  customers: Customers,
  scheme: Scheme,
  grades: Grades,
  row: number,
): { orders: number[]; amount: (moreOrders: number) => number[]; purchase: boolean } {
  const { fitted } = grades;
  const known = (value: number | undefined): number =>
    value === undefined || Number.isNaN(value) ? 0 : value;
  const ownOrders = known(customers.frequency[row]);
  const ownTotal = known(customers.monetary[row]);
  const critical = criticalValues(scheme, fitted, grades.scores.recency[row] ?? 0);
  const steps = (values: number[]): number[] =>
    [...new Set(values.filter((more) => more > 0))].sort((a, b) => a - b);

  const orders =
    fitted.countsDays || fitted.cutoffs.frequency.length === 0
      ? []
      : steps([
          ...(isProspect(grades, row) ? [1] : []),
          ...critical.frequency.flatMap((cut) => [
            Math.ceil(cut) - ownOrders,
            Math.floor(cut) + 1 - ownOrders,
          ]),
        ]);
  const averaged = scheme.scores.measures.monetary === 'average';
  const amount = (moreOrders: number): number[] => {
    if (fitted.cutoffs.monetary.length === 0) return [];
    const count = Math.max(1, ownOrders + moreOrders);
    const totals = [...critical.scored.map((cut) => (averaged ? cut * count : cut)), ...critical.total];
    // To the next cent at or above the cut-off, and to the one above it.
    return steps(
      totals.flatMap((cut) => {
        const unit = cut * 100;
        return [Math.ceil(unit - 1e-6) / 100, (Math.floor(unit + 1e-6) + 1) / 100].map((total) =>
          cents(total - ownTotal),
        );
      }),
    );
  };
  const purchase = fitted.cutoffs.recency.length > 0 && !(customers.lastPurchase[row]! >= fitted.asOf);
  return { orders, amount, purchase };
}

/** Every number of the scheme and the run at which a tier could change. */
function criticalValues(
  scheme: Scheme,
  fitted: Fitted,
  recencyScore: number,
): { frequency: number[]; scored: number[]; total: number[] } {
  const { method, fallback } = scheme.tiers;
  const { bins } = scheme.scores;
  const thresholds =
    fitted.tiers.basis === 'fallback' ? fallback : method.by === 'thresholds' ? method : undefined;
  const lines = (fitted.tiers.lines ?? []).flatMap((line) => (line ? [line.value] : []));
  const ranksOrders = method.by === 'percentile' && method.measure === 'frequency';
  const ranksTotal =
    method.by === 'revenue-share' || (method.by === 'percentile' && method.measure === 'monetary');
  const limits = (key: 'monetary' | 'frequency'): number[] =>
    (thresholds?.atLeast ?? []).flatMap((entry) => entry[key] ?? []);
  // Of nested scores those that this customer can come to, now or after a purchase.
  const recencies = [recencyScore, bins];
  const nestedOrders = fitted.nested
    ? recencies.flatMap((score) => fitted.nested?.frequency[score] ?? [])
    : [];
  const nestedMoney = fitted.nested
    ? recencies.flatMap((score) =>
        Array.from(
          { length: bins },
          (_, index) => fitted.nested?.monetary[nestedGroup(score, index + 1, bins)] ?? [],
        ).flat(),
      )
    : [];
  return {
    frequency: [
      ...(fitted.nested ? nestedOrders : fitted.cutoffs.frequency),
      ...(fitted.segmentCutoffs?.frequency ?? []),
      ...limits('frequency'),
      ...(ranksOrders ? lines : []),
    ],
    scored: [
      ...(fitted.nested ? nestedMoney : fitted.cutoffs.monetary),
      ...(fitted.segmentCutoffs?.monetary ?? []),
    ],
    total: [...limits('monetary'), ...(ranksTotal ? lines : [])],
  };
}
