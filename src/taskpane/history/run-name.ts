import { historyTexts } from '../../locales/history';
import { runDay } from '../../report/history/run-day';
import type { HistoryOverview } from '../../run/history/history-session';
import type { Language } from '../language';

/** "Run 3 · 6 May 2024": what it looked at, or when it was made where the data has no dates. */
export const runName = (
  { locale, say, format }: Language,
  run: Pick<HistoryOverview['runs'][number], 'number' | 'asOf' | 'ranAt'>,
): string => {
  const texts = historyTexts[locale];
  const day = runDay(run);
  return day === null
    ? say(texts.runNameUndated, { run: run.number })
    : say(texts.runName, { run: run.number, day: format.day(day) });
};
