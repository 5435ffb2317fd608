import { moneyScale } from '../../grading/money-scale';

export interface TopShare {
  /** Of all customers with an amount above 0, 0 to 1. */
  share: number;
  customers: number;
  revenue: number;
  /** Of their revenue, 0 to 1. */
  revenueShare: number;
}

/**
 * What the largest customers bring: for each share of customers, rounded up to whole ones, their part of the revenue
 * of all customers whose amount is above 0. Empty when there is none.
 */
export function concentration(monetary: Float64Array, shares: readonly number[]): TopShare[] {
  const scale = moneyScale(monetary);
  const units = monetary.filter((amount) => amount > 0).map((amount) => Math.round(amount * scale));
  if (units.length === 0) return [];
  units.sort().reverse();
  const cumulative = new Float64Array(units.length + 1);
  units.forEach((amount, index) => {
    cumulative[index + 1] = cumulative[index]! + amount;
  });
  const whole = cumulative[units.length]!;
  return shares.map((share) => {
    // A share such as 0.07 of 100 is 7.000000000000001 in binary.
    const customers = Math.ceil(Math.round(share * units.length * 1e6) / 1e6);
    const sum = cumulative[customers]!;
    return { share, customers, revenue: sum / scale, revenueShare: sum / whole };
  });
}
