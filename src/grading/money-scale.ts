const FINEST = 10_000;
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;

/**
 * Units per currency unit in which all amounts add up exactly: 10,000, or 1 with amounts so large that even their
 * hundredths would not be exact; missing amounts count as nothing.
 */
export function moneyScale(amounts: Float64Array): number {
  let size = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) size += Math.abs(amount);
  return [FINEST, 100].find((scale) => size * scale < LARGEST_EXACT) ?? 1;
}
