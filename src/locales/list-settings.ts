import type { Locale } from '../scheme/local-text';
import { listSettings as en, type ListSettingsTexts } from './en-US/list-settings';
import { listSettings as zh } from './zh-CN/list-settings';

export const listSettingsTexts: Record<Locale, ListSettingsTexts> = { 'zh-CN': zh, 'en-US': en };
