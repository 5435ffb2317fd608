/** Half of the 5 MB over which Excel on the web refuses a request. */
const AIM_BYTES = 2_500_000;
const ROWS_LOOKED_AT = 100;
const encoder = new TextEncoder();

/** How many rows like these a request holds: Chinese text takes three bytes a character. */
export function rowsWithin(cells: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(cells.length / ROWS_LOOKED_AT));
  const looked = cells.filter((_, row) => row % step === 0);
  const bytes = encoder.encode(JSON.stringify(looked)).length / Math.max(1, looked.length);
  return Math.max(1, Math.floor(AIM_BYTES / bytes));
}
