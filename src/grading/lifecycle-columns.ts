import type { Customers } from '../columns/customers';
import type { LifecycleSettings } from '../scheme/settings/lifecycle';
import { ACTIVITIES, BEHAVIOURS, DEMANDS, PERIOD_CHANGES, TRENDS } from '../scheme/stages';
import type { Dimensions } from './dimensions';
import type { LifecycleColumns, LifecycleThresholds } from './grades';
import { hasGrown, historyFacts, isOnTrack, silenceOf, stageIndex } from './lifecycle';
import { phaseIndex } from './phase';
import { distinctBought } from './products-bought';

const NOT_KNOWN = -1;
const at = <T extends string>(list: readonly T[], value: T): number => list.indexOf(value);

/** Stage, phase, behaviour, demand, trend of spend, activity and change between two periods of every customer. */
export function lifecycleColumns(
  customers: Customers,
  dimensions: Dimensions,
  asOf: number,
  thresholds: LifecycleThresholds,
  settings: LifecycleSettings,
  dated: boolean,
): { stage: Uint8Array; lifecycle: LifecycleColumns } {
  const { count, purchases } = customers;
  const unknown = (): Int8Array => new Int8Array(count).fill(NOT_KNOWN);
  const stage = new Uint8Array(count);
  const columns: LifecycleColumns = {
    onTrack: new Uint8Array(count),
    phase: unknown(),
    behaviour: unknown(),
    demand: demandColumn(customers, thresholds, settings),
    trend: unknown(),
    activity: unknown(),
    periodChange: unknown(),
    recentSpend: new Float64Array(count).fill(Number.NaN),
    earlierSpend: new Float64Array(count).fill(Number.NaN),
  };
  for (let row = 0; row < count; row++) {
    const bought = dimensions.bought[row] === 1;
    const recency = dimensions.recency[row] ?? Number.NaN;
    const orders = dimensions.orders[row] ?? Number.NaN;
    const history = purchases && historyFacts(purchases, row, asOf, thresholds.window);
    const recentSpend = history?.recentSpend ?? Number.NaN;
    const earlierSpend = history?.earlierSpend ?? Number.NaN;
    const facts = {
      bought,
      recency,
      orders,
      sinceFirst: asOf - (customers.firstPurchase[row] ?? Number.NaN),
      lastGap: history?.lastGap ?? Number.NaN,
      recentSpend,
      earlierSpend,
    };
    const found = stageIndex(facts, thresholds, settings, dated);
    const onTrack = isOnTrack(facts, thresholds, settings, dated);
    stage[row] = found;
    columns.onTrack[row] = onTrack ? 1 : 0;
    columns.phase[row] = phaseIndex(found, settings.phases);
    columns.behaviour[row] = behaviourOf(bought, onTrack, orders, thresholds.loyalOrders);
    columns.recentSpend[row] = recentSpend;
    columns.earlierSpend[row] = earlierSpend;
    if (!bought) continue;
    columns.trend[row] = trendOf(recentSpend, earlierSpend, settings.growth);
    if (dated) columns.activity[row] = activityOf(silenceOf(facts, dated), settings.preset);
    if (purchases) columns.periodChange[row] = periodChangeOf(customers, row, asOf, settings.periodDays);
  }
  return { stage, lifecycle: columns };
}

/** loyal: many orders and on track. potential: on track with fewer, or never bought. ordinary: the rest. */
function behaviourOf(bought: boolean, onTrack: boolean, orders: number, loyalOrders: number | null): number {
  if (bought && !onTrack) return at(BEHAVIOURS, 'ordinary');
  const loyal = bought && loyalOrders !== null && orders >= loyalOrders;
  return at(BEHAVIOURS, loyal ? 'loyal' : 'potential');
}

/** Spend against the window before; NOT_KNOWN without a history. */
function trendOf(recent: number, earlier: number, growth: number): number {
  if (Number.isNaN(recent) || Number.isNaN(earlier)) return NOT_KNOWN;
  if (hasGrown(recent, earlier, growth)) return at(TRENDS, 'rising');
  if (hasGrown(earlier, recent, growth)) return at(TRENDS, 'falling');
  return at(TRENDS, recent > 0 || earlier > 0 ? 'steady' : 'none');
}

function activityOf(silence: number, { onTrack, silent, lost }: LifecycleSettings['preset']): number {
  const limits = [onTrack, silent, lost];
  const found = limits.findIndex((limit) => silence <= limit);
  return found < 0 ? at(ACTIVITIES, 'lost') : found;
}

function periodChangeOf({ purchases }: Customers, row: number, asOf: number, days: number): number {
  let last = false;
  let before = false;
  for (let index = purchases?.start[row] ?? 0; index < (purchases?.start[row + 1] ?? 0); index++) {
    const ago = asOf - (purchases?.day[index] ?? Number.NaN);
    // As recency does: a purchase after the as-of date counts as made on it.
    if (ago <= days) last = true;
    else if (ago <= 2 * days) before = true;
  }
  if (last) return at(PERIOD_CHANGES, before ? 'repeating' : 'new');
  return at(PERIOD_CHANGES, before ? 'lapsed' : 'away');
}

/** complex: many categories, custom orders or service cases; NOT_KNOWN for all when the data has no such column. */
function demandColumn(
  customers: Customers,
  thresholds: LifecycleThresholds,
  settings: LifecycleSettings,
): Int8Array {
  const { count, products, attributes } = customers;
  const demand = new Int8Array(count).fill(NOT_KNOWN);
  const categories =
    products && products.category.values.length > 0 ? distinctBought(products, 'category') : undefined;
  const above = (['customOrders', 'serviceCases'] as const).flatMap((field) => {
    const attribute = attributes?.get(field);
    const limit = thresholds[field];
    return attribute?.kind === 'number' && limit !== null ? [{ counts: attribute.values, limit }] : [];
  });
  if (!categories && above.length === 0) return demand;
  for (let row = 0; row < count; row++) {
    const complex =
      (categories?.[row] ?? 0) >= settings.complexCategories ||
      above.some(({ counts, limit }) => (counts[row] ?? Number.NaN) > limit);
    demand[row] = at(DEMANDS, complex ? 'complex' : 'simple');
  }
  return demand;
}
