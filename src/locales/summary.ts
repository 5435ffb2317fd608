import type { Locale } from '../scheme/local-text';
import { summary as en, type SummaryTexts } from './en-US/summary';
import { summary as zh } from './zh-CN/summary';

export const summaryTexts: Record<Locale, SummaryTexts> = { 'zh-CN': zh, 'en-US': en };
