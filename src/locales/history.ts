import type { Locale } from '../scheme/local-text';
import { history as en, type HistoryTexts } from './en-US/history';
import { history as zh } from './zh-CN/history';

export const historyTexts: Record<Locale, HistoryTexts> = { 'zh-CN': zh, 'en-US': en };
