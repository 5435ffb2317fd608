import type { Locale } from '../scheme/local-text';
import { messages as en, type MessageTexts } from './en-US/messages';
import { messages as zh } from './zh-CN/messages';

export const messageTexts: Record<Locale, MessageTexts> = { 'zh-CN': zh, 'en-US': en };
