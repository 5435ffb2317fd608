import type { Locale } from '../scheme/local-text';
import { help as en, type HelpTexts } from './en-US/help';
import { help as zh } from './zh-CN/help';

export type HelpTopic = keyof typeof en.topics;

export const helpTexts: Record<Locale, HelpTexts> = { 'zh-CN': zh, 'en-US': en };
