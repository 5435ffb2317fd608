import type { Locale } from '../../scheme/local-text';

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const formats: Record<Locale, Record<'day' | 'monthDay', Intl.DateTimeFormat>> = {
  'zh-CN': {
    day: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
    monthDay: new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  },
  'en-US': {
    day: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
    monthDay: new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  },
};

const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * MILLISECONDS);

/** "May 6, 2024", "2024年5月6日" of a serial day. */
export const dayInWords = (serial: number, locale: Locale): string =>
  formats[locale].day.format(dateOf(serial));

/** "May 6", "5月6日". */
export const monthAndDay = (serial: number, locale: Locale): string =>
  formats[locale].monthDay.format(dateOf(serial));
