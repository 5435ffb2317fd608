import type { KeyAccountSettings } from '../scheme/settings/key-accounts';
import { ACCOUNTS } from '../scheme/stages';
import type { Dimensions } from './dimensions';
import {
  KEY_CONDITIONS,
  type AccountColumns,
  type KeyAccountThresholds,
  type KeyCondition,
  type LifecycleColumns,
} from './grades';
import { hasGrown } from './lifecycle';
import { extremeThreshold } from './rules/threshold';

/** The thresholds of frequency and purchase scale in this data. */
export function keyAccountThresholds(
  { on, frequency, scale }: KeyAccountSettings,
  dimensions: Dimensions,
): KeyAccountThresholds {
  const fit = (setting: KeyAccountSettings['scale'], values: Float64Array): number | null => {
    if (!on || setting === null) return null;
    return setting.kind === 'value' ? setting.value : extremeThreshold(values, 'topPercent', setting.value);
  };
  return { frequency: fit(frequency, dimensions.orders), scale: fit(scale, dimensions.total) };
}

export const hasCondition = (conditions: number, condition: KeyCondition): boolean =>
  (conditions & bit(condition)) !== 0;

const bit = (condition: KeyCondition): number => 1 << KEY_CONDITIONS.indexOf(condition);

/**
 * key: every condition that counts is met. potential: growth and scale are met, the share of revenue is not yet.
 * Growth that is not known (no order list) counts neither for nor against a key account, and makes no potential one.
 */
export function accountColumns(
  settings: KeyAccountSettings,
  thresholds: KeyAccountThresholds,
  revenue: number,
  dimensions: Dimensions,
  lifecycle: LifecycleColumns,
): AccountColumns {
  const { count } = dimensions;
  const columns: AccountColumns = {
    account: new Uint8Array(count),
    met: new Uint8Array(count),
    asked: new Uint8Array(count),
  };
  if (!settings.on) return columns;
  for (let row = 0; row < count; row++) {
    if (!dimensions.bought[row]) continue;
    const orders = dimensions.orders[row] ?? Number.NaN;
    const total = dimensions.total[row] ?? Number.NaN;
    const recent = lifecycle.recentSpend[row] ?? Number.NaN;
    const earlier = lifecycle.earlierSpend[row] ?? Number.NaN;
    let asked = 0;
    let met = 0;
    const ask = (condition: KeyCondition, counts: boolean, isMet: boolean): void => {
      if (!counts) return;
      asked |= bit(condition);
      if (isMet) met |= bit(condition);
    };
    ask(
      'revenueShare',
      settings.revenueShare !== null,
      total > 0 && total * 100 >= (settings.revenueShare ?? 0) * revenue,
    );
    ask(
      'frequency',
      settings.frequency !== null,
      thresholds.frequency !== null && orders >= thresholds.frequency,
    );
    ask('scale', settings.scale !== null, thresholds.scale !== null && total >= thresholds.scale);
    ask(
      'growth',
      settings.growth !== null && !Number.isNaN(recent),
      hasGrown(recent, earlier, settings.growth ?? 0),
    );
    columns.asked[row] = asked;
    columns.met[row] = met;
    const key = asked !== 0 && met === asked;
    const potential =
      !key &&
      hasCondition(met, 'growth') &&
      hasCondition(met, 'scale') &&
      hasCondition(asked, 'revenueShare') &&
      !hasCondition(met, 'revenueShare');
    columns.account[row] = ACCOUNTS.indexOf(key ? 'key' : potential ? 'potential' : 'none');
  }
  return columns;
}
