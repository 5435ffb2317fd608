import { historyTexts } from '../../locales/history';
import type { HistoryOverview } from '../../run/history/history-session';
import type { Language } from '../language';

/** "Run 3 · 6 May 2024": what it looked at, or when it was made where the data has no dates. */
export const runName = (
  { locale, say, format }: Language,
  { number, asOf, ranAt }: Pick<HistoryOverview['runs'][number], 'number' | 'asOf' | 'ranAt'>,
): string => say(historyTexts[locale].runName, { run: number, day: format.day(asOf ?? Math.floor(ranAt)) });
