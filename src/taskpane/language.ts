import { createContext, useContext } from 'react';
import { pane as enUS } from '../locales/en-US/pane';
import { message } from '../locales/message';
import type { PaneTexts } from '../locales/pane-texts';
import { pane as zhCN } from '../locales/zh-CN/pane';
import type { Locale } from '../scheme/local-text';
import { formatsFor, type Formats } from './formats';
import { formatTag } from './locale-choice';

const TEXTS: Record<Locale, PaneTexts> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The pane's texts and formats in one language. */
export interface Language {
  locale: Locale;
  texts: PaneTexts;
  /** Fills an ICU template. */
  say(template: string, values?: Record<string, string | number>): string;
  format: Formats;
}

export const languageFor = (locale: Locale): Language => ({
  locale,
  texts: TEXTS[locale],
  say: (template, values = {}) => message(locale, template, values),
  format: formatsFor(formatTag(locale)),
});

export const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside of LanguageContext');
  return language;
}
