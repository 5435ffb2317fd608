import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { workbenchTexts as english } from '../../locales/en-US/workbench';
import { workbenchTexts as chinese } from '../../locales/zh-CN/workbench';

export type Locale = 'zh-CN' | 'en-US';

export const locales: { locale: Locale; name: string }[] = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en-US', name: 'English' },
];

export const textsOf = (locale: Locale): WorkbenchTexts => (locale === 'zh-CN' ? chinese : english);

/** The language of the page for a wish such as "zh" or "en-GB"; null when it is neither of ours. */
export function localeFor(wish: string | null | undefined): Locale | null {
  if (/^zh\b/i.test(wish ?? '')) return 'zh-CN';
  if (/^en\b/i.test(wish ?? '')) return 'en-US';
  return null;
}

/** Puts values into the `{name}` places of a text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
