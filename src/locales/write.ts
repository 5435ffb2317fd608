import type { Locale } from '../scheme/local-text';
import { write as en, type WriteTexts } from './en-US/write';
import { write as zh } from './zh-CN/write';

export const writeTexts: Record<Locale, WriteTexts> = { 'zh-CN': zh, 'en-US': en };
