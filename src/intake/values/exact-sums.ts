/** More decimals than any currency or unit price has; keeps the scaled fractions of 9 million rows exact. */
const MOST_DECIMALS = 9;
/** Amounts below are rounded away. */
export const SMALLEST_AMOUNT = 0.5 / 10 ** MOST_DECIMALS;
/** A few units in the last place: 125.43999999999998 is 125.44 that went through a float. */
const FLOAT_NOISE = 2 ** -49;
const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, d) => 10 ** d);

/** Decimals that the values really have, float noise left aside; at most 9. NaN are skipped. */
export function decimalsOf(values: Float64Array): number {
  let decimals = 0;
  for (const value of values) {
    while (decimals < MOST_DECIMALS) {
      const scaled = value * POWERS[decimals]!;
      // NaN and infinite values compare false: they ask for no decimals
      if (!(Math.abs(scaled - Math.round(scaled)) > Math.abs(scaled) * FLOAT_NOISE)) break;
      decimals++;
    }
  }
  return decimals;
}

/**
 * Sums that do not depend on the order of the rows: whole units and fractions are added as integers, the fractions
 * scaled by the decimals of the data. Exact while every sum of absolute values stays below 2^53 (9.007e15) whole
 * units and there are at most 9 million values; the result is the float nearest to the decimal sum when
 * sum x 10^decimals is below 2^53 as well, and within one unit in the last place of it otherwise.
 */
export class ExactSums {
  private readonly whole: Float64Array;
  private readonly fraction: Float64Array;
  private readonly scale: number;

  /** @param decimals of the values that will be added, see `decimalsOf`; further ones are rounded away */
  constructor(groups: number, decimals: number) {
    this.whole = new Float64Array(groups);
    this.fraction = new Float64Array(groups);
    this.scale = POWERS[Math.min(decimals, MOST_DECIMALS)]!;
  }

  add(group: number, value: number): void {
    const whole = Math.trunc(value);
    this.whole[group]! += whole;
    // what is left after the whole part is exact in floating point
    this.fraction[group]! += Math.round((value - whole) * this.scale);
  }

  sum(group: number): number {
    const carried = Math.trunc(this.fraction[group]! / this.scale);
    const whole = this.whole[group]! + carried;
    const fraction = this.fraction[group]! - carried * this.scale;
    const scaled = whole * this.scale + fraction;
    const sum = Number.isSafeInteger(scaled) ? scaled / this.scale : whole + fraction / this.scale;
    return sum === 0 ? 0 : sum;
  }
}

/** Exact sum of the values; NaN are skipped. */
export function exactSum(values: Float64Array): number {
  const sums = new ExactSums(1, decimalsOf(values));
  for (const value of values) if (!Number.isNaN(value)) sums.add(0, value);
  return sums.sum(0);
}
