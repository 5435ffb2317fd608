import { historyTexts } from '../../locales/history';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import { isoDay } from '../iso-day';
import { runDay } from './run-day';
import type { RunTotals } from './run-totals';

/** "Run 3 · 2024-05-06"; only its number where the history tells no day. */
export function runName(run: Pick<RunTotals, 'number' | 'asOf' | 'ranAt'>, locale: Locale): string {
  const texts = historyTexts[locale];
  const day = runDay(run);
  return day === null
    ? message(locale, texts.runNameUndated, { run: run.number })
    : message(locale, texts.runName, { run: run.number, day: isoDay(day) });
}
