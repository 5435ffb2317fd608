import type { Locale } from '../scheme/local-text';
import { live as en, type LiveTexts } from './en-US/live';
import { live as zh } from './zh-CN/live';

export const liveTexts: Record<Locale, LiveTexts> = { 'zh-CN': zh, 'en-US': en };
