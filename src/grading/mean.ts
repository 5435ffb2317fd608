/**
 * Arithmetic mean, NaN of nothing. Summed in ascending order with Neumaier's compensation, so that neither the order
 * of rows nor the size of the numbers shows in the result.
 * @param sorted ascending, without NaN
 */
export function mean(sorted: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of sorted) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / sorted.length;
}
