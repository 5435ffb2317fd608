import type { Locale } from '../scheme/local-text';

const KEY = 'crm-tier.locale';

const localeOf = (tag: string): Locale => (tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US');

/** The language of Office itself, as a BCP 47 tag; outside Office the browser's. */
const displayLanguage = (): string => Office.context?.displayLanguage ?? navigator.language;

/** The language the user chose in the pane on this machine, else that of Office. */
export function firstLocale(): Locale {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {
    // Storage can be blocked in an add-in's frame; the choice then lasts as long as the pane.
  }
  return chosen === 'zh-CN' || chosen === 'en-US' ? chosen : localeOf(displayLanguage());
}

/** Keeps the choice for the next time; back on Office's own language, Office is followed again. */
export function keepLocale(locale: Locale): void {
  try {
    if (locale === localeOf(displayLanguage())) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, locale);
  } catch {
    // As above: nothing is lost but the memory of the choice.
  }
}

/** How numbers and dates are written: as in Office's own regional variant when its language is the pane's. */
export function formatTag(locale: Locale): string {
  const tag = displayLanguage();
  return localeOf(tag) === locale && tag.slice(0, 2).toLowerCase() === locale.slice(0, 2) ? tag : locale;
}
