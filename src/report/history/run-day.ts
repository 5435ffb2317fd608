/** The last day that Excel knows, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** Whether a number is a serial day or a moment of one. */
export const isSerialDay = (value: number): boolean => value >= 0 && value < LAST_DAY + 1;

/**
 * The serial day that a run is known by: the one it looked at, else the one it was made on; null = the history tells
 * neither.
 */
export function runDay({ asOf, ranAt }: { asOf: number | null; ranAt: number }): number | null {
  const day = Math.floor([asOf, ranAt].find((each) => each !== null && !Number.isNaN(each)) ?? Number.NaN);
  return Number.isNaN(day) ? null : day;
}
