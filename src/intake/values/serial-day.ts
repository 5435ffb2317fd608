/**
 * Serial day of a calendar date in the 1900 date system (36526 = 2000-01-01); NaN when there is no such date.
 * Right from 1900-03-01 on: Excel's invented 1900-02-29 lies before.
 */
export function serialDay(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Of 1970-01-01 in the 1900 date system is 25569. Shown as yyyy-mm-dd. */
export function isoDay(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * What can be the day of a purchase: 1920 to 2199. Below lie the zeros and bare years that exports leave in date
 * columns (2012 would be read as 1905-07-04), above the numbers that are no dates at all.
 */
export const FIRST_DAY = serialDay(1920, 1, 1);
export const LAST_DAY = serialDay(2199, 12, 31);

export function isPlausibleDay(serial: number): boolean {
  return serial >= FIRST_DAY && serial < LAST_DAY + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
