import type { Locale } from '../scheme/local-text';
import { dataCheck as enUS } from './en-US/data-check';
import { dataCheck as zhCN } from './zh-CN/data-check';

export type DataCheckTexts = typeof enUS;

/** What the pages Data and Check say beyond the findings themselves. */
export const dataCheckTexts: Record<Locale, DataCheckTexts> = { 'zh-CN': zhCN, 'en-US': enUS };
