import { LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { FESTIVALS, type FestivalId } from '../../scheme/festival-ids';

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS);
const serialOfSolar = (day: SolarDay): number => serialOf(day.getYear(), day.getMonth(), day.getDay());

/**
 * Serial day of a festival in a year of the Gregorian calendar. Dates of the Chinese calendar by tyme4ts (6tail), not by
 * Intl, whose ICU puts the Spring Festival of 2027 and 2030 a day off; a test holds them against the conversion tables
 * of the Hong Kong Observatory for 2020 to 2035 (hko.gov.hk/en/gts/time/conversion.htm).
 */
export function festivalDay(id: FestivalId, year: number): number {
  const festival = FESTIVALS[id];
  if ('solarTerm' in festival) {
    return serialOfSolar(SolarTerm.fromName(year, festival.solarTerm).getJulianDay().getSolarDay());
  }
  return 'lunar' in festival
    ? serialOfSolar(LunarDay.fromYmd(year, festival.month, festival.day).getSolarDay())
    : serialOf(year, festival.month, festival.day);
}

/** The festivals from a day on, so many days long with that day; by day, then in the order given. */
export function festivalsFrom(
  ids: readonly FestivalId[],
  from: number,
  days: number,
): { id: FestivalId; day: number }[] {
  const first = Math.floor(from);
  const year = new Date(EPOCH + first * MILLISECONDS).getUTCFullYear();
  return ids
    .flatMap((id) => [year, year + 1, year + 2].map((which) => ({ id, day: festivalDay(id, which) })))
    .filter(({ day }) => day >= first && day < first + days)
    .sort((a, b) => a.day - b.day);
}
