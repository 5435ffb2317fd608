import { ProblemError } from '../scheme/problem';

const DAY_MS = 86_400_000;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;

/**
 * The whole serial day of a date in ISO form, 1990-01-01 to 2199-12-31.
 * @throws ProblemError date-invalid
 */
export function serialOf(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  if (year !== undefined && month !== undefined && day !== undefined && year >= 1990 && year < 2200) {
    const time = new Date(Date.UTC(year, month - 1, day));
    if (time.getUTCMonth() === month - 1 && time.getUTCDate() === day) return time.getTime() / DAY_MS + EPOCH;
  }
  throw new ProblemError({ code: 'date-invalid', details: { value: date } });
}
