import type { Locale } from '../scheme/local-text';
import { backTest as en, type BackTestTexts } from './en-US/back-test';
import { backTest as zh } from './zh-CN/back-test';

export const backTestTexts: Record<Locale, BackTestTexts> = { 'zh-CN': zh, 'en-US': en };
