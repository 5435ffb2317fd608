import { dateOfSerial } from './serial-day';

/** Numbers and dates as the user's locale writes them. */
export interface Formats {
  count(value: number): string;
  /** Whole from 1,000 on, where cents say nothing; with up to two decimals below. */
  amount(value: number): string;
  /** 0.204 → 20%, 0.0286 → 2.9%; a share that is not a number is left blank. */
  share(value: number): string;
  /** A serial day as a date. */
  day(serial: number): string;
}

/** @param tag BCP 47 tag, such as "en-GB" */
export function formatsFor(tag: string): Formats {
  const count = new Intl.NumberFormat(tag);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 2 });
  const day = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return {
    count: (value) => count.format(value),
    amount: (value) => (Math.abs(value) >= 1000 ? whole : cents).format(value),
    share: (value) => (Number.isFinite(value) ? share.format(value) : ''),
    day: (serial) => day.format(dateOfSerial(serial)),
  };
}
