/** The sum of the known amounts in ten-thousandths, so that their order does not show; undefined = none is known. */
export function exactTotal(amounts: readonly number[]): number | undefined {
  const known = amounts.filter((amount) => Number.isFinite(amount));
  if (known.length === 0) return undefined;
  return known.reduce((sum, amount) => sum + Math.round(amount * 10_000), 0) / 10_000;
}
