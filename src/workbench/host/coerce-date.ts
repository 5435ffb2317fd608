import { serialDate } from './serial-date';
import type { TypedLocale } from './coerce';

/** A day or a time as a cell keeps it: the serial number and the number format that Excel gives the cell. */
export interface TypedDate {
  serial: number;
  pattern: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Excel shows a whole date in the system's short form; these are the two that the workbench knows. */
const SHORT_DATE: Record<TypedLocale, string> = { 'en-US': 'm/d/yyyy', 'zh-CN': 'yyyy/m/d' };
const MONTH_DAY: Record<TypedLocale, string> = { 'en-US': 'd-mmm', 'zh-CN': 'm"月"d"日"' };
const YEAR_MONTH: Record<TypedLocale, string> = { 'en-US': 'mmm-yy', 'zh-CN': 'yyyy"年"m"月"' };

/** Reads `text` as Excel reads a typed date, time or both; null when Excel keeps it as text. */
export function coerceDate(text: string, date1904: boolean, locale: TypedLocale): TypedDate | null {
  const time = coerceTime(text);
  if (time) return time;
  const split = /^(\S.*?)[ ]+(\d{1,2}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?: ?[ap]m?)?)$/i.exec(text);
  if (split?.[1] !== undefined && split[2] !== undefined) {
    const day = coerceDay(split[1], date1904, locale);
    const clock = coerceTime(split[2]);
    if (!day || !clock || clock.serial >= 1) return null;
    return { serial: day.serial + clock.serial, pattern: `${SHORT_DATE[locale]} h:mm` };
  }
  return coerceDay(text, date1904, locale);
}

function coerceDay(text: string, date1904: boolean, locale: TypedLocale): TypedDate | null {
  const whole = (
    year: number,
    month: number,
    day: number,
    pattern = SHORT_DATE[locale],
  ): TypedDate | null => {
    const serial = serialDate(year, month, day, date1904);
    return serial === null ? null : { serial, pattern };
  };
  // 2024-01-05, 2024/1/5
  let match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return whole(Number(match[1]), Number(match[3]), Number(match[4]));
  // 1/5/2024, 1-5-24; with a Chinese locale a two-digit year comes first
  match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  if (match) {
    const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (locale === 'zh-CN' && match[4]?.length !== 4) return whole(fullYear(first), second, third);
    return whole(match[4]?.length === 4 ? third : fullYear(third), first, second);
  }
  // 1/5 is a day of this year, or a month when no such day exists; 1/2024 and 2024-1 are months
  match = /^(\d{1,4})[-/](\d{1,4})$/.exec(text);
  if (match) return partialDay(match[1] ?? '', match[2] ?? '', date1904, locale);
  if (locale === 'zh-CN') {
    match = /^(\d{4}|\d{2})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
    if (match) {
      const year = match[1]?.length === 4 ? Number(match[1]) : fullYear(Number(match[1]));
      return match[3] === undefined
        ? whole(year, Number(match[2]), 1, YEAR_MONTH[locale])
        : whole(year, Number(match[2]), Number(match[3]), 'yyyy"年"m"月"d"日"');
    }
    match = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
    if (match) return whole(thisYear(), Number(match[1]), Number(match[2]), MONTH_DAY[locale]);
  }
  return namedMonth(text, date1904);
}

function partialDay(left: string, right: string, date1904: boolean, locale: TypedLocale): TypedDate | null {
  const month = (year: number, of: number): TypedDate | null => {
    const serial = serialDate(year, of, 1, date1904);
    return serial === null ? null : { serial, pattern: YEAR_MONTH[locale] };
  };
  if (right.length === 4 && left.length <= 2) return month(Number(right), Number(left));
  if (left.length === 4 && right.length <= 2) return month(Number(left), Number(right));
  if (left.length > 2 || right.length > 2) return null;
  const serial = serialDate(thisYear(), Number(left), Number(right), date1904);
  if (serial !== null) return { serial, pattern: MONTH_DAY[locale] };
  return Number(left) <= 12 ? month(fullYear(Number(right)), Number(left)) : null;
}

/** "5-Jan", "5 January 2024", "Jan 5, 2024", "January 2024". */
function namedMonth(text: string, date1904: boolean): TypedDate | null {
  const dated = (year: number, month: number, day: number, pattern: string): TypedDate | null => {
    const serial = serialDate(year, month, day, date1904);
    return serial === null ? null : { serial, pattern };
  };
  let match = /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (match) {
    const month = monthNumber(match[2] ?? '');
    if (month === 0) return null;
    if (match[3] === undefined) return dated(thisYear(), month, Number(match[1]), 'd-mmm');
    const year = match[3].length === 4 ? Number(match[3]) : fullYear(Number(match[3]));
    return dated(year, month, Number(match[1]), 'd-mmm-yy');
  }
  match = /^([a-z]{3,9})[- /]?(\d{1,2})(?:[ ,/-]+(\d{4}|\d{2}))?$/i.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '');
    if (month === 0) return null;
    if (match[3] !== undefined) {
      const year = match[3].length === 4 ? Number(match[3]) : fullYear(Number(match[3]));
      return dated(year, month, Number(match[2]), 'd-mmm-yy');
    }
    const day = dated(thisYear(), month, Number(match[2]), 'd-mmm');
    return day ?? dated(fullYear(Number(match[2])), month, 1, 'mmm-yy');
  }
  match = /^([a-z]{3,9})[- /,]+(\d{4})$/i.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '');
    return month === 0 ? null : dated(Number(match[2]), month, 1, 'mmm-yy');
  }
  return null;
}

function coerceTime(text: string): TypedDate | null {
  const match = /^(\d{1,4})(?::(\d{1,2})(?::(\d{1,2})(\.\d+)?)?)?(?: ?([ap])m?)?$/i.exec(text);
  if (!match || (match[2] === undefined && match[5] === undefined)) return null;
  let hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (minutes > 59 || seconds >= 60) return null;
  const half = match[5]?.toLowerCase();
  if (half !== undefined) {
    // "5 a" needs its space: "5a" is text.
    if (hours > 12 || (!/m$/i.test(text) && !text.includes(' '))) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  if (hours > 9999) return null;
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (half !== undefined) return { serial, pattern: match[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  if (match[4] !== undefined) return { serial, pattern: 'mm:ss.0' };
  if (hours >= 24) return { serial, pattern: '[h]:mm:ss' };
  return { serial, pattern: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : LONG_MONTHS.indexOf(lower)) + 1;
}

/** Two digits: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
const fullYear = (short: number): number => (short < 30 ? 2000 : 1900) + short;

const thisYear = (): number => new Date().getFullYear();
