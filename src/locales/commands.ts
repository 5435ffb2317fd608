import type { Locale } from '../scheme/local-text';
import { commands as en, type CommandTexts } from './en-US/commands';
import { commands as zh } from './zh-CN/commands';

export const commandTexts: Record<Locale, CommandTexts> = { 'zh-CN': zh, 'en-US': en };
