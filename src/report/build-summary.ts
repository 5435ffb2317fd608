import type { Locale } from '../scheme/local-text';
import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import { SUMMARY_SHEET_NAME } from '../locales/sheet-names';
import { chartBlock } from './blocks/chart';
import { clusterBlocks } from './blocks/clusters';
import { factsBlock } from './blocks/facts';
import { groupBlocks } from './blocks/groups';
import { keyAccountBlocks } from './blocks/key-accounts';
import { schemeBlocks } from './blocks/scheme';
import { segmentsBlock } from './blocks/segments';
import { setAsideBlock } from './blocks/set-aside';
import { tierByLifecycleBlock } from './blocks/tier-by-lifecycle';
import { tiersBlock } from './blocks/tiers';
import { isDated } from './data-has';
import { historyBlocks } from './history/history-blocks';
import { isoDay } from './iso-day';
import type { ReportInput } from './report-input';
import type { Summary } from './summary';

/** The content of the summary sheet, top to bottom. */
export function summary(input: ReportInput, locale: Locale): Summary {
  const texts = reportTexts[locale];
  const { scheme, grades } = input;
  const values = { scheme: scheme.name[locale], version: scheme.version };
  return {
    sheetName: SUMMARY_SHEET_NAME,
    title: texts.title,
    subtitle: isDated(grades.fitted)
      ? message(locale, texts.subtitle, { ...values, asOf: isoDay(grades.fitted.asOf) })
      : message(locale, texts.subtitleUndated, values),
    blocks: [
      factsBlock(input, locale),
      tiersBlock(input, locale),
      chartBlock(input, locale),
      tierByLifecycleBlock(input, locale),
      segmentsBlock(input, locale),
      ...keyAccountBlocks(input, locale),
      ...groupBlocks(input, locale),
      ...clusterBlocks(input, locale),
      setAsideBlock(input, locale),
      ...schemeBlocks(input, locale),
      ...historyBlocks(input, locale),
    ],
  };
}
