import type { Period } from '../../scheme/rules/condition';

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * MILLISECONDS);
const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month, day) - EPOCH) / MILLISECONDS);
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Whole serial day of yyyy-mm-dd; NaN for anything else. */
export const serialOfDate = (text: string): number => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Math.round((time - EPOCH) / MILLISECONDS);
};

/** The same day of the month so many months later; the last of the month where there is no such day. */
export function addMonths(serial: number, months: number): number {
  const date = dateOf(serial);
  const month = date.getUTCMonth() + months;
  const year = date.getUTCFullYear() + Math.floor(month / 12);
  const within = ((month % 12) + 12) % 12;
  return serialOf(year, within, Math.min(date.getUTCDate(), daysIn(year, within)));
}

/** The day that lies a period before (`direction` -1) or after (1) a day. */
export const shiftDay = (serial: number, { count, unit }: Period, direction: -1 | 1): number =>
  unit === 'days' ? serial + direction * count : addMonths(serial, direction * count);

/** Days from a day to the next one with the month and day of a date; 0 = today. 29 February is kept on 28 February. */
export function daysToAnniversary(date: number, from: number): number {
  const born = dateOf(date);
  const year = dateOf(from).getUTCFullYear();
  const inYear = (which: number): number =>
    serialOf(which, born.getUTCMonth(), Math.min(born.getUTCDate(), daysIn(which, born.getUTCMonth())));
  const thisYear = inYear(year);
  return (thisYear >= Math.floor(from) ? thisYear : inYear(year + 1)) - Math.floor(from);
}

/** Whole years from a date of birth to a day; NaN = not known. */
export function yearsBetween(birth: number, day: number): number {
  if (Number.isNaN(birth)) return Number.NaN;
  const [born, now] = [dateOf(birth), dateOf(day)];
  const before =
    now.getUTCMonth() < born.getUTCMonth() ||
    (now.getUTCMonth() === born.getUTCMonth() && now.getUTCDate() < born.getUTCDate());
  return now.getUTCFullYear() - born.getUTCFullYear() - (before ? 1 : 0);
}
