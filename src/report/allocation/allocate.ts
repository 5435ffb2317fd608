import type { Allocation } from '../../scheme/settings/allocation';

/** What a share is given by; customers whole, amounts at least 0. */
export interface Claim {
  customers: number;
  revenue: number;
  atRisk: number;
}

export interface ResourceRules {
  total: number;
  floor: number;
  cap: number | null;
}

export type AllocationProblem = 'floors-above-total' | 'cap-below-floor' | 'nobody';

export type Allocated =
  | { problem: AllocationProblem; needed: number; total: number }
  /** In hundredths; `amounts` and `unspent` add up to the total. */
  | { problem: null; amounts: number[]; unspent: number };

const UNITS = 100;

/**
 * Divides a total among groups of customers, to the hundredth: each customer gets the floor, the rest goes by the
 * weighted shares of revenue, revenue at risk and customers, no customer gets more than the cap. What a cap holds back
 * goes to the others by the same weights; what nobody may take stays unspent. Hundredths that do not divide go to the
 * largest remainders, the first group first (Hamilton's method).
 */
export function allocate(
  claims: readonly Claim[],
  { total, floor, cap }: ResourceRules,
  weights: Allocation['weights'],
): Allocated {
  const whole = Math.round(total * UNITS);
  const floorUnits = Math.round(floor * UNITS);
  const capUnits = cap === null ? Number.POSITIVE_INFINITY : Math.round(cap * UNITS);
  const customers = claims.reduce((sum, claim) => sum + claim.customers, 0);
  const needed = floorUnits * customers;
  const refuse = (problem: AllocationProblem): Allocated => ({
    problem,
    needed: needed / UNITS,
    total: whole / UNITS,
  });
  if (customers === 0) return refuse('nobody');
  if (capUnits < floorUnits) return refuse('cap-below-floor');
  if (needed > whole) return refuse('floors-above-total');

  const room = claims.map((claim) => (claim.customers === 0 ? 0 : (capUnits - floorUnits) * claim.customers));
  const extra = divide(whole - needed, weightsOf(claims, weights), room);
  const amounts = claims.map((claim, index) => floorUnits * claim.customers + extra[index]!);
  const spent = amounts.reduce((sum, amount) => sum + amount, 0);
  return { problem: null, amounts, unspent: whole - spent };
}

/** Weighted shares; a measure of which there is nothing has no say, and with no measure left all customers are equal. */
function weightsOf(claims: readonly Claim[], weights: Allocation['weights']): number[] {
  const result = claims.map(() => 0);
  for (const measure of ['revenue', 'atRisk', 'customers'] as const) {
    const values = claims.map((claim) => (claim.customers === 0 ? 0 : Math.max(0, claim[measure])));
    const sum = values.reduce((all, value) => all + value, 0);
    if (sum <= 0 || weights[measure] <= 0) continue;
    values.forEach((value, index) => {
      result[index]! += weights[measure] * (value / sum);
    });
  }
  return result.some((weight) => weight > 0) ? result : claims.map((claim) => claim.customers);
}

/** Whole units by weight, none above its room. */
function divide(units: number, weights: readonly number[], room: readonly number[]): number[] {
  const given = weights.map(() => 0);
  let left = units;
  let open = weights.map((_, index) => index).filter((index) => weights[index]! > 0 && room[index]! > 0);
  for (;;) {
    const sum = open.reduce((all, index) => all + weights[index]!, 0);
    if (left <= 0 || sum <= 0) return given;
    const full = open.filter((index) => (left * weights[index]!) / sum >= room[index]!);
    if (full.length === 0) {
      share(left, sum);
      return given;
    }
    for (const index of full) {
      given[index] = room[index]!;
      left -= room[index]!;
    }
    open = open.filter((index) => !full.includes(index));
  }

  function share(units_: number, sum: number): void {
    const exact = open.map((index) => ({ index, value: (units_ * weights[index]!) / sum }));
    for (const { index, value } of exact) given[index] = Math.floor(value);
    let rest = units_ - open.reduce((all, index) => all + given[index]!, 0);
    exact.sort((a, b) => (b.value % 1) - (a.value % 1) || a.index - b.index);
    for (let turn = 0; rest > 0 && exact.some(({ index }) => given[index]! < room[index]!); turn++) {
      const { index } = exact[turn % exact.length]!;
      if (given[index]! >= room[index]!) continue;
      given[index]!++;
      rest--;
    }
  }
}
