import type { PurchaseHistory } from '../columns/customers';
import type { LifecycleSettings } from '../scheme/settings/lifecycle';
import { STAGES, type LifecycleThresholds, type Stage } from './grades';
import { orderStage } from './order-stage';

/** What the lifecycle looks at in one customer. Days; NaN = not known. */
export interface LifecycleFacts {
  bought: boolean;
  recency: number;
  orders: number;
  /** Days from the first purchase to the as-of date. */
  sinceFirst: number;
  /** Days between the last two visits; NaN = none or no history. */
  lastGap: number;
  /** Spend in the last W days, and in the W days before; NaN = no history. */
  recentSpend: number;
  earlierSpend: number;
}

const indexOf = (stage: Stage): number => STAGES.indexOf(stage);
const PROSPECT = indexOf('prospect');
const NEW = indexOf('new');
const GROWING = indexOf('growing');
const MATURE = indexOf('mature');
const DECLINING = indexOf('declining');
const LOST = indexOf('lost');
const WON_BACK = indexOf('wonBack');

/**
 * Index into STAGES; the first that applies:
 * prospect: never bought · lost: silent beyond the lost threshold · won back: on track, and the gap before the last
 * purchase was beyond the lost threshold · new: first purchase within W, or a single order still on track ·
 * declining: beyond on track · growing: spend up by the growth factor, or fewer orders than mature · mature.
 *
 * A missing date in data that has dates reads as silent for longest (its recency score is the lowest too).
 * In data without any date silence cannot be judged: everyone is on track and the order count decides.
 */
export function stageIndex(
  facts: LifecycleFacts,
  thresholds: LifecycleThresholds,
  lifecycle: LifecycleSettings,
  dated: boolean,
): number {
  if (!facts.bought) return PROSPECT;
  const stage = orderStage(facts.orders, lifecycle.orderStages);
  const silence = silenceOf(facts, dated);
  if (silence > thresholds.lost[stage]) return LOST;
  const onTrack = silence <= thresholds.onTrack[stage];
  // The customer waited out that gap with one order fewer.
  if (onTrack && facts.lastGap > thresholds.lost[orderStage(facts.orders - 1, lifecycle.orderStages)])
    return WON_BACK;
  if (facts.sinceFirst <= thresholds.window || (onTrack && facts.orders <= 1)) return NEW;
  if (!onTrack) return DECLINING;
  const spendsMore = hasGrown(facts.recentSpend, facts.earlierSpend, lifecycle.growth);
  return spendsMore || facts.orders < thresholds.matureOrders ? GROWING : MATURE;
}

/** Days without a purchase, as the stages count them. */
export const silenceOf = ({ recency }: Pick<LifecycleFacts, 'recency'>, dated: boolean): number =>
  Number.isNaN(recency) ? (dated ? Number.POSITIVE_INFINITY : 0) : recency;

/** Whether a customer who bought is within the on-track threshold. */
export const isOnTrack = (
  facts: Pick<LifecycleFacts, 'bought' | 'recency' | 'orders'>,
  { onTrack }: Pick<LifecycleThresholds, 'onTrack'>,
  { orderStages }: Pick<LifecycleSettings, 'orderStages'>,
  dated: boolean,
): boolean => facts.bought && silenceOf(facts, dated) <= onTrack[orderStage(facts.orders, orderStages)];

/**
 * Whether one spend is at least so many times another, and not nothing. Compared to the ten-thousandth: neither the
 * order of a day's purchases nor 1.1 x 3 = 3.3000000000000003 may decide.
 */
export function hasGrown(spend: number, before: number, times: number): boolean {
  const units = Math.round(spend * 10_000);
  return units > 0 && units >= Math.round(times * before * 10_000);
}

/** Spend of one customer in the last `window` days and in the `window` days before, and the last gap between visits. */
export function historyFacts(
  purchases: PurchaseHistory,
  customer: number,
  asOf: number,
  window: number,
): Pick<LifecycleFacts, 'lastGap' | 'recentSpend' | 'earlierSpend'> {
  const first = purchases.start[customer] ?? 0;
  const end = purchases.start[customer + 1] ?? first;
  let recentSpend = 0;
  let earlierSpend = 0;
  let lastGap = Number.NaN;
  for (let index = first; index < end; index++) {
    const day = purchases.day[index] ?? Number.NaN;
    const amount = purchases.amount[index] ?? Number.NaN;
    const ago = asOf - day;
    if (index > first) {
      const gap = day - (purchases.day[index - 1] ?? Number.NaN);
      if (gap > 0) lastGap = gap;
    }
    if (Number.isNaN(amount)) continue;
    if (ago <= window) recentSpend += amount;
    else if (ago <= 2 * window) earlierSpend += amount;
  }
  return { lastGap, recentSpend, earlierSpend };
}
