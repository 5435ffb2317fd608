import type { Customers } from '../columns/customers';
import type { LifecycleSettings } from '../scheme/settings/lifecycle';
import { ascending } from './ascending';
import type { Dimensions } from './dimensions';
import type { LifecycleThresholds } from './grades';
import { allGaps, purchaseGaps } from './purchase-gaps';
import { quantile, quantileOfCounts } from './quantile';

/**
 * On-track and lost thresholds from the gaps between purchases, or the preset where the scheme says so,
 * the data has no purchase history (a customer list), or too few gaps. `basis` says which it was.
 */
export function lifecycleThresholds(
  dimensions: Dimensions,
  { purchases, attributes }: Pick<Customers, 'purchases' | 'attributes'>,
  lifecycle: LifecycleSettings,
): LifecycleThresholds {
  const orders = ascending(dimensions.orders);
  const above = (field: 'customOrders' | 'serviceCases'): number | null => {
    const attribute = attributes?.get(field);
    const counts = attribute?.kind === 'number' ? ascending(attribute.values) : [];
    return counts.length === 0 ? null : quantile(counts, lifecycle.complexPercentile, 100);
  };
  const shared = {
    matureOrders: lifecycle.matureOrders ?? medianRepeatOrders(dimensions.orders),
    // Where most bought once, one order would make everyone loyal.
    loyalOrders: orders.length === 0 ? null : Math.max(2, quantile(orders, lifecycle.loyalPercentile, 100)),
    customOrders: above('customOrders'),
    serviceCases: above('serviceCases'),
  };
  const gaps = lifecycle.basis === 'data' && purchases ? purchaseGaps(purchases, lifecycle.orderStages) : [];
  const all = allGaps(gaps);
  if (all.gaps < lifecycle.minimumGaps) {
    const { onTrack, lost } = lifecycle.preset;
    return {
      basis: 'preset',
      onTrack: [onTrack, onTrack, onTrack],
      lost: [lost, lost, lost],
      window: Math.max(onTrack, lifecycle.minimumWindowDays),
      ...shared,
    };
  }
  const stage = (index: number): { onTrack: number; lost: number } => {
    const own = gaps[index];
    const { counts } = own === undefined || own.gaps < lifecycle.minimumGaps ? all : own;
    const onTrack = quantileOfCounts(counts, lifecycle.onTrackPercentile, 100);
    const lost = quantileOfCounts(counts, lifecycle.lostPercentile, 100);
    return { onTrack, lost: Math.max(lost, lifecycle.minimumLostDays, onTrack) };
  };
  const stages = [stage(0), stage(1), stage(2)] as const;
  return {
    basis: 'data',
    onTrack: [stages[0].onTrack, stages[1].onTrack, stages[2].onTrack],
    lost: [stages[0].lost, stages[1].lost, stages[2].lost],
    window: Math.max(
      quantileOfCounts(all.counts, lifecycle.onTrackPercentile, 100),
      lifecycle.minimumWindowDays,
    ),
    ...shared,
  };
}

/** Median order count of customers with at least two orders; 2 when nobody has bought twice. */
function medianRepeatOrders(frequency: Float64Array): number {
  const repeat = ascending(frequency.filter((orders) => orders >= 2));
  return repeat.length === 0 ? 2 : quantile(repeat, 1, 2);
}
