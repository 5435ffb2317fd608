import type { Locale } from '../scheme/local-text';
import { outcome as en, type OutcomeTexts } from './en-US/outcome';
import { message } from './message';
import { reportTexts } from './report';
import { outcome as zh } from './zh-CN/outcome';

const outcomeTexts: Record<Locale, OutcomeTexts> = { 'zh-CN': zh, 'en-US': en };

/** Names the sheets that a run did not write anew. */
export const leftSheetsText = (locale: Locale, left: readonly { sheetName: string }[]): string =>
  message(locale, outcomeTexts[locale].left, {
    count: left.length,
    sheets: left.map(({ sheetName }) => sheetName).join(reportTexts[locale].listSeparator),
  });
