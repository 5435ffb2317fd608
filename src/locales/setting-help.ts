import type { Locale } from '../scheme/local-text';
import { settingHelp as en, type SettingHelpTexts } from './en-US/setting-help';
import { settingHelp as zh } from './zh-CN/setting-help';

export const settingHelpTexts: Record<Locale, SettingHelpTexts> = { 'zh-CN': zh, 'en-US': en };
