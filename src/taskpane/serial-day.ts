const DAY_MS = 86_400_000;
/** Serial day 0 of the 1900 date system, as Excel counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Midnight UTC of a serial day: dates in cells have no time zone. */
export const dateOfSerial = (day: number): Date => new Date(DAY_ZERO + Math.floor(day) * DAY_MS);

/** `2011-12-10`, as a date input takes it. */
export const isoOfSerial = (day: number): string => dateOfSerial(day).toISOString().slice(0, 10);

/** The serial day of `2011-12-10`; null when it is no date. */
export function serialOfIso(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round((time - DAY_ZERO) / DAY_MS);
}
