import { isPlausibleDay, serialDay } from './serial-day';

/** How the three numbers of a date such as 03/04/24 are meant. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** A date text taken apart: a day, or three numbers whose order only the whole column can tell. */
export type DateText =
  | { day: number }
  | {
      numbers: [number, number, number];
      time: number;
      yearDigits: [first: number, last: number];
      separator: string;
    };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号]?/;
const CHINESE_SHORT = /^(\d{2})年\s*(\d{1,2})月\s*(\d{1,2})[日号]?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?=$|[\sT])/;
const DAY_MONTH_NAME = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[-\\s/.]*${MONTH_NAME}[-\\s/.,]*(\\d{4}|\\d{2})(?!\\d)`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  `^${MONTH_NAME}[-\\s/.]*(\\d{1,2})(?:st|nd|rd|th)?[-\\s/.,]+(\\d{4}|\\d{2})(?!\\d)`,
  'i',
);
const THREE_NUMBERS = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{1,2})(?!\d)/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|(?:星期|周)[一二三四五六日天]\s*)/i;
const TIME =
  /^[\sT,]*(?:(?:星期|周)[一二三四五六日天]|\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\))?\s*(?:at\s+)?(上午|下午|凌晨|中午|晚上|am|pm)?\s*(?:(\d{1,2})\s*[:时点]\s*(\d{1,2})?(?:\s*[:分]\s*(\d{1,2}(?:[.,]\d+)?)?)?\s*秒?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[ecmp][sd]t|bst|cest|cet|ist|jst|(?:utc|gmt)?[+-]\d{1,2}:?\d{0,2})?\s*$/i;

/**
 * Takes one text apart; `undefined` when it is no date. Two-digit years are read as Excel does: 00-29 are
 * 2000-2029, 30-99 are 1930-1999. A time zone is not applied: the date as it was written is the date meant.
 */
export function parseDateText(raw: string): DateText | undefined {
  const text = raw.normalize('NFKC').trim().replace(WEEKDAY, '');
  // no date is longer than "Wednesday, September 30th, 2024 at 12:00:00 p.m. UTC+08:00"
  if (text === '' || text.length > 64) return undefined;

  const compact = COMPACT.exec(text);
  if (compact) {
    const [whole, y, m, d, h, min, s] = compact;
    const time = h === undefined ? timeOf(text.slice(whole.length)) : clock(+h, +min!, +(s ?? 0));
    return dayOf(+y!, +m!, +d!, time);
  }
  if (SERIAL.test(text)) {
    const serial = Number(text);
    return isPlausibleDay(serial) ? { day: serial } : undefined;
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [whole, y, m, d] = yearFirst;
    return dayOf(+y!, +m!, +d!, timeOf(text.slice(whole.length)));
  }
  const chineseShort = CHINESE_SHORT.exec(text);
  if (chineseShort) {
    const [whole, y, m, d] = chineseShort;
    return dayOf(fullYear(+y!), +m!, +d!, timeOf(text.slice(whole.length)));
  }
  const dayMonth = DAY_MONTH_NAME.exec(text);
  if (dayMonth) {
    const [whole, d, name, y] = dayMonth;
    return dayOf(fullYear(+y!), monthOf(name!), +d!, timeOf(text.slice(whole.length)));
  }
  const monthDay = MONTH_NAME_DAY.exec(text);
  if (monthDay) {
    const [whole, name, d, y] = monthDay;
    return dayOf(fullYear(+y!), monthOf(name!), +d!, timeOf(text.slice(whole.length)));
  }
  const three = THREE_NUMBERS.exec(text);
  if (three) {
    const [whole, a, separator, b, c] = three;
    const time = timeOf(text.slice(whole.length));
    if (Number.isNaN(time)) return undefined;
    return { numbers: [+a!, +b!, +c!], time, yearDigits: [a!.length, c!.length], separator: separator! };
  }
  return undefined;
}

/** The day that a taken-apart text means in the given order; NaN when there is no such day. */
export function dayInOrder(parsed: DateText, order: DateOrder | undefined): number {
  if ('day' in parsed) return parsed.day;
  const [a, b, c] = parsed.numbers;
  const [firstDigits, lastDigits] = parsed.yearDigits;
  let day = Number.NaN;
  // a year has two digits or four
  if (order === 'ymd') {
    if (firstDigits === 2 && lastDigits <= 2) day = serialDay(fullYear(a), b, c);
  } else if (lastDigits >= 2) {
    const year = lastDigits === 4 ? c : fullYear(c);
    if (order === 'mdy') day = serialDay(year, a, b);
    else if (order === 'dmy') day = serialDay(year, b, a);
  }
  return isPlausibleDay(day) ? day + parsed.time : Number.NaN;
}

function dayOf(year: number, month: number, day: number, time: number): DateText | undefined {
  const serial = serialDay(year, month, day) + time;
  return isPlausibleDay(serial) ? { day: serial } : undefined;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Fraction of a day; 0 when nothing follows the date, NaN when what follows is no time. */
function timeOf(rest: string): number {
  if (rest === '') return 0;
  const match = TIME.exec(rest);
  if (!match) return Number.NaN;
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  let hours = Number(match[2] ?? 0);
  if (/^(下午|晚上|p)/.test(half) && hours < 12) hours += 12;
  if (/^(上午|凌晨|a)/.test(half) && hours === 12) hours = 0;
  return clock(hours, Number(match[3] ?? 0), Number((match[4] ?? '0').replace(',', '.')));
}

function clock(hours: number, minutes: number, seconds: number): number {
  // 24:00 is how some systems write the end of a day
  if (hours > 24 || minutes > 59 || seconds >= 61) return Number.NaN;
  return Math.min(hours * 3600 + minutes * 60 + seconds, 86_399) / 86_400;
}
