import type { RankGroups } from './rank-groups';

/** A point of a concentration curve: shares of customers and of spend, best customers first, 0 to 1. */
export interface CurvePoint {
  customers: number;
  spent: number;
}

/**
 * The concentration curve: what share of the spend the best share of customers brought. It starts at 0 / 0, ends at
 * 1 / 1 and has a point for each rank group; within a group it is straight, as customers of equal rank cannot be told
 * apart. Empty when nobody spent anything. (Kakwani, Applications of Lorenz Curves in Economic Analysis, 1977.)
 * @param weights how often each customer counts; once when left out
 */
export function concentrationCurve(
  ranks: RankGroups,
  spent: ArrayLike<number>,
  weights?: ArrayLike<number>,
): CurvePoint[] {
  const customers = new Float64Array(ranks.count);
  const money = new Float64Array(ranks.count);
  let [allCustomers, allMoney] = [0, 0];
  for (let row = 0; row < ranks.of.length; row++) {
    const group = ranks.of[row] ?? 0;
    const weight = weights?.[row] ?? 1;
    const amount = weight * (spent[row] ?? 0);
    customers[group]! += weight;
    money[group]! += amount;
    allCustomers += weight;
    allMoney += amount;
  }
  if (!(allMoney > 0)) return [];
  const points: CurvePoint[] = [{ customers: 0, spent: 0 }];
  let [before, brought] = [0, 0];
  for (let group = 0; group < ranks.count; group++) {
    if (customers[group] === 0) continue;
    before += customers[group]!;
    brought += money[group]!;
    points.push({ customers: before / allCustomers, spent: brought / allMoney });
  }
  return points;
}

/**
 * Twice the area between a concentration curve and the diagonal: 0 = the ranking says nothing, below 0 = it is upside
 * down. The highest value that the data allows is that of the ranking by the spend itself. NaN for an empty curve.
 */
export function giniOf(curve: readonly CurvePoint[]): number {
  if (curve.length === 0) return Number.NaN;
  let area = 0;
  for (let index = 1; index < curve.length; index++) {
    const [from, to] = [curve[index - 1]!, curve[index]!];
    area += ((to.customers - from.customers) * (to.spent + from.spent)) / 2;
  }
  return 2 * area - 1;
}
