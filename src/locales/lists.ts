import type { Locale } from '../scheme/local-text';
import { lists as en, type ListTexts } from './en-US/lists';
import { lists as zh } from './zh-CN/lists';

export const listTexts: Record<Locale, ListTexts> = { 'zh-CN': zh, 'en-US': en };
