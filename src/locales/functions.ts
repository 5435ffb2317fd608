import type { Locale } from '../scheme/local-text';
import { functions as en, type FunctionsTexts } from './en-US/functions';
import { functions as zh } from './zh-CN/functions';

export const functionsTexts: Record<Locale, FunctionsTexts> = { 'zh-CN': zh, 'en-US': en };
