import type { Locale } from '../scheme/local-text';
import { schemeComparison as en } from './en-US/scheme-comparison';
import { schemeComparison as zh } from './zh-CN/scheme-comparison';

export const schemeComparisonTexts: Record<Locale, typeof en> = { 'zh-CN': zh, 'en-US': en };
