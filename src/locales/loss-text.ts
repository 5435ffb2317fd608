import type { Locale } from '../scheme/local-text';
import type { Loss } from '../workbench/book/loss';
import { lossTexts as enUS } from './en-US/losses';
import { message } from './message';
import { lossTexts as zhCN } from './zh-CN/losses';

/** One sentence that says what of an opened file stays behind on saving; null when everything is kept. */
export function lossText(locale: Locale, losses: readonly Loss[] | undefined): string | null {
  if (losses === undefined || losses.length === 0) return null;
  const texts = { 'zh-CN': zhCN, 'en-US': enUS }[locale];
  const list = losses.map(({ code, count }) => message(locale, texts[code], { count })).join(texts.separator);
  return message(locale, texts.sentence, { list });
}
