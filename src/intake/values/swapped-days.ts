import { CellKind, type RawColumn } from '../raw-column';
import { isPlausibleDay, serialDay } from './serial-day';

/** A month of the calendar: year x 12 + month - 1. */
type Month = number;

const LAST_SWAPPABLE = 12;
/** Fewer dates than this in the odd months prove nothing. */
const ENOUGH_DATES = 20;
const ENOUGH_IN_MONTH = 3;

/**
 * Finds dates whose day and month were exchanged when a program read 04/09/2012 in the wrong order: those up to the
 * 12th are swapped, later ones cannot be. Returns 1 for each of them; undefined when nothing speaks for it.
 *
 * The signal: some months hold no day above 12 although many dates lie in them (0.4 to the power of their number for
 * dates spread over a month), while other months hold days of every part; and exchanged back, the dates of the odd
 * months fall into the others. The newest month does not count: data that ends on the 9th is complete.
 */
export function swappedDays(days: Float64Array): Uint8Array | undefined {
  const low = new Map<Month, number>();
  const high = new Map<Month, number>();
  let newest = Number.NEGATIVE_INFINITY;
  for (const serial of days) {
    if (Number.isNaN(serial)) continue;
    const { month, day } = partsOf(serial);
    const counts = day > LAST_SWAPPABLE ? high : low;
    counts.set(month, (counts.get(month) ?? 0) + 1);
    if (month > newest) newest = month;
  }
  const isWhole = (month: Month): boolean => {
    const later = high.get(month) ?? 0;
    return later >= ENOUGH_IN_MONTH && later >= 0.25 * (later + (low.get(month) ?? 0));
  };
  const odd = new Set(
    [...low].flatMap(([month, count]) =>
      !high.has(month) && count >= ENOUGH_IN_MONTH && month !== newest ? month : [],
    ),
  );
  const dates = [...odd].reduce((sum, month) => sum + low.get(month)!, 0);
  if (odd.size < 2 || dates < ENOUGH_DATES) return undefined;
  let landing = 0;
  for (const serial of days) {
    if (Number.isNaN(serial)) continue;
    const { month, day } = partsOf(serial);
    if (odd.has(month) && isWhole(month - (month % 12) + day - 1)) landing++;
  }
  return landing >= 0.95 * dates ? swappable(days) : undefined;
}

/** So many of either kind, and at most so large a part that speaks against it. */
const ENOUGH_OF_A_KIND = 2;
const EXCEPTIONS = 0.1;

/**
 * The same mishap seen in one column: what Excel could read in the wrong order became dates, none after the 12th,
 * and what it could not stayed text, all after the 12th. Only the dates are swapped then. A few cells that came
 * another way, such as a date typed by hand, are no proof against it.
 */
export function swappedBesideTexts(
  column: RawColumn,
  firstRow: number,
  days: Float64Array,
): Uint8Array | undefined {
  const isTyped = (row: number): boolean => column.kind[row + firstRow] === CellKind.number;
  const typed = { all: 0, odd: 0 };
  const written = { all: 0, odd: 0 };
  for (let row = 0; row < days.length; row++) {
    if (Number.isNaN(days[row]!)) continue;
    const isLow = partsOf(days[row]!).day <= LAST_SWAPPABLE;
    if (isTyped(row)) {
      typed.all++;
      if (!isLow) typed.odd++;
    } else {
      written.all++;
      if (isLow || !DAY_FIRST.test(column.texts[column.text[row + firstRow]!]!)) written.odd++;
    }
  }
  for (const { all, odd } of [typed, written]) {
    if (all - odd < ENOUGH_OF_A_KIND || odd > EXCEPTIONS * all) return undefined;
  }
  return swappable(days).map((flag, row) => (isTyped(row) ? flag : 0));
}

/** A day that is no month, before the month. */
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]\d{2,4}/;

/** The day with its day and month exchanged; the same day where that is no date. */
export function swapDayAndMonth(serial: number): number {
  const { month, day } = partsOf(serial);
  const swapped = serialDay(Math.floor(month / 12), day, (month % 12) + 1) + (serial - Math.floor(serial));
  return isPlausibleDay(swapped) ? swapped : serial;
}

function swappable(days: Float64Array): Uint8Array {
  return Uint8Array.from(days, (serial) => {
    if (Number.isNaN(serial)) return 0;
    const { month, day } = partsOf(serial);
    return day <= LAST_SWAPPABLE && day !== (month % 12) + 1 ? 1 : 0;
  });
}

/** The civil calendar by integer arithmetic: a million dates without a `Date` each. */
function partsOf(serial: number): { month: Month; day: number } {
  // days since 0000-03-01
  const z = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { month: year * 12 + month - 1, day };
}
