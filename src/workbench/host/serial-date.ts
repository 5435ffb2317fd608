/** Days between serial 0 of the 1900 system and serial 0 of the 1904 system. */
export const DAYS_1904 = 1462;

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/**
 * The serial day number Excel stores for a calendar date, or null when there is no such date in the date system.
 * Excel's 1900 system counts a 29 February 1900 that never was (serial 60).
 */
export function serialDate(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year < (date1904 ? 1904 : 1900) || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (!date1904 && year === 1900 && month === 2 && day === 29) return 60;
  if (day > daysInMonth(year, month)) return null;
  const days = (Date.UTC(year, month - 1, day) - EPOCH_1900) / DAY_MS;
  if (date1904) return days - DAYS_1904;
  return days <= 60 ? days - 1 : days;
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
