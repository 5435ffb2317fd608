import { CellKind, type RawColumn } from '../raw-column';
import { dayInOrder, parseDateText, type DateOrder, type DateText } from './date-text';
import { isMissingText } from './missing-text';
import { isPlausibleDay, LAST_DAY, serialDay } from './serial-day';

export interface ReadDates {
  /** Serial days with the time of day as fraction; NaN = missing or not read. */
  days: Float64Array;
  /** 1 where a cell holds something that is not read as a date; blanks, placeholders and error cells are 0. */
  unread: Uint8Array;
  /** The order of texts such as 03/04/2024; undefined when the column has none. */
  order: DateOrder | undefined;
  /** Cells with texts such as 03/04/2024 in a column where no text decides the order, which is then a guess. */
  ambiguous: number;
  /** The orders that read these texts equally well, ours first; empty when the order is certain. */
  openOrders: DateOrder[];
}

export interface ReadDatesOptions {
  /** The order the user has chosen where the column leaves it open. */
  order?: DateOrder | undefined;
  /** Whether numbers are days since 1904-01-01. */
  date1904?: boolean | undefined;
}

/** 1904-01-01 in the 1900 date system. */
const DAYS_TO_1904 = 1_462;

/** Reads the cells of a date column from row `firstRow` on. The whole column decides between day-month orders. */
export function readDates(
  column: RawColumn,
  firstRow: number,
  { order: chosen, date1904 = false }: ReadDatesOptions = {},
): ReadDates {
  const parsed = column.texts.map(parseDateText);
  const { order, open } = chosen ? { order: chosen, open: [] } : decideOrder(parsed);
  const certain = open.length === 0;
  const dayOfText = parsed.map((text) => (text ? dayInOrder(text, order) : Number.NaN));

  const rows = column.kind.length;
  const length = Math.max(0, rows - firstRow);
  const days = new Float64Array(length).fill(Number.NaN);
  const unread = new Uint8Array(length);
  let ambiguous = 0;
  for (let row = firstRow; row < rows; row++) {
    const kind = column.kind[row]!;
    if (kind === CellKind.text) {
      const code = column.text[row]!;
      const day = dayOfText[code]!;
      days[row - firstRow] = day;
      if (!certain && parsed[code] && 'numbers' in parsed[code]) ambiguous++;
      if (Number.isNaN(day) && !isMissingText(column.texts[code]!.trim())) unread[row - firstRow] = 1;
    } else if (kind === CellKind.number) {
      const day = dayOfNumber(column.number[row]!, date1904);
      days[row - firstRow] = day;
      // exports write 0 where there is no date
      if (Number.isNaN(day) && column.number[row] !== 0) unread[row - firstRow] = 1;
    } else if (kind === CellKind.boolean) {
      unread[row - firstRow] = 1;
    }
  }
  return { days, unread, order, ambiguous, openOrders: open };
}

/** A serial day, or a day written as the number yyyymmdd, yyyymmddhhmm or yyyymmddhhmmss; NaN when it is neither. */
export function dayOfNumber(number: number, date1904 = false): number {
  const serial = date1904 && number < LAST_DAY ? number + DAYS_TO_1904 : number;
  if (isPlausibleDay(serial)) return serial;
  if (!Number.isInteger(number) || number < 19_000_101) return Number.NaN;
  if (number > 21_991_231)
    return /^\d{12}(?:\d\d)?$/.test(String(number)) ? dayOfDigits(String(number)) : Number.NaN;
  const day = serialDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  return isPlausibleDay(day) ? day : Number.NaN;
}

function dayOfDigits(digits: string): number {
  const parsed = parseDateText(digits);
  return parsed ? dayInOrder(parsed, undefined) : Number.NaN;
}

/**
 * The order in which most texts are dates. Where several orders read equally many, month-day-year is taken for
 * slashes (Excel's own writing in English) and day-month-year for points and hyphens, unless the texts lie much
 * closer together when they begin with the year: 24/5/6 and 24/7/9 are a summer, not 2006 and 2009.
 */
function decideOrder(parsed: readonly (DateText | undefined)[]): {
  order: DateOrder | undefined;
  open: DateOrder[];
} {
  const numeric = parsed.filter((text) => text !== undefined && 'numbers' in text);
  if (numeric.length === 0) return { order: undefined, open: [] };

  const slashes = numeric.filter((text) => 'separator' in text && text.separator === '/').length;
  const preferred: DateOrder[] =
    slashes * 2 >= numeric.length ? ['mdy', 'dmy', 'ymd'] : ['dmy', 'mdy', 'ymd'];
  const readings = preferred.map((order) => {
    const days = numeric.map((text) => dayInOrder(text, order)).filter((day) => !Number.isNaN(day));
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const day of days) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
    return { order, readable: days.length, span: last - first };
  });
  const most = Math.max(...readings.map(({ readable }) => readable));
  const best = readings.filter(({ readable }) => readable === most);
  const yearFirst = best.find(({ order }) => order === 'ymd');
  const chosen = yearFirst && yearFirst.span < best[0]!.span / 2 ? yearFirst : best[0]!;
  const others = best.filter(({ order }) => order !== chosen.order);
  // 05/05/2024 is the same day in every order
  const differ = others.filter(({ order }) =>
    numeric.some((text) => dayInOrder(text, order) !== dayInOrder(text, chosen.order)),
  );
  return {
    order: chosen.order,
    open: differ.length === 0 ? [] : [chosen.order, ...differ.map(({ order }) => order)],
  };
}
