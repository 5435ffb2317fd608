/** Sum of amounts that have at most four decimal places, without the dust of binary fractions. */
export const exactSum = (amounts: readonly number[]): number => {
  const size = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  const scale = [10_000, 100].find((units) => size * units < Number.MAX_SAFE_INTEGER) ?? 1;
  return amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0) / scale;
};
